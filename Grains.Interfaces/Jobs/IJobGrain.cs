namespace Recruiting.Jobs;

/// <summary>Owns a posting and its fields. Key: the job id. Every command answers <c>not_found</c> to whoever is not of the job's organisation.</summary>
public interface IJobGrain : IGrain
{
    /// <summary>A new job is open. Refuses <c>fields_invalid</c> and <c>job_invalid</c> with the errors by path.</summary>
    Task<Outcome<JobView>> Create(CreateJob command);

    /// <summary>Replaces the posting; the fields' version rises only when they differ. Refuses as <see cref="Create"/> does, and with
    /// <c>job_changed</c> when somebody else's change came after the version that this one was made from.</summary>
    Task<Outcome<JobView>> Change(ChangeJob command);

    Task<Outcome<JobView>> Open(OpenJob command);
    Task<Outcome<JobView>> Close(CloseJob command);

    /// <summary>The job whole, for whoever asks; the caller decides what is shown.</summary>
    Task<Outcome<JobView>> View();
}

public sealed record CreateJob(CommandId Id, Actor By, Posting Posting);
/// <summary><paramref name="Version"/> is the job's version that was changed; null replaces whatever there is.</summary>
public sealed record ChangeJob(CommandId Id, Actor By, Posting Posting, long? Version = null);
public sealed record OpenJob(CommandId Id, Actor By);
public sealed record CloseJob(CommandId Id, Actor By);
