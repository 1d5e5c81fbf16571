using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>Words shared by reasons, examples and questions.</summary>
internal static class Wording
{
    private const int LongestExcerpt = 60;

    public static string Sentence(string reason) => reason.Length == 0 || reason[^1] is '.' or '?' ? reason : $"{reason}.";

    public static string Excerpt(string text)
    {
        if (text.Length <= LongestExcerpt && !text.AsSpan().ContainsAny('\n', '\r', '\t') && !text.Contains("  ", StringComparison.Ordinal) && !text.StartsWith(' ') && !text.EndsWith(' ')) return text;
        var line = string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestExcerpt) return line;
        var cut = char.IsHighSurrogate(line[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return $"{line[..cut]}…";
    }

    public static string Topic(Field field) => $"“{Plain(field.Label)}”";

    /// <summary>Labels and titles come from employers: one line, no control characters.</summary>
    public static string Plain(string text)
    {
        foreach (var unit in text)
            if (char.IsControl(unit)) return string.Concat(text.Select(each => char.IsControl(each) ? ' ' : each)).Trim();
        return text.Trim();
    }

    public static string List(ImmutableArray<string> items) => items.Length switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Length - 1))} and {items[^1]}",
    };

    /// <summary>"Is that A or B?"</summary>
    public static string Alternatives(ImmutableArray<string> items) => items.Length switch
    {
        0 => "",
        1 => $"Do you mean {items[0]}?",
        _ => $"Is that {string.Join(", ", items.Take(items.Length - 1))} or {items[^1]}?",
    };

    /// <summary>An answer that would fit.</summary>
    public static string Example(Field field) => field.Type switch
    {
        FieldType.Url => field.Limits.Hosts is [var host, ..] ? $"https://{(HostRule.Of(host).IsLinkedIn ? "www." : "")}{string.Join('/', [HostRule.Of(host).Host, .. HostRule.Of(host).Path])}/your-name" : "https://example.com/your-page",
        FieldType.Number => NumberExample(field.Limits),
        FieldType.SingleSelect => field.Limits.Options is [var first, ..] ? first.Label : "one of the options",
        FieldType.MultiSelect => field.Limits.Options is [var one, var other, ..] ? $"{one.Label} and {other.Label}" : field.Limits.Options is [var only] ? only.Label : "one or more of the options",
        FieldType.YesNo => "Yes",
        FieldType.Date => "1 March 2027",
        FieldType.Email => "you@example.com",
        FieldType.Phone => "+49 30 1234567",
        FieldType.ShortText => "a few words",
        _ => "two or three sentences about what you did and for how long",
    };

    private static string NumberExample(FieldRules limits)
    {
        decimal Fit(decimal wish) => Math.Min(Math.Max(wish, limits.Min ?? wish), limits.Max ?? decimal.MaxValue);
        return limits.Unit switch
        {
            Unit.Years => $"{Quantities.Figure(Fit(2.5m))} years",
            Unit.Months => $"{Quantities.Figure(Fit(6))} months",
            Unit.HoursPerWeek => Fit(15) == 15 && Fit(20) == 20 ? "15 to 20 hours a week" : $"{Quantities.Figure(Fit(20))} hours a week",
            Unit.Money => $"{Quantities.Figure(Fit(25))} USD an hour",
            _ => Quantities.Figure(Fit(12)),
        };
    }
}
