namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Appends that wait, written in groups, so that callers share the cost of a transaction. A few groups are written at once; what
/// arrives meanwhile is the next one.</summary>
internal sealed class Groups(Func<List<PendingAppend>, Task> write) : IAsyncDisposable
{
    private const int MostAtOnce = 2;
    private const int MostInGroup = 256;

    private readonly Lock gate = new();
    private readonly Queue<PendingAppend> waiting = new();
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int running;
    private int beingWritten;
    private bool stopping;

    /// <summary>Those that wait and those that are being written.</summary>
    public int Unanswered
    {
        get
        {
            lock (gate) return waiting.Count + beingWritten;
        }
    }

    /// <summary>Throws <see cref="StoreUnavailableException"/> once it is stopping.</summary>
    public void Add(PendingAppend pending)
    {
        lock (gate)
        {
            if (stopping) throw new StoreUnavailableException("The server is stopping.");
            waiting.Enqueue(pending);
            if (!MayBegin()) return;
            running++;
        }
        Begin();
    }

    /// <summary>Finishes what is waiting.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (gate)
        {
            stopping = true;
            if (running == 0) finished.TrySetResult();
        }
        await finished.Task.ConfigureAwait(false);
    }

    // Small groups cost nearly as much as large ones: the next is begun beside another when it is at least half as large.
    private bool MayBegin() => running < MostAtOnce && IsWorthwhile();

    private bool IsWorthwhile() => waiting.Count > 0 && 2 * waiting.Count >= beingWritten;

    // Behind what is to run now: callers that were just answered come back at once and are in the group.
    private void Begin() => ThreadPool.UnsafeQueueUserWorkItem(static groups => _ = groups.Run(), this, preferLocal: false);

    private async Task Run()
    {
        while (Take() is { } group)
        {
            await write(group).ConfigureAwait(false);
            lock (gate) beingWritten -= group.Count;
            await Task.Yield();
        }
    }

    private List<PendingAppend>? Take()
    {
        lock (gate)
        {
            if (IsWorthwhile())
            {
                var group = new List<PendingAppend>(Math.Min(waiting.Count, MostInGroup));
                while (group.Count < MostInGroup && waiting.TryDequeue(out var pending)) group.Add(pending);
                beingWritten += group.Count;
                return group;
            }
            running--;
            if (stopping && running == 0) finished.TrySetResult();
            return null;
        }
    }
}
