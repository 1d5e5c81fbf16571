using Npgsql;
using Recruiting.Accounts;

namespace Recruiting.Silo.Storage.Postgres;

internal static class AccountsTable
{
    private static readonly string PutAccounts = $"""
        INSERT INTO accounts (account, role, email, organisation, name, headline, zone, words)
        SELECT account, role, email, organisation, name, headline, zone, {PostgresWords.Store("words")}
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS put (account, role, email, organisation, name, headline, zone, words)
        ON CONFLICT (account) DO UPDATE SET
          role = excluded.role, email = excluded.email, organisation = excluded.organisation, name = excluded.name,
          headline = excluded.headline, zone = excluded.zone, words = excluded.words
        """;

    public static NpgsqlBatchCommand Put(AccountRow[] put) => Ask.Command(
        PutAccounts,
        put.Select(row => row.Id.Value).ToArray(),
        put.Select(row => Names<Role>.Of(row.Role)).ToArray(),
        put.Select(row => PostgresText.Clean(row.Email)).ToArray(),
        put.Select(row => row.Organisation?.Value).ToArray(),
        put.Select(row => PostgresText.Clean(row.Name)).ToArray(),
        put.Select(row => PostgresText.Clean(row.Headline)).ToArray(),
        put.Select(row => PostgresText.Clean(row.Zone)).ToArray(),
        put.Select(row => PostgresWords.Text(row.Name)).ToArray());
}
