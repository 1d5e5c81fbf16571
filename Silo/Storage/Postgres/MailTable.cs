using Npgsql;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

internal static class MailTable
{
    private const string AddMail = """
        INSERT INTO mail_outbox (mail, recipient, subject, body, calendar) SELECT * FROM unnest($1, $2, $3, $4, $5)
        ON CONFLICT (mail) DO NOTHING
        """;

    public const string Claim = """
        UPDATE mail_outbox SET claimed_until = $2, attempts = attempts + 1
        WHERE id IN (
          SELECT id FROM mail_outbox WHERE sent_at IS NULL AND claimed_until <= $1 ORDER BY id LIMIT $3 FOR UPDATE SKIP LOCKED)
        RETURNING mail, recipient, subject, body, calendar, attempts, id
        """;

    public const string Sent = "UPDATE mail_outbox SET sent_at = $2 WHERE mail = $1";
    public const string Postpone = "UPDATE mail_outbox SET claimed_until = $2 WHERE mail = $1";

    public static NpgsqlBatchCommand Add(Log.Mail[] added) => Ask.Command(
        AddMail,
        added.Select(mail => mail.Id).ToArray(),
        added.Select(mail => PostgresText.Clean(mail.To)).ToArray(),
        added.Select(mail => PostgresText.Clean(mail.Subject)).ToArray(),
        added.Select(mail => PostgresText.Clean(mail.Text)).ToArray(),
        added.Select(mail => mail.Calendar is { } calendar ? PostgresText.Clean(calendar) : null).ToArray());
}
