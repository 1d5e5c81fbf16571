using Microsoft.Extensions.Logging;
using Recruiting.Log;
using Recruiting.Silo.Storage;

namespace Recruiting.Silo.Reminders;

/// <summary>Who hears of a reminder: the grain behind streams of a kind. The command's id is the reminder's own, so that hearing it twice
/// does it once.</summary>
public sealed record Reminded(string Kind, Func<IGrains, string, CommandId, string, Task> Tell);

/// <summary>Calls the grains whose reminders are due. One that fails is heard again when its lease ends.</summary>
public sealed class ReminderWorker(
    IOutbox outbox, IGrains grains, IEnumerable<Reminded> listeners, TimeProvider time, ILogger<ClaimingWorker> logger)
    : ClaimingWorker(time, logger)
{
    private readonly Dictionary<string, Reminded> listeners = listeners.ToDictionary(one => one.Kind);

    protected override async Task<bool> DoNext(Lease lease, CancellationToken stopping)
    {
        if (listeners.Count == 0 || await outbox.ClaimReminders(lease) is not [var due]) return false;
        if (!listeners.TryGetValue(due.Stream.Kind, out var listener))
            throw new InvalidOperationException($"Nobody hears of reminders of {due.Stream.Kind}.");
        await listener.Tell(grains, due.Stream.Key, CommandOf(due), due.Name).WaitAsync(Longest, Time, stopping);
        await outbox.Reminded(due);
        return true;
    }

    private static CommandId CommandOf(Reminder due) => new(FormattableString.Invariant($"reminder:{due.Name}:{due.Due!.Value.ToUnixTimeMilliseconds()}"));
}
