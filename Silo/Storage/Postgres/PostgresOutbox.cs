using System.Collections.Immutable;
using Npgsql;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

internal sealed class PostgresOutbox(NpgsqlDataSource source) : IOutbox
{
    public Task<ImmutableArray<Mail>> WaitingMail(int limit = 100) => source.Rows(
        MailTable.ReadWaiting,
        row => new Mail(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.TextOrNull(4)),
        limit);

    public Task<ImmutableArray<Reminder>> DueReminders(DateTimeOffset at, int limit = 100) => source.Rows(
        RemindersTable.ReadDue,
        row => new Reminder(StreamId.Parse(row.GetString(0)), row.GetString(1), row.Time(2)),
        at.ToUniversalTime(),
        limit);
}
