using System.Collections.Immutable;
using NodaTime;
using Recruiting.Log;

namespace Recruiting.Candidates;

public static class CandidateDecider
{
    public const int LongestName = 100;
    public const int LongestHeadline = 200;

    private static readonly Rejected NotFound = new(Codes.NotFound, "There is no such account.");

    public static Decision<CandidateEvent> Decide(Candidate state, RegisterAccount command) => state switch
    {
        Candidate.Unknown => new CandidateEvent.Registered(
            command.Role, command.Email, command.Organisation, command.Name ?? NameFrom(command.Email)),
        _ => ImmutableArray<CandidateEvent>.Empty,
    };

    public static Decision<CandidateEvent> Decide(Candidate state, ChangeProfile command)
    {
        if (state is not Candidate.Known known) return NotFound;
        var changed = new CandidateEvent.ProfileChanged(command.Name.Trim(), command.Zone, command.Headline.Trim());
        var errors = Check(changed);
        if (!errors.IsEmpty) return new Rejected(Codes.ProfileInvalid, "The profile was not saved.", errors);
        return (known.Name, known.Zone, known.Headline) == (changed.Name, changed.Zone, changed.Headline)
            ? ImmutableArray<CandidateEvent>.Empty
            : changed;
    }

    public static Decision<CandidateEvent> Decide(Candidate state, KeepResume command) =>
        state is Candidate.Known ? new CandidateEvent.ResumeKept(command.File) : NotFound;

    private static ImmutableDictionary<string, string> Check(CandidateEvent.ProfileChanged profile)
    {
        var errors = ImmutableDictionary.CreateBuilder<string, string>();
        if (profile.Name.Length is 0 or > LongestName || profile.Name.Any(char.IsControl))
            errors["name"] = $"A name has 1 to {LongestName} characters on one line.";
        if (profile.Headline.Length > LongestHeadline || profile.Headline.Any(char.IsControl))
            errors["headline"] = $"A headline has at most {LongestHeadline} characters on one line.";
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(profile.Zone) is null)
            errors["zone"] = "A time zone is written like Europe/Berlin.";
        return errors.ToImmutable();
    }

    /// <summary>"ada.lovelace@…" is Ada Lovelace until she says otherwise.</summary>
    private static string NameFrom(string email) => string.Join(' ', email.Split('@')[0]
        .Split(['.', '_', '-', '+'], StringSplitOptions.RemoveEmptyEntries)
        .Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
