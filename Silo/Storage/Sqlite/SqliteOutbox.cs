using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

internal sealed class SqliteOutbox(Readers readers) : IOutbox
{
    public Task<ImmutableArray<Mail>> WaitingMail(int limit = 100) => readers.Read(limit, MailTable.Waiting);

    public Task<ImmutableArray<Reminder>> DueReminders(DateTimeOffset at, int limit = 100) => readers.Read((at, limit), RemindersTable.Due);
}
