using System.Collections.Concurrent;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Where a stream stood when this node last wrote it. Another node may have written since: whoever relies on it has it checked.</summary>
internal sealed record KnownHead(long Id, long Version, byte[] Link);

internal sealed class KnownHeads
{
    private const int Most = 100_000;
    private readonly ConcurrentDictionary<string, KnownHead> heads = new();

    public KnownHead? Find(string stream) => heads.GetValueOrDefault(stream);

    public void Keep(string stream, KnownHead head)
    {
        if (heads.Count >= Most) heads.Clear();
        heads[stream] = head;
    }

    public void Forget(string stream) => heads.TryRemove(stream, out _);
}
