using System.Globalization;
using System.Text.RegularExpressions;
using Recruiting.Candidates;
using Recruiting.Reading;

namespace Recruiting.Api.Candidates;

/// <summary>What follows a field's id in a filter: a status for every type, text after ~ for every type, and what the type has.</summary>
internal static partial class FieldFilterText
{
    /// <summary>Null with what would be right.</summary>
    public static CandidateFilter? Parse(Field field, string value, out string right)
    {
        right = "";
        if (value is ['~', _, ..]) return new CandidateFilter.Contains(field.Id, value[1..]);
        if (FilterText.Words<ItemStatus>(value, out _) is { } statuses) return new CandidateFilter.HasStatus(field.Id, statuses);
        CandidateFilter? filter = field.Type switch
        {
            FieldType.Number => OfNumber(field.Id, value),
            FieldType.Date => OfDate(field.Id, value),
            FieldType.YesNo => OfYesNo(field.Id, value),
            FieldType.SingleSelect or FieldType.MultiSelect => OfOptions(field, value.StartsWith('=') ? value[1..] : value),
            _ => null,
        };
        if (filter is null) right = $"For {field.Id}, use {RightFor(field)}missing, captured, rejected, declined, or ~ and a text.";
        return filter;
    }

    private static CandidateFilter.Between? OfNumber(FieldId field, string value)
    {
        var ends = value.Split("..");
        if (ends.Length > 2 || ends.All(string.IsNullOrEmpty) || !ends.All(end => end.Length == 0 || ReadNumber(end) is not null)) return null;
        var (min, max) = (ReadNumber(ends[0]), ReadNumber(ends[^1]));
        return min > max ? null : new(field, min, max);
    }

    private static decimal? ReadNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static CandidateFilter.Dated? OfDate(FieldId field, string value)
    {
        var ends = value.Split("..");
        if (ends.Length > 2 || ends.All(string.IsNullOrEmpty) || !ends.All(end => end.Length == 0 || IsoDate().IsMatch(end))) return null;
        return new(field, ends[0].Length == 0 ? null : ends[0], ends[^1].Length == 0 ? null : ends[^1]);
    }

    private static CandidateFilter.Between? OfYesNo(FieldId field, string value) => value switch
    {
        "yes" => new(field, 1, 1),
        "no" => new(field, 0, 0),
        _ => null,
    };

    private static CandidateFilter.HasOption? OfOptions(Field field, string value)
    {
        var known = (field.Limits.Options ?? []).Select(option => option.Id).ToHashSet();
        ImmutableArray<string> asked = [.. value.Split('|')];
        return asked.All(option => known.Contains(option) || (field.Limits.AllowOther == true && option.StartsWith("other:", StringComparison.Ordinal)))
            ? new(field.Id, asked)
            : null;
    }

    private static string RightFor(Field field) => field.Type switch
    {
        FieldType.Number => "a range such as 4..10, 4.. or ..10, one number, ",
        FieldType.Date => "a range of dates such as 2026-03-01..2026-04-30 or 2026-03.., ",
        FieldType.YesNo => "yes, no, ",
        FieldType.SingleSelect or FieldType.MultiSelect =>
            $"option ids with | between them ({string.Join(", ", (field.Limits.Options ?? []).Select(option => option.Id))}), ",
        _ => "",
    };

    [GeneratedRegex(@"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?\z")]
    private static partial Regex IsoDate();
}
