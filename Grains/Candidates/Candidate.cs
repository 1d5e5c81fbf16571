using System.Text.Json.Serialization;
using Recruiting.Accounts;
using Recruiting.Log;

namespace Recruiting.Candidates;

/// <summary>Persisted: names and shapes only ever gain members.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Registered), "registered")]
[JsonDerivedType(typeof(ProfileChanged), "profileChanged")]
[JsonDerivedType(typeof(ResumeKept), "resumeKept")]
public abstract record CandidateEvent
{
    private CandidateEvent() { }

    public sealed record Registered(Role Role, string Email, OrganisationId? Organisation, string Name) : CandidateEvent;
    public sealed record ProfileChanged(string Name, string Zone, string Headline) : CandidateEvent;
    public sealed record ResumeKept(ResumeFile File) : CandidateEvent;
}

public abstract record Candidate
{
    private Candidate() { }

    public sealed record Unknown : Candidate;

    public sealed record Known(
        Role Role, string Email, OrganisationId? Organisation, string Name, string Zone, string Headline, ResumeFile? Resume) : Candidate;

    public static readonly Fold<Candidate, CandidateEvent> Fold = new(new Unknown(), Evolve);

    private static Candidate Evolve(Candidate state, CandidateEvent @event, Stamp stamp) => (state, @event) switch
    {
        (_, CandidateEvent.Registered on) => new Known(on.Role, on.Email, on.Organisation, on.Name, "UTC", "", null),
        (Known known, CandidateEvent.ProfileChanged on) => known with { Name = on.Name, Zone = on.Zone, Headline = on.Headline },
        (Known known, CandidateEvent.ResumeKept on) => known with { Resume = on.File },
        _ => state,
    };
}
