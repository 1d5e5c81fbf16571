using System.Text.Json.Serialization;

namespace Recruiting.Accounts;

[JsonConverter(typeof(CamelCaseEnum<Role>))]
public enum Role { Candidate, Employer, Operations }

/// <summary>An account as lists and sessions see it; written by the profile's appends.</summary>
public sealed record AccountRow(
    AccountId Id, Role Role, string Email, OrganisationId? Organisation, string Name, string Headline, string Zone) : Row;

/// <summary>A signed-in account.</summary>
public sealed record Session(AccountId Account, Role Role, OrganisationId? Organisation, string Email, string Name, DateTimeOffset ExpiresAt);

/// <summary>Opaque tokens; the store keeps only their SHA-256.</summary>
public interface ISessions
{
    /// <summary>A new token for an account, 256 random bits as base64url.</summary>
    Task<string> Create(AccountId account);

    /// <summary>Null for a token that is unknown, ended or expired.</summary>
    ValueTask<Session?> Find(string token);

    Task End(string token);
}
