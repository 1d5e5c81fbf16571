using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage;

/// <summary>What appends left to be done by workers. A worker claims before it does: nobody else is given the same until its lease ends,
/// so what a dead worker held is taken over then.</summary>
public interface IOutbox
{
    /// <summary>Mail not yet sent and claimed by nobody, oldest first.</summary>
    Task<ImmutableArray<ClaimedMail>> ClaimMail(Lease lease, int limit = 1);

    /// <summary>It is never given again.</summary>
    Task MailSent(string id, DateTimeOffset at);

    /// <summary>It is not given again before a time.</summary>
    Task PostponeMail(string id, DateTimeOffset until);

    /// <summary>Reminders that are due and claimed by nobody, earliest first.</summary>
    Task<ImmutableArray<Reminder>> ClaimReminders(Lease lease, int limit = 1);

    /// <summary>Removes a reminder, unless it was set to another time meanwhile.</summary>
    Task Reminded(Reminder reminder);
}

/// <summary>From when until when something is a worker's.</summary>
public readonly record struct Lease(DateTimeOffset From, DateTimeOffset Until);

/// <summary><paramref name="Attempts"/> counts how often it was claimed, this time too.</summary>
public sealed record ClaimedMail(Log.Mail Mail, int Attempts);
