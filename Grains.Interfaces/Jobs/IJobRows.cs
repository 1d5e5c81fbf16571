using System.Collections.Immutable;

namespace Recruiting.Jobs;

/// <summary>A job in a list.</summary>
public sealed record JobRow(
    JobId Id,
    long Version,
    OrganisationId OrganisationId,
    string OrganisationName,
    string Title,
    string Description,
    JobStatus Status,
    DateTimeOffset CreatedAt) : Row;

public interface IJobRows
{
    /// <summary>Newest first. <paramref name="organisation"/> limits to one organisation's, open and closed; without it every open job.
    /// <paramref name="q"/> is words looked for in title, description and organisation.</summary>
    Task<Page<JobRow>> Search(OrganisationId? organisation, string? q, string? cursor, int limit = 25);

    /// <summary>Counts the interviews of a job as they stand now.</summary>
    Task<InterviewCounts> Interviews(JobId job);
}

/// <summary><paramref name="Open"/> ones adopt changed fields when they are next opened; <paramref name="Complete"/> ones keep theirs.</summary>
public sealed record InterviewCounts(int Open, int Complete);
