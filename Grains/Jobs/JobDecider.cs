using System.Collections.Immutable;
using System.Text.Json;
using Recruiting.Log;
using Recruiting.Organisations;
using Recruiting.Reading;

namespace Recruiting.Jobs;

public static class JobDecider
{
    private static readonly Rejected NotFound = new(Codes.NotFound, "There is no such job.");
    private static readonly Rejected ChangedMeanwhile = new(Codes.JobChanged, "Somebody else changed this job since you opened it.");

    public static Decision<JobEvent> Decide(Job state, CreateJob command, OrganisationView? organisation)
    {
        if (state is not Job.Unposted) return ImmutableArray<JobEvent>.Empty;
        if (MayPost(organisation, command.By) is { } refused) return refused;
        if (PostingRules.Check(command.Posting) is { } invalid) return invalid;
        return new JobEvent.Created(organisation!.Id, organisation.Name, command.By.Account, command.Posting);
    }

    public static Decision<JobEvent> Decide(Job state, ChangeJob command, OrganisationView? organisation)
    {
        if (state is not Job.Posted job || job.Organisation != organisation?.Id) return NotFound;
        if (MayPost(organisation, command.By) is { } refused) return refused;
        if (PostingRules.Check(command.Posting) is { } invalid) return invalid;
        if (Same(job.Posting, command.Posting)) return ImmutableArray<JobEvent>.Empty;
        if (command.Version < job.WrittenIn) return ChangedMeanwhile;
        var fieldsVersion = Same(job.Posting.Fields, command.Posting.Fields) ? job.FieldsVersion : job.FieldsVersion + 1;
        return new JobEvent.Changed(command.By.Account, command.Posting, fieldsVersion);
    }

    public static Decision<JobEvent> Decide(Job state, OpenJob command, OrganisationView? organisation) =>
        Move(state, command.By, organisation, JobStatus.Open, new JobEvent.Opened(command.By.Account));

    public static Decision<JobEvent> Decide(Job state, CloseJob command, OrganisationView? organisation) =>
        Move(state, command.By, organisation, JobStatus.Closed, new JobEvent.Closed(command.By.Account));

    private static Decision<JobEvent> Move(Job state, Actor by, OrganisationView? organisation, JobStatus to, JobEvent moved)
    {
        if (state is not Job.Posted job || job.Organisation != organisation?.Id) return NotFound;
        if (MayPost(organisation, by) is { } refused) return refused;
        return job.Status == to ? ImmutableArray<JobEvent>.Empty : moved;
    }

    private static Rejected? MayPost(OrganisationView? organisation, Actor by) =>
        organisation?.Members.FirstOrDefault(member => member.Account == by.Account) is { } member
        && member.Roles.Contains(MemberRole.Recruiter)
            ? null
            : new(Codes.Forbidden, "Only a recruiter of the organisation can do this.");

    // Records with arrays compare by reference; what is persisted is what counts.
    private static bool Same<T>(T left, T right) =>
        JsonSerializer.SerializeToUtf8Bytes(left, Persisted.Options).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(right, Persisted.Options));
}
