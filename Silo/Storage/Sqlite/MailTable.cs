using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

internal static class MailTable
{
    private const string AddMail =
        "INSERT INTO mail_outbox (mail, recipient, subject, body, calendar) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (mail) DO NOTHING";

    internal const string ReadUnclaimed = """
        SELECT id, mail, recipient, subject, body, calendar, attempts FROM mail_outbox
        WHERE sent_at IS NULL AND claimed_until <= ?1 ORDER BY id LIMIT ?2
        """;

    private const string ClaimMail = "UPDATE mail_outbox SET claimed_until = ?2, attempts = attempts + 1 WHERE id = ?1";
    private const string MarkSent = "UPDATE mail_outbox SET sent_at = ?2 WHERE mail = ?1";
    private const string Delay = "UPDATE mail_outbox SET claimed_until = ?2 WHERE mail = ?1";

    public static void Add(Database database, Log.Mail mail) => database.Prepare(AddMail)
        .Bind(1, mail.Id)
        .Bind(2, mail.To)
        .Bind(3, mail.Subject)
        .Bind(4, mail.Text)
        .Bind(5, mail.Calendar)
        .Run();

    public static ImmutableArray<ClaimedMail> Claim(Database database, Lease lease, int limit)
    {
        var rows = database.Prepare(ReadUnclaimed).Bind(1, lease.From.ToMicroseconds()).Bind(2, limit);
        var claimed = new List<(long Id, ClaimedMail Mail)>();
        while (rows.Step())
            claimed.Add((rows.Long(0), new(new(rows.Text(1), rows.Text(2), rows.Text(3), rows.Text(4), rows.TextOrNull(5)), rows.Int(6) + 1)));
        foreach (var (id, _) in claimed) database.Prepare(ClaimMail).Bind(1, id).Bind(2, lease.Until.ToMicroseconds()).Run();
        return [.. claimed.Select(one => one.Mail)];
    }

    public static bool Sent(Database database, string id, DateTimeOffset at) => Change(database, MarkSent, id, at);

    public static bool Postpone(Database database, string id, DateTimeOffset until) => Change(database, Delay, id, until);

    private static bool Change(Database database, string sql, string id, DateTimeOffset time)
    {
        database.Prepare(sql).Bind(1, id).Bind(2, time.ToMicroseconds()).Run();
        return true;
    }
}
