using Recruiting.Accounts;

namespace Recruiting.Silo.Storage.Sqlite;

internal static class AccountsTable
{
    private const string PutAccount = """
        INSERT INTO accounts (account, role, email, organisation, name, headline, zone) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (account) DO UPDATE SET role = ?2, email = ?3, organisation = ?4, name = ?5, headline = ?6, zone = ?7
        RETURNING id
        """;

    private const string PutWords = "INSERT OR REPLACE INTO account_words (rowid, name) VALUES (?1, ?2)";

    public static void Put(Database database, AccountRow row)
    {
        var put = database.Prepare(PutAccount)
            .Bind(1, row.Id.Value)
            .Bind(2, Names<Role>.Of(row.Role))
            .Bind(3, row.Email)
            .Bind(4, row.Organisation?.Value)
            .Bind(5, row.Name)
            .Bind(6, row.Headline)
            .Bind(7, row.Zone);
        put.Step();
        var id = put.Long(0);
        put.Reset();
        database.Prepare(PutWords).Bind(1, id).Bind(2, row.Name).Run();
    }
}
