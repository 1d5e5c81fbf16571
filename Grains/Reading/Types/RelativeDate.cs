namespace Recruiting.Reading;

/// <summary>Dates counted from today: "tomorrow", "in two weeks", "next Monday", "the 15th of next month", "as soon as possible".</summary>
internal static class RelativeDate
{
    public static DatePhrase? Read(Scan scan, int at, DateOnly today, int tense) =>
        Now(scan, at, today) ?? Near(scan, at, today) ?? Counted(scan, at, today) ?? OfMonth(scan, at, today, tense) ?? Ending(scan, at, today, tense) ?? Weekday(scan, at, today, tense);

    private static DatePhrase? Now(Scan scan, int at, DateOnly today)
    {
        if (scan.Word(at) is "today" or "immediately" or "asap" or "immediate" or "rightaway" or "straightaway") return DatePhrase.Day(today, at + 1);
        if (scan.Says(at, "now") && (scan.Count <= 3 || scan.Word(at - 1) is "available" or "free" or "from" or "starting")) return DatePhrase.Day(today, at + 1);
        if (scan.Word(at) is "right" or "straight" && scan.Word(at + 1) is "away" or "now" || scan.SaysAll(at, "at", "once")) return DatePhrase.Day(today, at + 2);
        return scan.SaysAll(at, "as", "soon", "as") && scan.Says(at + 3, "possible") ? DatePhrase.Day(today, at + 4) : null;
    }

    private static DatePhrase? Near(Scan scan, int at, DateOnly today)
    {
        if (scan.SaysAll(at, "day", "after", "tomorrow")) return DatePhrase.Day(today.AddDays(2), at + 3);
        if (scan.Word(at) is "tomorrow" or "tomorow" or "tmrw" or "tommorow" or "tommorrow" or "tomorro" or "tomorrrow") return DatePhrase.Day(today.AddDays(1), at + 1);
        if (scan.SaysAll(at, "a", "week") && scan.Word(at + 2) is "on" or "from" or "after" && scan.SenseAt(at + 3).HasFlag(Sense.Weekday) && scan.Tokens[at + 3].Word.Index > 0) return DatePhrase.Day(NextWeekday(today, scan.Tokens[at + 3].Word.Index).AddDays(7), at + 4);
        if (scan.Word(at) is "yesterday") return DatePhrase.Day(today.AddDays(-1), at + 1);
        return scan.Word(at) is "next" or "this" or "coming" or "last" && at + 1 < scan.Count ? Following(scan, at, today) : null;
    }

    private static DatePhrase? Following(Scan scan, int at, DateOnly today)
    {
        var next = scan.Tokens[at + 1];
        var direction = scan.Says(at, "last") ? -1 : 1;
        if (next.Is(Sense.Weekday) && next.Word.Index > 0 && direction > 0) return DatePhrase.Day(NextWeekday(today, next.Word.Index), at + 2);
        if (scan.Says(at, "this")) return null;
        return next.Word.Measure switch
        {
            Measure.Month => DatePhrase.Month(today.AddMonths(direction).Year, today.AddMonths(direction).Month, at + 2),
            Measure.Week when direction > 0 => DatePhrase.Day(NextWeekday(today, 1), at + 2),
            _ => null,
        };
    }

    /// <summary>"in two weeks", "10 days from now", "3 months ago".</summary>
    private static DatePhrase? Counted(Scan scan, int at, DateOnly today)
    {
        var opens = scan.Word(at) is "in" or "after" or "within";
        var start = opens ? at + 1 : at;
        if (opens && scan.Word(start) is "about" or "around" or "roughly" or "maybe" or "like" or "approximately" or "approx") start++;
        if (opens && scan.Says(start, "a") && scan.Word(start + 1) is "week" or "fortnight") return DatePhrase.Day(today.AddDays(scan.Says(start + 1, "week") ? 7 : 14), start + 2);
        if (!opens && !CountsBack(scan, start)) return null;
        if (NumberPhrase.Read(scan, start) is not { Vague: false } number || number.To >= scan.Count || number.Value is <= 0 or >= 400 || number.Value != Math.Floor(number.Value)) return null;
        var (measure, count) = (scan.Tokens[number.To].Word.Measure, (int)number.Value);
        if (opens) return Ahead(today, measure, count, scan.Word(number.To + 1) is "time" ? number.To + 2 : number.To + 1);
        if (scan.Says(number.To + 1, "ago")) return Ahead(today, measure, -count, number.To + 2);
        return scan.Says(number.To + 1, "from") && scan.Word(number.To + 2) is "now" or "today" ? Ahead(today, measure, count, number.To + 3) : null;
    }

