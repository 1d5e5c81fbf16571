using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>A cursor that says after which rank a page begins, and for which order it was given.</summary>
internal static class RankCursor
{
    private const byte List = (byte)'s';
    private const int Head = 1 + 4 + 1 + sizeof(long) + sizeof(double);
    private const int Longest = 1024;

    public static string Write(string order, Rank rank)
    {
        var text = MemoryMarshal.AsBytes((rank.Text ?? "").AsSpan());
        Span<byte> bytes = stackalloc byte[Head + text.Length];
        bytes[0] = List;
        Mark(order, bytes[1..5]);
        bytes[5] = (byte)((rank.Number is null ? 0 : 1) | (rank.Text is null ? 0 : 2));
        BinaryPrimitives.WriteInt64BigEndian(bytes[6..], rank.Id);
        BinaryPrimitives.WriteDoubleBigEndian(bytes[14..], rank.Number ?? 0);
        text.CopyTo(bytes[Head..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Null for the first page. Throws <see cref="BadCursorException"/> for anything that this order did not give.</summary>
    public static Rank? Read(string order, string? cursor)
    {
        if (cursor is null) return null;
        Span<byte> bytes = stackalloc byte[Longest];
        Span<byte> mark = stackalloc byte[4];
        Mark(order, mark);
        if (cursor.Length > Longest || !Base64Url.IsValid(cursor) || !Base64Url.TryDecodeFromChars(cursor, bytes, out var written) || written < Head || bytes[0] != List
            || !bytes[1..5].SequenceEqual(mark) || bytes[5] > 3 || (written - Head) % 2 != 0)
            throw new BadCursorException();
        var number = BinaryPrimitives.ReadDoubleBigEndian(bytes[14..]);
        return new(
            (bytes[5] & 1) == 0 ? null : number,
            (bytes[5] & 2) == 0 ? null : MemoryMarshal.Cast<byte, char>(bytes[Head..written]).ToString(),
            BinaryPrimitives.ReadInt64BigEndian(bytes[6..]));
    }

    private static void Mark(string order, Span<byte> mark) => SHA256.HashData(Encoding.UTF8.GetBytes(order)).AsSpan(0, 4).CopyTo(mark);
}
