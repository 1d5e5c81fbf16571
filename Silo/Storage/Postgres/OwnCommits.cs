using System.Collections.Concurrent;
using System.Globalization;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>What this node is writing, kept until the server says that it is committed: then nothing has to be read to tell it.</summary>
internal sealed class OwnCommits
{
    private readonly string node = Guid.NewGuid().ToString("N");
    private readonly ConcurrentDictionary<string, IReadOnlyList<Commit>> expected = new();
    private long last;

    public long Expect(IReadOnlyList<Commit> commits)
    {
        var token = Interlocked.Increment(ref last);
        expected[Name(token)] = commits;
        return token;
    }

    /// <summary>The name under which the server tells of it; no other node has the same.</summary>
    public string Name(long token) => string.Create(CultureInfo.InvariantCulture, $"{node}/{token}");

    public void Forget(long token) => expected.TryRemove(Name(token), out _);

    /// <summary>Null for what another node wrote.</summary>
    public IReadOnlyList<Commit>? Take(string name) => expected.TryRemove(name, out var commits) ? commits : null;
}
