namespace Recruiting.Silo.Embedded;

/// <summary>A grain in memory and the queue of its turns: one at a time, in the order they arrive.</summary>
internal sealed class Activation(object grain)
{
    private readonly Lock gate = new();
    private Task last = Task.CompletedTask;
    private int pending;
    private bool retired;
    private long usedAt;

    public object Grain => grain;

    /// <summary>Null once the activation was retired: the caller then asks for a new one.</summary>
    public Task<T>? TryCall<T>(Func<object, Task<T>> call, long now)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task previous;
        lock (gate)
        {
            if (retired) return null;
            usedAt = now;
            pending++;
            (previous, last) = (last, turn.Task);
        }
        return Run(previous, turn, call);
    }

    /// <summary>Takes the activation out of use when nothing called it since <paramref name="before"/>.</summary>
    public bool Retire(long before)
    {
        lock (gate) return retired = pending == 0 && usedAt < before;
    }

    private async Task<T> Run<T>(Task previous, TaskCompletionSource turn, Func<object, Task<T>> call)
    {
        await previous;
        try
        {
            return await call(grain);
        }
        finally
        {
            lock (gate)
            {
                // With nobody waiting the chain starts anew, so that an idle grain holds no answer in memory.
                if (--pending == 0) last = Task.CompletedTask;
            }
            turn.SetResult();
        }
    }
}
