using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Recruiting.Organisations;

[JsonConverter(typeof(CamelCaseEnum<MemberRole>))]
public enum MemberRole { Recruiter, Interviewer, DecisionMaker }

/// <summary>Owns an employer's members and their roles. Key: the organisation id.</summary>
public interface IOrganisationGrain : IGrain
{
    /// <summary>The founder gets every role. Founding again changes nothing.</summary>
    Task<Outcome<OrganisationView>> Found(FoundOrganisation command);

    /// <summary>Adds a member or replaces a member's roles. Refuses <c>not_found</c> unless <see cref="ChangeMember.By"/> is a member.</summary>
    Task<Outcome<OrganisationView>> ChangeMember(ChangeMember command);

    Task<Outcome<OrganisationView>> View();
}

public sealed record FoundOrganisation(CommandId Id, string Name, AccountId Founder);
public sealed record ChangeMember(CommandId Id, AccountId By, AccountId Account, ImmutableArray<MemberRole> Roles);
public sealed record Member(AccountId Account, ImmutableArray<MemberRole> Roles);
public sealed record OrganisationView(OrganisationId Id, long Version, string Name, ImmutableArray<Member> Members);
