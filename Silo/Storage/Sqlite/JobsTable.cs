using Recruiting.Jobs;

namespace Recruiting.Silo.Storage.Sqlite;

internal static class JobsTable
{
    private const string PutJob = """
        INSERT INTO jobs (job, version, organisation, organisation_name, title, description, status, created_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (job) DO UPDATE SET
          version = ?2, organisation = ?3, organisation_name = ?4, title = ?5, description = ?6, status = ?7, created_at = ?8
        RETURNING id
        """;

    private const string PutWords = "INSERT OR REPLACE INTO job_words (rowid, title, description, organisation) VALUES (?1, ?2, ?3, ?4)";

    public static void Put(Database database, JobRow row)
    {
        var put = database.Prepare(PutJob)
            .Bind(1, row.Id.Value)
            .Bind(2, row.Version)
            .Bind(3, row.OrganisationId.Value)
            .Bind(4, row.OrganisationName)
            .Bind(5, row.Title)
            .Bind(6, row.Description)
            .Bind(7, Names<JobStatus>.Of(row.Status))
            .Bind(8, row.CreatedAt.ToMicroseconds());
        put.Step();
        var id = put.Long(0);
        put.Reset();
        database.Prepare(PutWords).Bind(1, id).Bind(2, row.Title).Bind(3, row.Description).Bind(4, row.OrganisationName).Run();
    }
}
