using Recruiting.Live;

namespace Recruiting.Silo.Live;

/// <summary>What one watch has not read yet, at most <see cref="Most"/> items. An idle one is this object, an empty list and one
/// waiting task.</summary>
/// <param name="coalesces">An item that waits already is not added again.</param>
public sealed class WatchBuffer<T>(bool coalesces = false) where T : notnull
{
    public const int Most = 1000;

    private readonly Lock gate = new();
    private List<T> waiting = [];
    private HashSet<T>? waitingOnce;
    private TaskCompletionSource? reader;
    private bool overflowed;
    private bool ended;

    /// <summary>Never blocks and never throws.</summary>
    public void Offer(T item)
    {
        lock (gate)
        {
            if (overflowed || (coalesces && !(waitingOnce ??= []).Add(item))) return;
            if (waiting.Count == Most) Overflow();
            else waiting.Add(item);
            reader?.TrySetResult();
        }
    }

    /// <summary>Tells the reader to come back with what it has: items were lost.</summary>
    public void GiveUp()
    {
        lock (gate)
        {
            Overflow();
            reader?.TrySetResult();
        }
    }

    /// <summary>Lets the cancellation end the reader, now or whenever it waits again.</summary>
    public CancellationTokenRegistration EndOn(CancellationToken cancellation) =>
        cancellation.UnsafeRegister(static buffer => ((WatchBuffer<T>)buffer!).End(), this);

    private void End()
    {
        lock (gate)
        {
            ended = true;
            reader?.TrySetCanceled();
        }
    }

    private void Overflow()
    {
        overflowed = true;
        waiting = [];
    }

    /// <summary>Done once there is something to take. One reader waits at a time.</summary>
    public Task Arrival()
    {
        lock (gate)
        {
            if (ended) return Task.FromCanceled(new(canceled: true));
            if (waiting.Count > 0 || overflowed) return Task.CompletedTask;
            // The committer must not run the reader's work.
            reader = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return reader.Task;
        }
    }

    /// <summary>What has come, in order. Throws <see cref="SlowReaderException"/> once some had to be dropped.</summary>
    public List<T> Take()
    {
        lock (gate)
        {
            if (overflowed) throw new SlowReaderException("There is more to read than was kept. Come back with the version you have.");
            var taken = waiting;
            waiting = [];
            waitingOnce = null;
            reader = null;
            return taken;
        }
    }
}
