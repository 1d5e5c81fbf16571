using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

internal sealed class SqliteOutbox(Writer writer) : IOutbox
{
    public Task<ImmutableArray<ClaimedMail>> ClaimMail(Lease lease, int limit = 1) => writer.Run(database => MailTable.Claim(database, lease, limit));

    public Task MailSent(string id, DateTimeOffset at) => writer.Run(database => MailTable.Sent(database, id, at));

    public Task PostponeMail(string id, DateTimeOffset until) => writer.Run(database => MailTable.Postpone(database, id, until));

    public Task<ImmutableArray<Reminder>> ClaimReminders(Lease lease, int limit = 1) =>
        writer.Run(database => RemindersTable.Claim(database, lease, limit));

    public Task Reminded(Reminder reminder) => writer.Run(database => RemindersTable.Remove(database, reminder));
}
