using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Organisations;

public static class OrganisationDecider
{
    public static Decision<OrganisationEvent> Decide(Organisation state, FoundOrganisation command) => state switch
    {
        Organisation.Unfounded => new OrganisationEvent.Founded(command.Name, command.Founder),
        _ => ImmutableArray<OrganisationEvent>.Empty,
    };

    public static Decision<OrganisationEvent> Decide(Organisation state, ChangeMember command) => state switch
    {
        Organisation.Active active when active.Members.Any(member => member.Account == command.By) =>
            new OrganisationEvent.MemberChanged(command.Account, [.. command.Roles.Distinct().Order()]),
        _ => new Rejected(Codes.NotFound, "There is no such organisation."),
    };
}
