using Recruiting.Accounts;

namespace Recruiting.Silo.Storage.Sqlite;

internal static class SessionsTable
{
    private const string AddSession = "INSERT INTO sessions (token_hash, account, expires_at) VALUES (?1, ?2, ?3)";
    private const string DropSession = "DELETE FROM sessions WHERE token_hash = ?1";
    private const string DropExpired = "DELETE FROM sessions WHERE expires_at <= ?1";

    internal const string FindSession = """
        SELECT accounts.account, role, organisation, email, name, expires_at
        FROM sessions JOIN accounts ON accounts.account = sessions.account
        WHERE token_hash = ?1
        """;

    public static bool Add(Database database, byte[] hash, AccountId account, DateTimeOffset now)
    {
        database.Prepare(DropExpired).Bind(1, now.ToMicroseconds()).Run();
        database.Prepare(AddSession).BindBlob(1, hash).Bind(2, account.Value).Bind(3, (now + SessionToken.Lifetime).ToMicroseconds()).Run();
        return true;
    }

    public static bool Drop(Database database, byte[] hash)
    {
        database.Prepare(DropSession).BindBlob(1, hash).Run();
        return true;
    }

    public static Session? Find(Database database, byte[] hash)
    {
        var row = database.Prepare(FindSession).BindBlob(1, hash);
        return row.Step()
            ? new(
                new(row.Text(0)),
                Names<Role>.Parse(row.Text(1)),
                row.TextOrNull(2) is { } organisation ? new OrganisationId(organisation) : null,
                row.Text(3),
                row.Text(4),
                Instants.FromMicroseconds(row.Long(5)))
            : null;
    }
}
