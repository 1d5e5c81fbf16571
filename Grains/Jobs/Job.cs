using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Recruiting.Log;

namespace Recruiting.Jobs;

/// <summary>Persisted: names and shapes only ever gain members.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Created), "created")]
[JsonDerivedType(typeof(Changed), "changed")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Closed), "closed")]
public abstract record JobEvent
{
    private JobEvent() { }

    public sealed record Created(OrganisationId Organisation, string OrganisationName, AccountId By, Posting Posting) : JobEvent;
    public sealed record Changed(AccountId By, Posting Posting, int FieldsVersion) : JobEvent;
    public sealed record Opened(AccountId By) : JobEvent;
    public sealed record Closed(AccountId By) : JobEvent;
}

public abstract record Job
{
    private Job() { }

    public sealed record Unposted : Job;

    /// <summary>A job; <paramref name="WrittenIn"/> is the version that last changed the posting itself.</summary>
    public sealed record Posted(
        OrganisationId Organisation,
        string OrganisationName,
        Posting Posting,
        int FieldsVersion,
        JobStatus Status,
        DateTimeOffset CreatedAt,
        long WrittenIn) : Job;

    public static readonly Fold<Job, JobEvent> Fold = new(new Unposted(), Evolve);

    private static Job Evolve(Job state, JobEvent @event, Stamp stamp) => (state, @event) switch
    {
        (_, JobEvent.Created on) => new Posted(on.Organisation, on.OrganisationName, on.Posting, 1, JobStatus.Open, stamp.At, stamp.Version),
        (Posted job, JobEvent.Changed on) => job with { Posting = on.Posting, FieldsVersion = on.FieldsVersion, WrittenIn = stamp.Version },
        (Posted job, JobEvent.Opened) => job with { Status = JobStatus.Open },
        (Posted job, JobEvent.Closed) => job with { Status = JobStatus.Closed },
        _ => state,
    };
}
