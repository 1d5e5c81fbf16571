using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

internal static class MailTable
{
    private const string AddMail =
        "INSERT INTO mail_outbox (mail, recipient, subject, body, calendar) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (mail) DO NOTHING";

    internal const string ReadWaiting =
        "SELECT mail, recipient, subject, body, calendar FROM mail_outbox WHERE sent_at IS NULL ORDER BY id LIMIT ?1";

    public static void Add(Database database, Mail mail) => database.Prepare(AddMail)
        .Bind(1, mail.Id)
        .Bind(2, mail.To)
        .Bind(3, mail.Subject)
        .Bind(4, mail.Text)
        .Bind(5, mail.Calendar)
        .Run();

    public static ImmutableArray<Mail> Waiting(Database database, int limit)
    {
        var rows = database.Prepare(ReadWaiting).Bind(1, limit);
        var waiting = ImmutableArray.CreateBuilder<Mail>();
        while (rows.Step()) waiting.Add(new(rows.Text(0), rows.Text(1), rows.Text(2), rows.Text(3), rows.TextOrNull(4)));
        return waiting.DrainToImmutable();
    }
}
