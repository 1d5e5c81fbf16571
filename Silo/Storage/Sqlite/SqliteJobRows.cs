using Recruiting.Interviews;
using Recruiting.Jobs;

namespace Recruiting.Silo.Storage.Sqlite;

internal sealed class SqliteJobRows(Readers readers) : IJobRows
{
    private const string Columns =
        "jobs.job, jobs.version, jobs.organisation, jobs.organisation_name, jobs.title, jobs.description, jobs.status, jobs.created_at, jobs.id";

    private const string After = "(jobs.created_at, jobs.id) < (?2, ?3) ORDER BY jobs.created_at DESC, jobs.id DESC LIMIT ?4";
    private const string Matching = "FROM job_words CROSS JOIN jobs ON jobs.id = job_words.rowid WHERE job_words MATCH ?5";

    internal const string Open = $"SELECT {Columns} FROM jobs WHERE jobs.status = ?1 AND {After}";
    internal const string OfOrganisation = $"SELECT {Columns} FROM jobs WHERE jobs.organisation = ?1 AND {After}";
    internal const string OpenMatching = $"SELECT {Columns} {Matching} AND jobs.status = ?1 AND {After}";
    internal const string OfOrganisationMatching = $"SELECT {Columns} {Matching} AND jobs.organisation = ?1 AND {After}";

    internal const string CountInterviews = "SELECT interview_status, count(*) FROM candidates WHERE job = ?1 AND interview_version > 0 GROUP BY interview_status";

    public Task<Page<JobRow>> Search(OrganisationId? organisation, string? q, string? cursor, int limit = 25) =>
        readers.Read((organisation, words: Words.Match(q), cursor, limit), static (database, asked) =>
        {
            var (value, id) = Cursor.ReadDescending('j', asked.cursor);
            var rows = database.Prepare((asked.organisation, asked.words) switch
            {
                (null, null) => Open,
                (null, _) => OpenMatching,
                (_, null) => OfOrganisation,
                _ => OfOrganisationMatching,
            });
            rows.Bind(1, asked.organisation?.Value ?? Names<JobStatus>.Of(JobStatus.Open))
                .Bind(2, value).Bind(3, id).Bind(4, asked.limit + 1);
            if (asked.words is not null) rows.Bind(5, asked.words);
            return Pages.Read(rows, asked.limit, ReadRow, row => Cursor.Write('j', row.Long(7), row.Long(8)));
        });

    public Task<InterviewCounts> Interviews(JobId job) => readers.Read(job, static (database, job) =>
    {
        var counts = new Dictionary<InterviewStatus, int>();
        var rows = database.Prepare(CountInterviews).Bind(1, job.Value);
        while (rows.Step()) counts[Names<InterviewStatus>.Parse(rows.Text(0))] = rows.Int(1);
        return new InterviewCounts(counts.GetValueOrDefault(InterviewStatus.Open), counts.GetValueOrDefault(InterviewStatus.Complete));
    });

    private static JobRow ReadRow(Statement row) => new(
        new(row.Text(0)),
        row.Long(1),
        new(row.Text(2)),
        row.Text(3),
        row.Text(4),
        row.Text(5),
        Names<JobStatus>.Parse(row.Text(6)),
        Instants.FromMicroseconds(row.Long(7)));
}
