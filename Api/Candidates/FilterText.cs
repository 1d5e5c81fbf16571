using System.Text.Json;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Proposals;
using Recruiting.Reading;

namespace Recruiting.Api.Candidates;

/// <summary><c>stage:submitted|shortlisted</c>, <c>years:4..10</c>, <c>linkedin:missing</c> as conditions.</summary>
internal static class FilterText
{
    /// <summary>Null with what would be right.</summary>
    public static CandidateFilter? Parse(string? text, JobView job, out string right)
    {
        text ??= "";
        right = "";
        var isField = text.StartsWith('@');
        if (!isField && text.Split(':', 2) is [var name, var value] && OfColumn(name, value, out right) is { IsColumn: true } column) return column.Filter;
        var rest = isField ? text[1..] : text;
        // Ids may have colons themselves: the longest that fits is meant.
        var field = job.Fields.Where(field => rest.StartsWith($"{field.Id}:", StringComparison.Ordinal)).MaxBy(field => field.Id.Value.Length);
        if (field is not null) return FieldFilterText.Parse(field, rest[(field.Id.Value.Length + 1)..], out right);
        right = $"Write stage:…, status:…, submitted:…{FieldNames.Of(job)} and a colon: years:4..10, linkedin:missing.";
        return null;
    }

    private static (bool IsColumn, CandidateFilter? Filter) OfColumn(string name, string value, out string right)
    {
        right = "";
        switch (name)
        {
            case "stage":
                return (true, Words<Stage>(value, out right) is { } stages ? new CandidateFilter.InStage(stages) : null);
            case "status":
                return (true, Words<InterviewStatus>(value, out right) is [var status] ? new CandidateFilter.InInterview(status) : null);
            case "submitted":
                right = "submitted is yes or no.";
                return (true, value is "yes" or "no" ? new CandidateFilter.IsSubmitted(value == "yes") : null);
            default:
                return default;
        }
    }

    /// <summary>Names of an enumeration with | between them; null when one is not of it.</summary>
    internal static ImmutableArray<T>? Words<T>(string value, out string right) where T : struct, Enum
    {
        var names = Enum.GetValues<T>().ToDictionary(one => JsonNamingPolicy.CamelCase.ConvertName(one.ToString()));
        right = $"Use {string.Join(", ", names.Keys)}.";
        var words = value.Split('|');
        return words.All(names.ContainsKey) ? [.. words.Select(word => names[word])] : null;
    }
}
