using Recruiting.Accounts;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>Sessions are remembered once found; this process alone has the file, so what is remembered is exact.</summary>
internal sealed class SqliteSessions(Writer writer, Readers readers, SessionCache cache, TimeProvider time) : ISessions
{
    public async Task<string> Create(AccountId account)
    {
        var token = SessionToken.New();
        await writer.Run(database => SessionsTable.Add(database, SessionToken.Hash(token), account, time.GetUtcNow())).ConfigureAwait(false);
        return token;
    }

    public ValueTask<Session?> Find(string token)
    {
        if (!SessionToken.CanBe(token)) return default;
        if (cache.Find(token) is { } known) return new(Unexpired(known));
        var changes = cache.Changes;
        var found = Unexpired(readers.ReadNow(SessionToken.Hash(token), SessionsTable.Find));
        if (found is not null) cache.Keep(token, found, changes);
        return new(found);
    }

    public async Task End(string token)
    {
        await writer.Run(database => SessionsTable.Drop(database, SessionToken.Hash(token))).ConfigureAwait(false);
        cache.Drop(token);
    }

    private Session? Unexpired(Session? session) => session?.ExpiresAt > time.GetUtcNow() ? session : null;
}
