using System.Collections.Immutable;

namespace Recruiting.Log;

/// <summary>Everything live comes from here: what has become durable, each stream's entries in order.</summary>
public interface ICommitFeed
{
    /// <summary>Calls <paramref name="committed"/> for every append from now on, on the writer's thread: it must be quick and must not throw.</summary>
    IDisposable Subscribe(Action<Commit> committed);
}

public sealed record Commit(ImmutableArray<LogEntry> Entries, ImmutableArray<Row> Rows);
