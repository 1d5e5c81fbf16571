using Npgsql;
using Recruiting.Jobs;

namespace Recruiting.Silo.Storage.Postgres;

internal static class JobsTable
{
    private static readonly string PutJobs = $"""
        INSERT INTO jobs (job, version, organisation, organisation_name, title, description, status, created_at, words)
        SELECT job, version, organisation, organisation_name, title, description, status, created_at, {PostgresWords.Store("words")}
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
          AS put (job, version, organisation, organisation_name, title, description, status, created_at, words)
        ON CONFLICT (job) DO UPDATE SET
          version = excluded.version, organisation = excluded.organisation, organisation_name = excluded.organisation_name, title = excluded.title,
          description = excluded.description, status = excluded.status, created_at = excluded.created_at, words = excluded.words
        """;

    public static NpgsqlBatchCommand Put(JobRow[] put) => Ask.Command(
        PutJobs,
        put.Select(row => row.Id.Value).ToArray(),
        put.Select(row => row.Version).ToArray(),
        put.Select(row => row.OrganisationId.Value).ToArray(),
        put.Select(row => PostgresText.Clean(row.OrganisationName)).ToArray(),
        put.Select(row => PostgresText.Clean(row.Title)).ToArray(),
        put.Select(row => PostgresText.Clean(row.Description)).ToArray(),
        put.Select(row => Names<JobStatus>.Of(row.Status)).ToArray(),
        put.Select(row => row.CreatedAt.ToUniversalTime()).ToArray(),
        put.Select(row => PostgresWords.Text(row.Title, row.Description, row.OrganisationName)).ToArray());
}
