using System.Collections.Immutable;
using Recruiting.Candidates;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>An append waiting for a writer. Hashing and encoding are done by the caller's thread, before it waits.</summary>
internal sealed class PendingAppend
{
    private readonly TaskCompletionSource<AppendResult> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PendingAppend(Append append)
    {
        Append = append;
        Seals = [.. append.Writes.Select(Seal.Of)];
        Cells = [.. append.Rows.Select(row => row is InterviewRow interview ? Storage.Cells.Encode(interview.Cells) : null)];
    }

    public Append Append { get; }
    public ImmutableArray<Seal> Seals { get; }
    public ImmutableArray<byte[]?> Cells { get; }
    public Task<AppendResult> Done => done.Task;

    /// <summary>What the feed is told of it.</summary>
    public Commit Commit => new(
        [.. Append.Writes.Select(write => new LogEntry(write.Stream, write.Expected + 1, write.Command, write.Payload))], Append.Rows);

    public void Complete(AppendResult result) => done.SetResult(result);
    public void Fail(Exception exception) => done.SetException(exception);
}
