using System.Collections.Immutable;
using Npgsql;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>What another node is just claiming is skipped, not waited for.</summary>
internal sealed class PostgresOutbox(NpgsqlDataSource source) : IOutbox
{
    public async Task<ImmutableArray<ClaimedMail>> ClaimMail(Lease lease, int limit = 1)
    {
        var claimed = await source.Rows(
            MailTable.Claim,
            row => (Place: row.GetInt64(6), Mail: new ClaimedMail(new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.TextOrNull(4)), row.GetInt32(5))),
            lease.From.ToUniversalTime(), lease.Until.ToUniversalTime(), limit).ConfigureAwait(false);
        return [.. claimed.OrderBy(one => one.Place).Select(one => one.Mail)];
    }

    public Task MailSent(string id, DateTimeOffset at) => source.Run(MailTable.Sent, id, at.ToUniversalTime());

    public Task PostponeMail(string id, DateTimeOffset until) => source.Run(MailTable.Postpone, id, until.ToUniversalTime());

    public async Task<ImmutableArray<Reminder>> ClaimReminders(Lease lease, int limit = 1)
    {
        var claimed = await source.Rows(
            RemindersTable.Claim,
            row => new Reminder(StreamId.Parse(row.GetString(0)), row.GetString(1), row.Time(2)),
            lease.From.ToUniversalTime(), lease.Until.ToUniversalTime(), limit).ConfigureAwait(false);
        return [.. claimed.OrderBy(reminder => reminder.Due)];
    }

    public Task Reminded(Reminder reminder) =>
        source.Run(RemindersTable.Remove, reminder.Stream.ToString(), reminder.Name, reminder.Due!.Value.ToUniversalTime());
}
