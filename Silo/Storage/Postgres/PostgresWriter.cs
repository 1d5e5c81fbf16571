using Npgsql;
using Recruiting.Log;
using Recruiting.Silo.Storage.Lists;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Writes each group of appends in one transaction: one round trip where this node wrote the same streams before, else two.</summary>
internal sealed class PostgresWriter : IAsyncDisposable
{
    private const int MostAttempts = 3;

    private const string AddCommit = """
        WITH written AS (
          INSERT INTO commits (written_by, streams, versions, interviews, proposals, jobs, accounts) VALUES ($1, $2, $3, $4, $5, $6, $7)
          RETURNING id, transaction, written_by)
        SELECT pg_notify('recruiting', concat_ws(' ', 'commit', id, transaction, written_by)) FROM written
        """;

    private readonly KnownHeads known = new();
    private readonly NpgsqlDataSource source;
    private readonly OwnCommits own;
    private readonly SessionCache sessions;
    private readonly CandidateLists lists;
    private readonly Groups groups;

    public PostgresWriter(NpgsqlDataSource source, OwnCommits own, SessionCache sessions, CandidateLists lists)
    {
        (this.source, this.own, this.sessions, this.lists) = (source, own, sessions, lists);
        groups = new(group => Write(group, attempt: 1));
    }

    /// <summary>How many appends were neither written nor refused yet.</summary>
    public int Unanswered => groups.Unanswered;

    public Task<AppendResult> Append(Append append)
    {
        try
        {
            var pending = new PendingAppend(append);
            groups.Add(pending);
            return pending.Done;
        }
        catch (Exception exception)
        {
            return Task.FromException<AppendResult>(exception);
        }
    }

    /// <summary>Finishes what is waiting.</summary>
    public ValueTask DisposeAsync() => groups.DisposeAsync();

    private async Task Write(List<PendingAppend> group, int attempt)
    {
        try
        {
            var results = await TryWrite(group).ConfigureAwait(false);
            for (var i = 0; i < group.Count; i++) group[i].Complete(results[i]);
        }
        catch (Exception exception) when (PostgresFaults.IsDeadlock(exception) && attempt < MostAttempts)
        {
            await Write(group, attempt + 1).ConfigureAwait(false);
        }
        catch (Exception exception) when (PostgresFaults.IsOfTheServer(exception))
        {
            foreach (var pending in group) pending.Fail(PostgresFaults.AsUnavailable(exception));
        }
        catch (Exception exception)
        {
            // One of them cannot be written: each on its own, so that it fails alone.
            if (group.Count == 1) group[0].Fail(exception);
            else foreach (var pending in group) await Write([pending], attempt: 1).ConfigureAwait(false);
        }
    }

    private async Task<AppendResult[]> TryWrite(List<PendingAppend> group)
    {
        await using var connection = await source.OpenConnectionAsync().ConfigureAwait(false);
        if (Heads.Of(known, group) is { } expected)
        {
            try
            {
                return await TryWrite(connection, group, expected).ConfigureAwait(false);
            }
            catch (PostgresException stale) when (stale.SqlState == Heads.Stale)
            {
                expected.ForgetIn(known);
            }
        }
        return await TryWrite(connection, group, await Heads.Lock(connection, group).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task<AppendResult[]> TryWrite(NpgsqlConnection connection, List<PendingAppend> group, Heads heads)
    {
        var (results, rows, commits) = (new AppendResult[group.Count], new GroupRows(), new List<Commit>(group.Count));
        for (var i = 0; i < group.Count; i++)
        {
            results[i] = new(heads.Take(group[i]));
            if (!results[i].IsAppended) continue;
            rows.Take(group[i]);
            commits.Add(group[i].Commit);
        }
        await using var batch = new NpgsqlBatch(connection);
        foreach (var command in heads.Write().Concat(rows.Write())) batch.BatchCommands.Add(command);
        var name = own.Expect(commits, CommitReader.MarksOf(rows));
        try
        {
            if (commits.Count > 0) batch.BatchCommands.Add(CommitOf(name, heads, rows));
            if (heads.IsLocked) batch.BatchCommands.Add(new("COMMIT"));
            await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
        catch
        {
            own.Forget(name);
            throw;
        }
        heads.KeepIn(known);
        if (commits.Count == 0) own.Forget(name);
        else StoreMetrics.Committed(commits.Count);
        // The feed hears of them a moment later: too late for whoever asks as soon as this is answered.
        foreach (var commit in commits)
        {
            sessions.Follow(commit);
            lists.Follow(commit);
        }
        return results;
    }

    private static NpgsqlBatchCommand CommitOf(string writtenBy, Heads heads, GroupRows rows)
    {
        var (streams, versions) = heads.Written;
        return Ask.Command(AddCommit, writtenBy, streams, versions, rows.Interviews, rows.Proposals, rows.Jobs, rows.Accounts);
    }
}
