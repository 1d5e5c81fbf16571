using System.Security.Cryptography;
using System.Text;

namespace Recruiting.Silo.Storage;

/// <summary>What walking every chain found. <paramref name="Head"/> is the SHA-256, in lower-case hexadecimal, over the name, a zero
/// byte and the last link of every stream, streams sorted by the bytes of their names. <paramref name="Broken"/> is the first fault.</summary>
public sealed record Verification(long Streams, long Entries, string Head, BrokenLink? Broken);

/// <summary>The first entry that does not fit the chain.</summary>
public sealed record BrokenLink(string Stream, long Version, string Difference);

/// <summary>An entry as it lies in the store.</summary>
internal sealed record StoredEntry(string Stream, long Version, byte[]? Payload, byte[]? Salt, byte[]? Digest, byte[] Link);

/// <summary>Walks entries that come sorted by stream and version.</summary>
internal sealed class ChainWalk : IDisposable
{
    private readonly IncrementalHash heads = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private string? stream;
    private long version;
    private byte[] link = Chain.Start;
    private long streams;
    private long entries;

    public static Verification Verify(IEnumerable<StoredEntry> stored, Func<long, BrokenLink?> checkCount)
    {
        using var walk = new ChainWalk();
        foreach (var entry in stored)
            if (walk.Take(entry) is { } broken) return walk.Result(broken);
        return walk.Result(checkCount(walk.entries));
    }

    public void Dispose() => heads.Dispose();

    private BrokenLink? Take(StoredEntry entry)
    {
        if (entry.Stream != stream) Begin(entry.Stream);
        if (entry.Version != version + 1)
            return new(entry.Stream, version + 1, $"version {version + 1} is missing; the next entry is version {entry.Version}");
        if (Difference(entry) is { } difference) return new(entry.Stream, entry.Version, difference);
        (version, link) = (entry.Version, entry.Link);
        entries++;
        return null;
    }

    private string? Difference(StoredEntry entry)
    {
        var digest = entry.Digest;
        if (entry.Payload is not null && entry.Salt is not null) digest = Chain.Digest(entry.Salt, entry.Payload);
        else if (entry.Payload is not null) return "the salt is missing though the payload is there";
        if (digest is null) return "the payload is missing and no digest was left for it";
        var expected = Chain.Link(link, entry.Stream, entry.Version, digest);
        return expected.AsSpan().SequenceEqual(entry.Link)
            ? null
            : $"the link is {Hex(entry.Link)}, but {(entry.Payload is null ? "the digest" : "payload and salt")} and the link before give {Hex(expected)}";
    }

    private void Begin(string next)
    {
        End();
        (stream, version, link) = (next, 0, Chain.Start);
        streams++;
    }

    private void End()
    {
        if (stream is null) return;
        heads.AppendData(Encoding.UTF8.GetBytes(stream));
        heads.AppendData([0]);
        heads.AppendData(link);
    }

    private Verification Result(BrokenLink? broken)
    {
        End();
        return new(streams, entries, Hex(heads.GetHashAndReset()), broken);
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
