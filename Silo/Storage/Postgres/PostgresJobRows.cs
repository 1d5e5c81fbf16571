using Npgsql;
using Recruiting.Interviews;
using Recruiting.Jobs;

namespace Recruiting.Silo.Storage.Postgres;

internal sealed class PostgresJobRows(NpgsqlDataSource source) : IJobRows
{
    internal const string Columns =
        "jobs.job, jobs.version, jobs.organisation, jobs.organisation_name, jobs.title, jobs.description, jobs.status, jobs.created_at, jobs.id";

    private const string After = "(created_at, id) < ($2, $3) ORDER BY created_at DESC, id DESC LIMIT $4";
    private static readonly string Matching = $"words @@ {PostgresWords.Fold("$5")}::tsquery";

    internal static readonly string Open = $"SELECT {Columns} FROM jobs WHERE status = $1 AND {After}";
    internal static readonly string OfOrganisation = $"SELECT {Columns} FROM jobs WHERE organisation = $1 AND {After}";
    internal static readonly string OpenMatching = $"SELECT {Columns} FROM jobs WHERE {Matching} AND status = $1 AND {After}";
    internal static readonly string OfOrganisationMatching = $"SELECT {Columns} FROM jobs WHERE {Matching} AND organisation = $1 AND {After}";

    private const string CountInterviews = "SELECT interview_status, count(*)::int FROM candidates WHERE job = $1 AND interview_version > 0 GROUP BY interview_status";

    public async Task<Page<JobRow>> Search(OrganisationId? organisation, string? q, string? cursor, int limit = 25)
    {
        var (time, id) = TimeCursor.Read('j', cursor);
        var words = PostgresWords.Match(q);
        var sql = (organisation, words) switch
        {
            (null, null) => Open,
            (null, _) => OpenMatching,
            (_, null) => OfOrganisation,
            _ => OfOrganisationMatching,
        };
        List<object?> values = [organisation?.Value ?? Names<JobStatus>.Of(JobStatus.Open), time, id, limit + 1];
        if (words is not null) values.Add(words);
        return await source.Page(
            sql, limit, row => Read(row, 0), row => TimeCursor.Write('j', row.Time(7), row.GetInt64(8)),
            values).ConfigureAwait(false);
    }

    public async Task<InterviewCounts> Interviews(JobId job)
    {
        var counts = (await source.Rows(CountInterviews, row => (Status: Names<InterviewStatus>.Parse(row.GetString(0)), Count: row.GetInt32(1)), job.Value).ConfigureAwait(false))
            .ToDictionary(row => row.Status, row => row.Count);
        return new(counts.GetValueOrDefault(InterviewStatus.Open), counts.GetValueOrDefault(InterviewStatus.Complete));
    }

    /// <summary>A row whose columns begin at <paramref name="first"/>.</summary>
    public static JobRow Read(NpgsqlDataReader row, int first) => new(
        new(row.GetString(first)),
        row.GetInt64(first + 1),
        new(row.GetString(first + 2)),
        row.GetString(first + 3),
        row.GetString(first + 4),
        row.GetString(first + 5),
        Names<JobStatus>.Parse(row.GetString(first + 6)),
        row.Time(first + 7));
}
