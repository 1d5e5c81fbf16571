using Npgsql;
using Recruiting.Accounts;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Sessions are remembered once found, under the token's hash, for as long as this node hears when one ends on another.</summary>
internal sealed class PostgresSessions(NpgsqlDataSource source, SessionCache cache, TimeProvider time) : ISessions
{
    private const string AddSession = """
        WITH expired AS (DELETE FROM sessions WHERE expires_at <= $4)
        INSERT INTO sessions (token_hash, account, expires_at) VALUES ($1, $2, $3)
        """;

    private const string DropSession = """
        WITH dropped AS (DELETE FROM sessions WHERE token_hash = $1 RETURNING token_hash)
        SELECT pg_notify('recruiting', 'ended ' || encode(token_hash, 'hex')) FROM dropped
        """;

    internal const string FindSession = """
        SELECT accounts.account, role, organisation, email, name, expires_at
        FROM sessions JOIN accounts ON accounts.account = sessions.account
        WHERE token_hash = $1
        """;

    public async Task<string> Create(AccountId account)
    {
        var token = SessionToken.New();
        var now = time.GetUtcNow();
        await source.Run(AddSession, SessionToken.Hash(token), account.Value, now + SessionToken.Lifetime, now).ConfigureAwait(false);
        return token;
    }

    public ValueTask<Session?> Find(string token)
    {
        if (!SessionToken.CanBe(token)) return default;
        var hash = SessionToken.Hash(token);
        var key = Convert.ToHexStringLower(hash);
        return cache.Find(key) is { } known ? new(Unexpired(known)) : Read(hash, key);
    }

    public async Task End(string token)
    {
        var hash = SessionToken.Hash(token);
        await source.Run(DropSession, hash).ConfigureAwait(false);
        cache.Drop(Convert.ToHexStringLower(hash));
    }

    private async ValueTask<Session?> Read(byte[] hash, string key)
    {
        var changes = cache.Changes;
        var found = Unexpired((await source.Rows(FindSession, ReadSession, hash).ConfigureAwait(false)).FirstOrDefault());
        if (found is not null) cache.Keep(key, found, changes);
        return found;
    }

    private static Session ReadSession(NpgsqlDataReader row) => new(
        new(row.GetString(0)),
        Names<Role>.Parse(row.GetString(1)),
        row.TextOrNull(2) is { } organisation ? new OrganisationId(organisation) : null,
        row.GetString(3),
        row.GetString(4),
        row.Time(5));

    private Session? Unexpired(Session? session) => session?.ExpiresAt > time.GetUtcNow() ? session : null;
}
