namespace Recruiting.Jobs;

public static class JobRows
{
    public static JobRow Of(JobId id, Job.Posted job, long version) =>
        new(id, version, job.Organisation, job.OrganisationName, job.Posting.Title, job.Posting.Description, job.Status, job.CreatedAt);
}
