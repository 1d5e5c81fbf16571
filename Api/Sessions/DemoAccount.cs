using Recruiting.Accounts;
using Recruiting.Api.Ids;
using Recruiting.Candidates;
using Recruiting.Organisations;

namespace Recruiting.Api.Sessions;

/// <summary>The account that demo sign-in gives an e-mail address in a role: always the same one, made when it is first wanted.</summary>
public sealed record DemoAccount(AccountId Id, Role Role, string Email, OrganisationId? Organisation)
{
    public static DemoAccount Of(string email, Role role)
    {
        var id = Ids.Id.Of($"recruiting/account/{role.ToString().ToLowerInvariant()}/{email}");
        return new(
            new($"{char.ToLowerInvariant(role.ToString()[0])}-{id}"), role, email, role == Role.Employer ? new OrganisationId($"org-{id}") : null);
    }

    /// <summary>Registers the account, and for an employer founds its organisation, unless that was done before.</summary>
    public async Task<Outcome<ProfileView>> Register(IGrains grains, CommandId command, string? name = null, string? organisationName = null)
    {
        if (Organisation is { } organisation)
        {
            var founded = await grains.Get<IOrganisationGrain>(organisation.Value)
                .Found(new(command, organisationName ?? OrganisationNameFrom(Email), Id));
            if (founded.Rejected is { } rejected) return rejected;
        }
        return await grains.Get<ICandidateGrain>(Id.Value).Register(new(command, Role, Email, Organisation, name));
    }

    /// <summary>"hiring@northwind-labs.example" hires for Northwind Labs.</summary>
    private static string OrganisationNameFrom(string email) => string.Join(' ', email[(email.IndexOf('@', StringComparison.Ordinal) + 1)..]
        .Split('.')[0]
        .Split('-', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
