using System.Globalization;

namespace Recruiting.Reading;

/// <summary>A date is confirmed when the figures and names in the span are its day, month and year, or when its words count to it from today.</summary>
internal static class DateEvidence
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static bool Supports(string span, string value, DateOnly today)
    {
        var text = FoldedText.Fold(span);
        var parts = value.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var figures = Figures(text);
        var named = Months.Any(month => Words(text).Any(word => word.StartsWith(month, StringComparison.Ordinal) && word is not ("monday" or "month" or "months")))
            || Words(text).Any(word => Lexicon.Find(word).Index > 0 && (Lexicon.Find(word).Sense & Sense.Month) != 0);
        if (named || figures.Count >= 2)
            return figures.All(figure => parts.Contains(figure) || figure < 100 && parts[0] == 2000 + figure) && (named || figures.Count >= parts.Length);
        return IsRelative(text, value, figures, today);
    }

    private static string[] Words(string text) => text.Split([' ', ',', '.', '-', '/', '\n'], StringSplitOptions.RemoveEmptyEntries);

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
        if (text is "today" or "immediately" or "asap" or "immediate" or "right away" or "right now" or "rightaway" or "straight away" or "straightaway" or "at once" or "as soon as possible") return days == 0;
        if (text.Contains("tomorrow", StringComparison.Ordinal) || text is "tomorow" or "tmrw" or "tommorow" or "tommorrow" or "tomorro" or "tomorrrow") return days is 1 or 2;
        if (text == "yesterday") return days == -1;
        if (figures.Count == 1 && days is >= 0 and <= 62 && DateOnly.FromDayNumber(today.DayNumber + days).Day == figures[0]) return true;
        var day = DateOnly.FromDayNumber(today.DayNumber + days).DayOfWeek.ToString()[..3].ToLowerInvariant();
        if (Words(text).Any(word => word.StartsWith(day, StringComparison.Ordinal))) return days is >= 1 and <= 7;
        if (text.Contains("next week", StringComparison.Ordinal) || text.Contains("coming week", StringComparison.Ordinal)) return days is >= 1 and <= 7;
        if (text.Contains("fortnight", StringComparison.Ordinal)) return days == 14;
        var unit = text.Contains("week", StringComparison.Ordinal) || text.Contains("wk", StringComparison.Ordinal) ? 7 : text.Contains("mo", StringComparison.Ordinal) ? 31 : 1;
        return figures.Count == 0 ? Math.Abs(days) <= 31 * 12 : Math.Abs(Math.Abs(days) - figures[0] * unit) <= 3 * Math.Max(1, figures[0]);
    }
}
