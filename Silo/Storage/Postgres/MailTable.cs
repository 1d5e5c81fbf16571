using Npgsql;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

internal static class MailTable
{
    private const string AddMail = """
        INSERT INTO mail_outbox (mail, recipient, subject, body, calendar) SELECT * FROM unnest($1, $2, $3, $4, $5)
        ON CONFLICT (mail) DO NOTHING
        """;

    public const string ReadWaiting =
        "SELECT mail, recipient, subject, body, calendar FROM mail_outbox WHERE sent_at IS NULL ORDER BY id LIMIT $1";

    public static NpgsqlBatchCommand Add(Mail[] added) => Ask.Command(
        AddMail,
        added.Select(mail => mail.Id).ToArray(),
        added.Select(mail => PostgresText.Clean(mail.To)).ToArray(),
        added.Select(mail => PostgresText.Clean(mail.Subject)).ToArray(),
        added.Select(mail => PostgresText.Clean(mail.Text)).ToArray(),
        added.Select(mail => mail.Calendar is { } calendar ? PostgresText.Clean(calendar) : null).ToArray());
}
