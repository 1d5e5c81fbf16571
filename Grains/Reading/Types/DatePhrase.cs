using System.Globalization;

namespace Recruiting.Reading;

/// <summary>One date in words or figures: <paramref name="Value"/> in ISO 8601 (a day or a month), or the readings it could have.</summary>
internal readonly record struct DatePhrase(string? Value, int To, string Problem, string[] Offers)
{
    internal static DatePhrase Day(DateOnly day, int to) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), to, "", []);

    internal static DatePhrase Month(int year, int month, int to) => new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), to, "", []);

    /// <param name="tense">1 where only what is to come makes sense, -1 where only what is past does.</param>
    public static DatePhrase? Read(Scan scan, int at, DateOnly today, int tense) =>
        Numeric(scan, at) ?? Named(scan, at, today, tense) ?? RelativeDate.Read(scan, at, today, tense);

    private static DatePhrase? Numeric(Scan scan, int at)
    {
        if (Part(scan, at) is not { } first || scan.Sign(at + 1) is not (var sign and ('-' or '/' or '.')) || Part(scan, at + 2) is not { } second) return null;
        if (!scan.Tokens[at + 1].Glued || !scan.Tokens[at + 2].Glued) return null;
        if (!scan.Is(at + 3, sign) || Part(scan, at + 4) is not { } third)
            return first is >= 1950 and <= 2100 && second is >= 1 and <= 12 ? Month(first, second, at + 3) : second is >= 1950 and <= 2100 && first is >= 1 and <= 12 && sign != '.' ? Month(second, first, at + 3) : null;
        if (first > 31) return Date(first, second, third, at + 5);
        if (third < 100) third += third > 40 ? 1900 : 2000;
        if (first > 12 || sign == '.') return Date(third, second, first, at + 5);
        if (second > 12) return Date(third, first, second, at + 5);
        if (first == second) return Date(third, first, second, at + 5);
        if (Date(third, second, first, 0) is not { Value: { } one } || Date(third, first, second, 0) is not { Value: { } other }) return null;
        return new(null, at + 5, "day and month could be either way round", [one, other]);
    }

    private static int? Part(Scan scan, int at) =>
        at < scan.Count && scan.Tokens[at].Kind == TokenKind.Number && scan.Tokens[at].Whole is >= 0 and <= 2100 and var figure && scan.Tokens[at].End - scan.Tokens[at].Start <= 4 ? figure : null;

    private static DatePhrase? Date(int year, int month, int day, int to)
    {
        if (year is < 1900 or > 2100) return null;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return new(null, to, "the calendar has no such day", []);
        return Day(new(year, month, day), to);
    }

    /// <summary>"1 March 2027", "March 1st, 2027", "mid January", "March 2027".</summary>
    private static DatePhrase? Named(Scan scan, int at, DateOnly today, int tense)
    {
        var (day, next) = (0, at);
        if (DayAt(scan, at) is ({ } number, { } afterDay))
        {
            var named = scan.Says(afterDay, "of") ? afterDay + 1 : afterDay;
            if (IsMonth(scan, named)) (day, next) = (number, named);
        }
        if (!IsMonth(scan, next)) return null;
        var month = MonthAt(scan, next);
        if (scan.Word(next) is "may" or "march" or "mar" && day == 0 && !HasDateAfter(scan, next) && scan.Word(next - 1) is not ("in" or "from" or "by" or "since" or "until" or "mid" or "early" or "late" or "next" or "this" or "of" or "end") && scan.Count > 1 && !(scan.Word(next + 1) is "is" or "works" or "suits" or "would" || scan.Says(next, "march") && scan.Word(next + 1) is "will" or "if" or "please" or "at" or "or")) return null;
        next++;
        if (scan.Is(next, '.')) next++;
        if (day == 0 && scan.Says(next, "the") && DayAt(scan, next + 1).Day is not null) next++;
        if (day == 0 && scan.Says(next, "the") && DayAt(scan, next + 1).Day is not null) next++;
        if (day == 0 && YearAt(scan, next) is null && DayAt(scan, next) is ({ } later, { } afterLater)) (day, next) = (later, afterLater);
        else if (day == 0 && OrdinalAt(scan, next) is > 0 and var ordinal) (day, next) = (ordinal, next + 1);
        var beyond = next;
        while (scan.Is(beyond, ',') || scan.Is(beyond, '.') || scan.Says(beyond, "of")) beyond++;
        if (YearAt(scan, beyond) is not null) next = beyond;
        if (YearAt(scan, next) is { } year) return day > 0 ? Date(year, month, day, next + 1) : Month(year, month, next + 1);
        return WithoutYear(today, month, day, next, scan.Word(at - 1) is "next" or "coming" ? 1 : tense);
    }

    private static bool IsMonth(Scan scan, int at) => MonthAt(scan, at) > 0;

    /// <summary>A month's number, also where one letter of a long name is wrong and a figure stands beside it.</summary>
    private static int MonthAt(Scan scan, int at)
    {
        if (at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word) return 0;
        if (scan.Tokens[at].Is(Sense.Month)) return scan.Tokens[at].Word.Index;
        if (scan.Tokens[at].IsKnown || scan.Span(at).Length < 5 || !IsFigure(scan, at - 1) && !IsFigure(scan, at + 1) && scan.Word(at - 1) is not ("of" or "st" or "nd" or "rd" or "th")) return 0;
        return Lexicon.NearMonth(scan.Span(at));
    }

    private static bool IsFigure(Scan scan, int at) => at >= 0 && at < scan.Count && scan.Tokens[at].Kind == TokenKind.Number;

    private static bool HasDateAfter(Scan scan, int month) => DayAt(scan, month + 1).Day is not null || YearAt(scan, month + 1) is not null || scan.Is(month + 1, ',') && YearAt(scan, month + 2) is not null;

    private static DatePhrase? WithoutYear(DateOnly today, int month, int day, int to, int tense)
    {
        var past = (month, day == 0 ? 31 : day).CompareTo((today.Month, today.Day)) < 0;
        var (sooner, later) = past ? (today.Year, today.Year + 1) : (today.Year - 1, today.Year);
        if (tense == 0) return new(null, to, "it does not say which year", [Write(sooner, month, day), Write(later, month, day)]);
        var year = tense > 0 ? later : past || day == 0 && month == today.Month ? today.Year : today.Year - 1;
        return day > 0 ? Date(year, month, day, to) : Month(year, month, to);
    }

    private static string Write(int year, int month, int day) => day == 0 ? $"{year:0000}-{month:00}" : $"{year:0000}-{month:00}-{day:00}";

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    /// <summary>"15", "15th", "fifteenth" and what follows it.</summary>
    internal static (int? Day, int? To) DayAt(Scan scan, int at)
    {
        if (at < scan.Count && scan.Tokens[at].Kind == TokenKind.Word)
            return OrdinalAt(scan, at) is > 0 and var ordinal && (scan.Says(at + 1, "of") || IsMonth(scan, at + 1)) ? (ordinal, at + 1) : (null, null);
        if (Part(scan, at) is not { } day || day is < 1 or > 31) return default;
        return (day, scan.Word(at + 1) is "st" or "nd" or "rd" or "th" && scan.Tokens[at + 1].Glued ? at + 2 : scan.Is(at + 1, '.') && scan.Tokens[at + 1].Glued && IsMonth(scan, at + 2) ? at + 2 : at + 1);
    }

    private static int OrdinalAt(Scan scan, int at)
    {
        for (var i = 0; i < Ordinals.Length; i++)
            if (scan.Says(at, Ordinals[i])) return i + 1;
        return 0;
    }

    private static int? YearAt(Scan scan, int at) => Part(scan, at) is { } year and >= 1900 and <= 2100 ? year : null;
}
