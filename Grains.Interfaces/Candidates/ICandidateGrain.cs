using Recruiting.Accounts;

namespace Recruiting.Candidates;

/// <summary>Owns the profile of one account, above all a candidate's: name, zone, headline, resume. Key: the account id.</summary>
public interface ICandidateGrain : IGrain
{
    /// <summary>Makes the profile at first sign-in; changes nothing later.</summary>
    Task<Outcome<ProfileView>> Register(RegisterAccount command);

    /// <summary>Refuses <c>profile_invalid</c> with the errors by path.</summary>
    Task<Outcome<ProfileView>> ChangeProfile(ChangeProfile command);

    /// <summary>Records a resume that the file store already holds; the one before is no longer offered.</summary>
    Task<Outcome<ProfileView>> KeepResume(KeepResume command);

    Task<Outcome<ProfileView>> View();
}

public sealed record RegisterAccount(CommandId Id, Role Role, string Email, OrganisationId? Organisation, string? Name = null);

/// <summary><paramref name="Zone"/> is an IANA zone id, <c>Europe/Berlin</c>.</summary>
public sealed record ChangeProfile(CommandId Id, string Name, string Zone, string Headline);

public sealed record KeepResume(CommandId Id, ResumeFile File);

/// <summary>A stored file: <paramref name="FileId"/> names it in the file store, <paramref name="Name"/> is what the candidate called it.</summary>
public sealed record ResumeFile(string FileId, string Name, string ContentType, long Bytes, DateTimeOffset StoredAt);

/// <summary>An account's own view of itself.</summary>
public sealed record ProfileView(
    AccountId AccountId,
    long Version,
    Role Role,
    string Email,
    OrganisationId? OrganisationId,
    string Name,
    string Zone,
    string Headline,
    ResumeFile? Resume);
