using System.Collections.Immutable;
using Npgsql;
using Recruiting.Candidates;
using Recruiting.Silo.Storage.Lists;

namespace Recruiting.Silo.Storage.Postgres;

internal sealed class PostgresCandidateSource(NpgsqlDataSource source) : ICandidateSource
{
    internal const string All = $"{PostgresCandidateRows.Named} WHERE job = $1 ORDER BY started_at, candidates.id";
    internal const string Some = $"{PostgresCandidateRows.Named} WHERE job = $1 AND candidate = ANY($2)";
    internal const string Numbers = $"{PostgresCandidateRows.Named} WHERE candidates.id = ANY($1)";

    public Task ReadAll(JobId job, Action<NumberedCandidate> take) => Give(take, All, job.Value);

    public Task Read(JobId job, IReadOnlyCollection<AccountId> candidates, Action<NumberedCandidate> take) =>
        Give(take, Some, job.Value, candidates.Select(candidate => candidate.Value).ToArray());

    public async Task<ImmutableArray<CandidateRow>> Rows(IReadOnlyList<long> ids)
    {
        var found = new Dictionary<long, CandidateRow>();
        await Give(one => found[one.Id] = one.Row, Numbers, ids.ToArray()).ConfigureAwait(false);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    private Task<ImmutableArray<int>> Give(Action<NumberedCandidate> take, string sql, params List<object?> values) => source.Rows(
        sql,
        row =>
        {
            take(new(row.GetInt64(PostgresCandidateRows.IdColumn), PostgresCandidateRows.ReadRow(row)));
            return 0;
        },
        values);
}
