using System.Collections.Immutable;
using System.Globalization;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Proposals;
using Recruiting.Silo.Storage.Lists;

namespace Recruiting.Silo.Storage.Sqlite;

internal sealed class SqliteCandidateRows(Readers readers, CandidateLists lists) : ICandidateRows
{
    internal const int IdColumn = 15;

    internal const string Columns = """
        candidates.job, candidates.candidate, interview_version + proposal_version, coalesce(accounts.name, ''), coalesce(accounts.headline, ''),
        stage, interview_status, captured, required, cells, amount, currency, started_at, max(interview_changed_at, proposal_changed_at), submitted_at,
        candidates.id
        """;

    internal const string ListOfJob = $"""
        SELECT {Columns}
        FROM candidates LEFT JOIN accounts ON accounts.account = candidates.candidate
        WHERE job = ?1 AND (started_at, candidates.id) < (?2, ?3)
        ORDER BY started_at DESC, candidates.id DESC LIMIT ?4
        """;

    internal const string FindOne = $"""
        SELECT {Columns}
        FROM candidates LEFT JOIN accounts ON accounts.account = candidates.candidate
        WHERE job = ?1 AND candidate = ?2
        """;

    internal const string ListOfCandidate = """
        SELECT candidates.job, coalesce(jobs.title, ''), coalesce(jobs.organisation_name, ''), stage, interview_status, captured, required,
          amount, currency, max(interview_changed_at, proposal_changed_at) AS changed_at, submitted_at, candidates.id
        FROM candidates LEFT JOIN jobs ON jobs.job = candidates.job
        WHERE candidate = ?1 AND (changed_at, candidates.id) < (?2, ?3)
        ORDER BY changed_at DESC, candidates.id DESC LIMIT ?4
        """;

    public Task<Page<CandidateRow>> OfJob(JobId job, CandidateQuery? query, string? cursor, int limit = 50) =>
        query is null or { IsEverybody: true } ? Everybody(job, cursor, limit) : lists.Ask(job, query, cursor, limit);

    public Task<CandidateRow?> Find(JobCandidate key) => readers.Read(key, static (database, key) =>
    {
        var row = database.Prepare(FindOne).Bind(1, key.Job.Value).Bind(2, key.Candidate.Value);
        return row.Step() ? ReadRow(row) : null;
    });

    public Task<Page<MyProposal>> OfCandidate(AccountId candidate, string? cursor, int limit = 25) =>
        readers.Read((candidate, cursor, limit), static (database, asked) =>
        {
            var (value, id) = Cursor.ReadDescending('m', asked.cursor);
            var rows = database.Prepare(ListOfCandidate)
                .Bind(1, asked.candidate.Value).Bind(2, value).Bind(3, id).Bind(4, asked.limit + 1);
            return Pages.Read(rows, asked.limit, ReadMine, row => Cursor.Write('m', row.Long(9), row.Long(11)));
        });

    private Task<Page<CandidateRow>> Everybody(JobId job, string? cursor, int limit) =>
        readers.Read((job, cursor, limit), static (database, asked) =>
        {
            var (value, id) = Cursor.ReadDescending('c', asked.cursor);
            var rows = database.Prepare(ListOfJob).Bind(1, asked.job.Value).Bind(2, value).Bind(3, id).Bind(4, asked.limit + 1);
            return Pages.Read(rows, asked.limit, ReadRow, row => Cursor.Write('c', row.Long(12), row.Long(IdColumn)));
        });

    internal static CandidateRow ReadRow(Statement row) => new(
        new(row.Text(0)),
        new(row.Text(1)),
        row.Long(2),
        row.Text(3),
        row.Text(4),
        Names<Stage>.Parse(row.Text(5)),
        Names<InterviewStatus>.Parse(row.Text(6)),
        row.Int(7),
        row.Int(8),
        Cells.Decode(row.Bytes(9)),
        ReadAmount(row, 10),
        row.TextOrNull(11),
        Instants.FromMicroseconds(row.Long(12)),
        Instants.FromMicroseconds(row.Long(13)),
        ReadTime(row, 14));

    private static MyProposal ReadMine(Statement row) => new(
        new(row.Text(0)),
        row.Text(1),
        row.Text(2),
        Names<Stage>.Parse(row.Text(3)),
        Names<InterviewStatus>.Parse(row.Text(4)),
        row.Int(5),
        row.Int(6),
        ReadAmount(row, 7),
        row.TextOrNull(8),
        Instants.FromMicroseconds(row.Long(9)),
        ReadTime(row, 10));

    private static decimal? ReadAmount(Statement row, int column) =>
        row.TextOrNull(column) is { } text ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static DateTimeOffset? ReadTime(Statement row, int column) =>
        row.LongOrNull(column) is { } time ? Instants.FromMicroseconds(time) : null;
}
