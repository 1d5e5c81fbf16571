using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage;

/// <summary>What appends left to be done by workers.</summary>
public interface IOutbox
{
    /// <summary>Mail not yet sent, oldest first.</summary>
    Task<ImmutableArray<Mail>> WaitingMail(int limit = 100);

    /// <summary>Reminders due at a time, earliest first.</summary>
    Task<ImmutableArray<Reminder>> DueReminders(DateTimeOffset at, int limit = 100);
}
