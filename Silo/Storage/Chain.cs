using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Recruiting.Silo.Storage;

/// <summary>The hash chain of a stream. An entry's link is SHA-256(link before ‖ stream name ‖ version ‖ digest), its digest
/// SHA-256(salt ‖ payload); names are UTF-8, versions 8 bytes big-endian, the link before the first entry 32 zero bytes.</summary>
internal static class Chain
{
    public const int SaltBytes = 16;
    public const int HashBytes = SHA256.HashSizeInBytes;

    public static byte[] Start { get; } = new byte[HashBytes];

    public static byte[] Digest(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload)
    {
        var digest = new byte[HashBytes];
        var length = salt.Length + payload.Length;
        if (length > 4096)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(salt);
            hash.AppendData(payload);
            hash.GetHashAndReset(digest);
            return digest;
        }
        Span<byte> bytes = stackalloc byte[length];
        salt.CopyTo(bytes);
        payload.CopyTo(bytes[salt.Length..]);
        SHA256.HashData(bytes, digest);
        return digest;
    }

    public static byte[] Link(ReadOnlySpan<byte> before, string stream, long version, ReadOnlySpan<byte> digest)
    {
        Span<byte> bytes = stackalloc byte[HashBytes + (3 * stream.Length) + sizeof(long) + HashBytes];
        before.CopyTo(bytes);
        var length = HashBytes + Encoding.UTF8.GetBytes(stream, bytes[HashBytes..]);
        BinaryPrimitives.WriteInt64BigEndian(bytes[length..], version);
        length += sizeof(long);
        digest.CopyTo(bytes[length..]);
        return SHA256.HashData(bytes[..(length + HashBytes)]);
    }
}
