using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Recruiting.Log;

namespace Recruiting.Organisations;

/// <summary>Persisted: names and shapes only ever gain members.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Founded), "founded")]
[JsonDerivedType(typeof(MemberChanged), "memberChanged")]
public abstract record OrganisationEvent
{
    private OrganisationEvent() { }

    public sealed record Founded(string Name, AccountId Founder) : OrganisationEvent;
    public sealed record MemberChanged(AccountId Account, ImmutableArray<MemberRole> Roles) : OrganisationEvent;
}

public abstract record Organisation
{
    private Organisation() { }

    public sealed record Unfounded : Organisation;
    public sealed record Active(string Name, ImmutableArray<Member> Members) : Organisation;

    public static readonly Fold<Organisation, OrganisationEvent> Fold = new(new Unfounded(), Evolve);

    private static Organisation Evolve(Organisation state, OrganisationEvent @event, Stamp stamp) => (state, @event) switch
    {
        (_, OrganisationEvent.Founded founded) =>
            new Active(founded.Name, [new(founded.Founder, [MemberRole.Recruiter, MemberRole.Interviewer, MemberRole.DecisionMaker])]),
        (Active active, OrganisationEvent.MemberChanged changed) => active with
        {
            Members = [.. active.Members.Where(member => member.Account != changed.Account), new(changed.Account, changed.Roles)],
        },
        _ => state,
    };
}