    /// <summary>"ago" or "from now" may follow a number that begins here.</summary>
    private static bool CountsBack(Scan scan, int at)
    {
        for (var i = at + 2; i < Math.Min(scan.Count, at + 12); i++)
            if (scan.Word(i) is "ago" or "from") return true;
        return false;
    }

    private static DatePhrase? Ahead(DateOnly today, Measure measure, int count, int to) => measure switch
    {
        Measure.Day => DatePhrase.Day(today.AddDays(count), to),
        Measure.Week => DatePhrase.Day(today.AddDays(7 * count), to),
        Measure.Month => DatePhrase.Day(today.AddMonths(count), to),
        Measure.Year when Math.Abs(count) < 80 => DatePhrase.Month(today.AddYears(count).Year, today.AddYears(count).Month, to),
        _ => null,
    };

    /// <summary>"the 15th", "the 15th of next month", where what is asked for is still to come.</summary>
    private static DatePhrase? OfMonth(Scan scan, int at, DateOnly today, int tense)
    {
        if (tense <= 0 || scan.Tokens[at].Kind != TokenKind.Number || scan.Word(at + 1) is not ("st" or "nd" or "rd" or "th") || !scan.Tokens[at + 1].Glued || DatePhrase.DayAt(scan, at) is not ({ } day, { } to)) return null;
        if (scan.Word(to) is "week" or "half" or "floor" or "grade" or "year" or "day" or "birthday") return null;
        var next = scan.Says(to, "of") && scan.Word(to + 1) is "next" or "the" or "this" && scan.Word(scan.SaysAny(to + 2, ["next", "following"]) ? to + 3 : to + 2) is "month";
        var month = new DateOnly(today.Year, today.Month, 1);
        if (next ? !scan.Says(to + 1, "this") : day < today.Day) month = month.AddMonths(1);
        while (day > DateTime.DaysInMonth(month.Year, month.Month)) month = month.AddMonths(1);
        return DatePhrase.Day(new(month.Year, month.Month, day), next ? scan.Word(to + 2) is "next" or "following" ? to + 4 : to + 3 : to);
    }

    /// <summary>"the end of the month": offered as its last day.</summary>
    private static DatePhrase? Ending(Scan scan, int at, DateOnly today, int tense)
    {
        if (tense <= 0 || !scan.SaysAll(at, "end", "of")) return null;
        var word = at + 2;
        while (scan.Word(word) is "the" or "this" or "next") word++;
        var end = word >= scan.Count ? (DateOnly?)null : scan.Tokens[word].Word.Measure switch
        {
            Measure.Month => new DateOnly(today.Year, today.Month, 1).AddMonths(scan.Says(word - 1, "next") ? 2 : 1).AddDays(-1),
            Measure.Year => new DateOnly(today.Year, 12, 31),
            _ => null,
        };
        return end is { } last ? new(null, word + 1, "it names no day", [last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]) : null;
    }

    /// <summary>"Friday"; "Monday the 30th" and "Mon, 30 November" where the figures agree.</summary>
    private static DatePhrase? Weekday(Scan scan, int at, DateOnly today, int tense)
    {
        if (!scan.Tokens[at].Is(Sense.Weekday) || scan.Tokens[at].Word.Index == 0 || scan.Word(at) is "sun" or "sat") return null;
        var date = at + 1;
        while (scan.Word(date) is "the" || scan.Is(date, ',') || scan.Is(date, '.')) date++;
        if (date < scan.Count && scan.Tokens[date].Kind is TokenKind.Number or TokenKind.Word && !scan.Tokens[date].Is(Sense.Weekday) && (scan.Tokens[date].Kind == TokenKind.Number || scan.Tokens[date].Is(Sense.Month | Sense.Moment)) && DatePhrase.Read(scan, date, today, tense) is { } named) return named;
        var day = NextWeekday(today, scan.Tokens[at].Word.Index);
        return scan.Says(at + 1, "week") ? DatePhrase.Day(day.AddDays(7), at + 2) : DatePhrase.Day(day, at + 1);
    }

    private static DateOnly NextWeekday(DateOnly today, int weekday)
    {
        var from = today.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)today.DayOfWeek;
        return today.AddDays((weekday - from + 6) % 7 + 1);
    }
}
