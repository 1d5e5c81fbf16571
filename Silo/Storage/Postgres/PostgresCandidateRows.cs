using System.Text;
using Npgsql;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Proposals;
using Recruiting.Silo.Storage.Lists;

namespace Recruiting.Silo.Storage.Postgres;

internal sealed class PostgresCandidateRows(NpgsqlDataSource source, CandidateLists lists) : ICandidateRows
{
    internal const int IdColumn = 15;

    private const string Columns = """
        candidates.job, candidates.candidate, interview_version + proposal_version, coalesce(accounts.name, ''), coalesce(accounts.headline, ''),
        stage, interview_status, captured, required, cells, amount, currency, started_at, greatest(interview_changed_at, proposal_changed_at),
        submitted_at, candidates.id
        """;

    internal const string Named = $"SELECT {Columns} FROM candidates LEFT JOIN accounts ON accounts.account = candidates.candidate";

    internal const string ListOfJob = $"""
        {Named} WHERE job = $1 AND (started_at, candidates.id) < ($2, $3)
        ORDER BY started_at DESC, candidates.id DESC LIMIT $4
        """;

    internal const string FindOne = $"{Named} WHERE job = $1 AND candidate = $2";

    internal const string ListOfCandidate = """
        SELECT * FROM (
          SELECT candidates.job, coalesce(jobs.title, ''), coalesce(jobs.organisation_name, ''), stage, interview_status, captured, required,
            amount, currency, greatest(interview_changed_at, proposal_changed_at) AS changed_at, submitted_at, candidates.id
          FROM candidates LEFT JOIN jobs ON jobs.job = candidates.job
          WHERE candidate = $1) AS mine
        WHERE (changed_at, id) < ($2, $3)
        ORDER BY changed_at DESC, id DESC LIMIT $4
        """;

    public Task<Page<CandidateRow>> OfJob(JobId job, CandidateQuery? query, string? cursor, int limit = 50) =>
        query is null or { IsEverybody: true } ? Everybody(job, cursor, limit) : lists.Ask(job, query, cursor, limit);

    public async Task<CandidateRow?> Find(JobCandidate key) =>
        (await source.Rows(FindOne, ReadRow, key.Job.Value, key.Candidate.Value).ConfigureAwait(false)).FirstOrDefault();

    public async Task<Page<MyProposal>> OfCandidate(AccountId candidate, string? cursor, int limit = 25)
    {
        var (time, id) = TimeCursor.Read('m', cursor);
        return await source.Page(
            ListOfCandidate, limit, ReadMine, row => TimeCursor.Write('m', row.Time(9), row.GetInt64(11)),
            candidate.Value, time, id, limit + 1).ConfigureAwait(false);
    }

    private async Task<Page<CandidateRow>> Everybody(JobId job, string? cursor, int limit)
    {
        var (time, id) = TimeCursor.Read('c', cursor);
        return await source.Page(
            ListOfJob, limit, ReadRow, row => TimeCursor.Write('c', row.Time(12), row.GetInt64(IdColumn)), job.Value, time, id, limit + 1).ConfigureAwait(false);
    }

    internal static CandidateRow ReadRow(NpgsqlDataReader row) => new(
        new(row.GetString(0)),
        new(row.GetString(1)),
        row.GetInt64(2),
        row.GetString(3),
        row.GetString(4),
        Names<Stage>.Parse(row.GetString(5)),
        Names<InterviewStatus>.Parse(row.GetString(6)),
        row.GetInt32(7),
        row.GetInt32(8),
        Cells.Decode(Encoding.UTF8.GetBytes(row.GetString(9))),
        row.IsDBNull(10) ? null : row.GetDecimal(10),
        row.TextOrNull(11),
        row.Time(12),
        row.Time(13),
        row.TimeOrNull(14));

    private static MyProposal ReadMine(NpgsqlDataReader row) => new(
        new(row.GetString(0)),
        row.GetString(1),
        row.GetString(2),
        Names<Stage>.Parse(row.GetString(3)),
        Names<InterviewStatus>.Parse(row.GetString(4)),
        row.GetInt32(5),
        row.GetInt32(6),
        row.IsDBNull(7) ? null : row.GetDecimal(7),
        row.TextOrNull(8),
        row.Time(9),
        row.TimeOrNull(10));
}
