using System.Collections.Concurrent;
using System.Collections.Immutable;
using Recruiting.Accounts;
using Recruiting.Log;

namespace Recruiting.Silo.Storage;

/// <summary>Sessions found lately. What was read before a change of the account or the end of the session is never kept.</summary>
internal sealed class SessionCache
{
    private const int Most = 50_000;
    private readonly ConcurrentDictionary<string, Session> sessions = new();
    private readonly Dictionary<AccountId, ImmutableArray<string>> tokens = [];
    private readonly Lock gate = new();
    private long changes;
    private bool isSuspended;

    /// <summary>Taken before the store is read, given to <see cref="Keep"/> with what was read.</summary>
    public long Changes => Volatile.Read(ref changes);

    public Session? Find(string token) => sessions.GetValueOrDefault(token);

    public void Keep(string token, Session session, long changesBefore)
    {
        lock (gate)
        {
            if (isSuspended || changes != changesBefore) return;
            if (sessions.Count >= Most) Clear();
            sessions[token] = session;
            tokens[session.Account] = [.. tokens.GetValueOrDefault(session.Account, []).Where(other => other != token), token];
        }
    }

    public void Drop(string token)
    {
        lock (gate)
        {
            changes++;
            if (!sessions.TryRemove(token, out var session)) return;
            var others = tokens.GetValueOrDefault(session.Account, []).Remove(token);
            if (others.IsEmpty) tokens.Remove(session.Account);
            else tokens[session.Account] = others;
        }
    }

    /// <summary>Forgets the sessions of accounts that a commit changed.</summary>
    public void Follow(Commit commit)
    {
        foreach (var row in commit.Rows)
            if (row is AccountRow account) Drop(account.Id);
    }

    /// <summary>Remembers nothing until <see cref="Resume"/>: changes made elsewhere are not heard of.</summary>
    public void Suspend()
    {
        lock (gate)
        {
            changes++;
            isSuspended = true;
            Clear();
        }
    }

    public void Resume()
    {
        lock (gate) isSuspended = false;
    }

    private void Drop(AccountId account)
    {
        lock (gate)
        {
            changes++;
            if (!tokens.Remove(account, out var own)) return;
            foreach (var token in own) sessions.TryRemove(token, out _);
        }
    }

    private void Clear()
    {
        sessions.Clear();
        tokens.Clear();
    }
}
