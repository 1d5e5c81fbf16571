using System.Collections.Immutable;

namespace Recruiting.Log;

/// <summary>Everything live comes from here: what has become durable, each stream's entries in order.</summary>
public interface ICommitFeed
{
    /// <summary>Calls <paramref name="committed"/> for every append from now on, on the writer's thread: it must be quick and must not throw.
    /// <paramref name="missed"/> is called when some were lost for good, so that whoever follows has to begin anew.</summary>
    IDisposable Subscribe(Action<Commit> committed, Action? missed = null);
}

/// <summary><paramref name="IsForeign"/> says that another node wrote it.</summary>
public sealed record Commit(ImmutableArray<LogEntry> Entries, ImmutableArray<Row> Rows, bool IsForeign = false);
