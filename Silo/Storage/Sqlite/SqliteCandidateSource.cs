using System.Collections.Immutable;
using Recruiting.Candidates;
using Recruiting.Silo.Storage.Lists;

namespace Recruiting.Silo.Storage.Sqlite;

internal sealed class SqliteCandidateSource(Readers readers) : ICandidateSource
{
    internal const string All = $"""
        SELECT {SqliteCandidateRows.Columns}
        FROM candidates LEFT JOIN accounts ON accounts.account = candidates.candidate
        WHERE job = ?1 ORDER BY started_at, candidates.id
        """;

    internal const string One = $"""
        SELECT {SqliteCandidateRows.Columns}
        FROM candidates LEFT JOIN accounts ON accounts.account = candidates.candidate
        WHERE candidates.id = ?1
        """;

    public Task ReadAll(JobId job, Action<NumberedCandidate> take) => readers.Read((job, take), static (database, asked) =>
    {
        var rows = database.Prepare(All).Bind(1, asked.job.Value);
        while (rows.Step()) asked.take(Numbered(rows));
        return true;
    });

    public Task Read(JobId job, IReadOnlyCollection<AccountId> candidates, Action<NumberedCandidate> take) =>
        readers.Read((job, candidates, take), static (database, asked) =>
        {
            foreach (var candidate in asked.candidates)
            {
                var row = database.Prepare(SqliteCandidateRows.FindOne).Bind(1, asked.job.Value).Bind(2, candidate.Value);
                if (row.Step()) asked.take(Numbered(row));
            }
            return true;
        });

    public Task<ImmutableArray<CandidateRow>> Rows(IReadOnlyList<long> ids) => readers.Read(ids, static (database, ids) =>
    {
        var found = ImmutableArray.CreateBuilder<CandidateRow>(ids.Count);
        foreach (var id in ids)
        {
            var row = database.Prepare(One).Bind(1, id);
            if (row.Step()) found.Add(SqliteCandidateRows.ReadRow(row));
        }
        return found.DrainToImmutable();
    });

    private static NumberedCandidate Numbered(Statement row) => new(row.Long(SqliteCandidateRows.IdColumn), SqliteCandidateRows.ReadRow(row));
}
