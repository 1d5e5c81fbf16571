using System.Buffers;
using System.Globalization;

namespace Recruiting.Reading;

/// <summary>A date is confirmed when the figures and names in the span are its day, month and year, or when its words count to it from today.</summary>
internal static class DateEvidence
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static bool Supports(string span, string value, DateOnly today)
    {
        var text = FoldedText.Fold(span);
        var figures = Figures(text);
        var named = AnyWord(text, IsMonth);
        if (!named && figures.Count < 2) return IsRelative(text, value, figures, today);
        var parts = Figures(value);
        foreach (var figure in figures)
            if (!parts.Contains(figure) && !(figure < 100 && parts[0] is var year && (year == 2000 + figure || year == 1900 + figure))) return false;
        return named || figures.Count >= parts.Count;
    }

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        if (Lexicon.Find(word) is { Index: > 0 } known && (known.Sense & Sense.Month) != 0) return true;
        if (word is "monday" or "month" or "months") return false;
        foreach (var month in Months)
            if (word.StartsWith(month)) return true;
        return false;
    }

    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,.-/\n");

    private static bool AnyWord(string text, Pieces.Test test)
    {
        foreach (var word in text.AsSpan().SplitAny(Separators))
            if (test(text.AsSpan()[word])) return true;
        return false;
    }

    private static List<int> Figures(string text)
    {
        var figures = new List<int>();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end > i && end - i <= 4) figures.Add(int.Parse(text.AsSpan(i, end - i), CultureInfo.InvariantCulture));
            i = Math.Max(end, i + 1);
        }
        return figures;
    }

    /// <summary>No further away than what the words can mean, and on the weekday they name.</summary>
    private static bool IsRelative(string text, string value, List<int> figures, DateOnly today)
    {
        if (value.Length < 10) return text.Contains("month", StringComparison.Ordinal) || text.Contains("year", StringComparison.Ordinal);
        var days = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - today.DayNumber;
        if (text is "now" or "today" or "immediately" or "asap" or "immediate" or "right away" or "right now" or "rightaway" or "straight away" or "straightaway" or "at once" or "as soon as possible") return days == 0;
        if (text.Contains("tomorrow", StringComparison.Ordinal) || text is "tomorow" or "tmrw" or "tommorow" or "tommorrow" or "tomorro" or "tomorrrow") return days is 1 or 2;
        if (text == "yesterday") return days == -1;
        if (figures.Count == 1 && days is >= 0 and <= 62 && DateOnly.FromDayNumber(today.DayNumber + days).Day == figures[0]) return true;
        var day = Weekdays[(int)DateOnly.FromDayNumber(today.DayNumber + days).DayOfWeek];
        foreach (var word in text.AsSpan().SplitAny(Separators))
            if (text.AsSpan()[word].StartsWith(day)) return days is >= 1 and <= 7;
        if (text.Contains("next week", StringComparison.Ordinal) || text.Contains("coming week", StringComparison.Ordinal)) return days is >= 1 and <= 7;
        if (text.Contains("fortnight", StringComparison.Ordinal)) return days == 14;
        var unit = text.Contains("week", StringComparison.Ordinal) || text.Contains("wk", StringComparison.Ordinal) ? 7 : text.Contains("mo", StringComparison.Ordinal) ? 31 : 1;
        return figures.Count == 0 ? Math.Abs(days) <= 31 * 12 : Math.Abs(Math.Abs(days) - figures[0] * unit) <= 3 * Math.Max(1, figures[0]);
    }
}
