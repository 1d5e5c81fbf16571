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

    /// <summary>The name under which the server tells of it: no other node has the same. It ends with <paramref name="marks"/>, which tell
    /// others what there is to read.</summary>
    public string Expect(IReadOnlyList<Commit> commits, string marks)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{node}/{Interlocked.Increment(ref last)}/{marks}");
        expected[name] = commits;
        return name;
    }

    public void Forget(string name) => expected.TryRemove(name, out _);

    /// <summary>Null for what another node wrote.</summary>
    public IReadOnlyList<Commit>? Take(string name) => expected.TryRemove(name, out var commits) ? commits : null;
}
