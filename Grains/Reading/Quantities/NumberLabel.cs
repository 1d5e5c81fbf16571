namespace Recruiting.Reading;

/// <summary>Numbers that count nothing: list marks, days and years of the calendar, times of day, versions, ranks.</summary>
internal static class NumberLabel
{
    /// <summary>Where such a number ends, null when it is an amount.</summary>
    public static int? EndOf(Scan scan, int at, int to)
    {
        if (scan.Tokens[at].Kind != TokenKind.Number) return null;
        if (EndOfPhone(scan, at) is { } phone) return phone;
        if (IsListMark(scan, at)) return to;
        if (IsName(scan, at)) return to;
        if (scan.Says(at - 1, "at") && !(scan.Word(at - 2) is "it" or "that" or "stands" or "stand" or "sits" or "sitting" or "im" or "am" or "currently" or "now" or "put" or "estimate" or "estimated" or "experience" or "capped" or "cap") && Units.MeasureAt(scan, to) == Measure.None && Currency.After(scan, to) is null && !(scan.Sign(to) is '+' or '-' or '/')) return to;
        if (scan.Word(to) is "st" or "nd" or "rd" or "th" && scan.Tokens[to].Glued) return to + 1;
        if (scan.Word(to) is "mbps" or "mbit" or "mb" or "gb" or "gbps" or "ghz" or "tb" or "kg" or "kgs" or "kilo" or "kilos" or "cm" or "km" or "lbs" or "metres" or "meters" || scan.Says(to, "m") && scan.Tokens[at].Number is > 1.2m and < 2.3m && scan.Span(at).Length == 4 && !scan.Tokens[to].Glued) return to + 1;
        if (scan.Word(to) is "am" or "pm") return to + 1;
        if ((scan.Is(to, '-') || scan.Word(to) is "to" or "till" or "until") && to + 2 < scan.Count && scan.Tokens[to + 1].Kind == TokenKind.Number && scan.Word(to + 2) is "am" or "pm") return to + 3;
        if (scan.SaysAll(at - 2, "it", "is") && (scan.SaysAll(to, "at", "night") || scan.SaysAll(to, "in", "the"))) return to + 2;
        if (scan.Is(to, ':') && to + 1 < scan.Count && scan.Tokens[to].Glued && scan.Tokens[to + 1].Kind == TokenKind.Number && scan.Tokens[to + 1].Glued) return to + 2;
        if (scan.Is(to, '/') && to + 1 < scan.Count && scan.Tokens[to + 1].Kind == TokenKind.Number && !IsSlashRange(scan, at, to)) return Slashed(scan, at, to);
        if (IsNumeric(scan, to, '.') || IsNumeric(scan, to, '-') && scan.Tokens[at].Number > 999) return Slashed(scan, at, to);
        if (IsMonthOfYear(scan, at, to)) return to + 2;
        if (scan.SenseAt(at - 1).HasFlag(Sense.Month) && scan.Word(at - 1) is not ("may" or "mar" or "march") && Units.MeasureAt(scan, to) == Measure.None) return to;
        if (scan.SenseAt(to).HasFlag(Sense.Month) && !scan.Says(to, "may")) return to + 1;
        return IsYear(scan, at, to) ? to : null;
    }

    /// <summary>"+44 7700 900123", "0044 20 7946 0958", "07700 900 123": figures to be called, counting nothing.</summary>
    private static int? EndOfPhone(Scan scan, int at)
    {
        if (!(scan.Is(at - 1, '+') && scan.Tokens[at].Glued) && !(scan.Span(at) is { Length: > 2 } first && first[0] == '0' && first[1] is not ('.' or ','))) return null;
        var (digits, end) = (0, at);
        for (var i = at; i < Math.Min(scan.Count, at + 14) && (scan.Tokens[i].Kind == TokenKind.Number || scan.Sign(i) is '-' or '(' or ')' or '.'); i++)
            if (scan.Tokens[i].Kind == TokenKind.Number) (digits, end) = (digits + scan.Span(i).Length, i + 1);
        return digits >= 8 ? end : null;
    }

    /// <summary>"2/3 years", "10/15 hours": the upper end follows the stroke, and a unit follows that.</summary>
    public static bool IsSlashRange(Scan scan, int at, int stroke)
    {
        if (at < 0 || stroke + 1 >= scan.Count || scan.Tokens[at].Kind != TokenKind.Number || scan.Tokens[stroke + 1].Kind != TokenKind.Number || !scan.Tokens[stroke].Glued || !scan.Tokens[stroke + 1].Glued || scan.Is(stroke + 2, '/')) return false;
        var (low, high) = (scan.Tokens[at].Number, scan.Tokens[stroke + 1].Number);
        return high == low + 1 || low < high && low >= 2 && high <= 80 && Units.MeasureAt(scan, stroke + 2) is Measure.Hour or Measure.Year or Measure.Month;
    }

    /// <summary>"1995-01".</summary>
    private static bool IsMonthOfYear(Scan scan, int at, int to) =>
        scan.Tokens[at].Number is >= 1950 and <= 2100 && scan.Is(to, '-') && scan.Tokens[to].Glued && to + 1 < scan.Count && scan.Tokens[to + 1].Glued && scan.Span(to + 1).Length == 2 && scan.Span(to + 1)[0] is '0' or '1'
        && scan.Tokens[to + 1].Number is >= 1 and <= 12;

    private static bool IsYear(Scan scan, int at, int to)
    {
        var value = scan.Tokens[at].Number;
        return value is >= 1950 and <= 2100 && value == Math.Floor(value) && scan.Tokens[at].End - scan.Tokens[at].Start == 4
            && Units.MeasureAt(scan, to) == Measure.None && Currency.After(scan, to) is null && Currency.SignAt(scan, at - 1) is null && !scan.Is(to, '+')
            && (scan.Word(at - 1) is "in" or "since" or "from" or "of" or "year" or "until" or "till" or "to" or "by" or "early" or "late" or "mid" || scan.SenseAt(at - 1).HasFlag(Sense.Month) || scan.Is(at - 1, '-') || scan.Is(to, '-')) && !IsFarRange(scan, to);
    }

    /// <summary>"2000-2500 words": the other end is no year.</summary>
    private static bool IsFarRange(Scan scan, int dash) =>
        scan.Is(dash, '-') && dash + 1 < scan.Count && scan.Tokens[dash + 1].Kind == TokenKind.Number && scan.Tokens[dash + 1].Number is > 2100 and < 10_000;

    private static bool IsNumeric(Scan scan, int to, char sign) =>
        scan.Is(to, sign) && scan.Tokens[to].Glued && to + 1 < scan.Count && scan.Tokens[to + 1].Kind == TokenKind.Number && scan.Tokens[to + 1].Glued
        && scan.Is(to + 2, sign) && to + 3 < scan.Count && scan.Tokens[to + 3].Kind == TokenKind.Number;

    private static int? Slashed(Scan scan, int at, int to)
    {
        if (to != at + 1) return null;
        var sign = scan.Sign(to);
        var end = to + 1;
        while (end < scan.Count && (scan.Tokens[end].Kind == TokenKind.Number || scan.Is(end, sign)) && scan.Tokens[end].Glued) end++;
        return end;
    }

    private static bool IsListMark(Scan scan, int at)
    {
        var token = scan.Tokens[at];
        if (token.Number is < 0 or > 50 || at + 2 >= scan.Count || !scan.Tokens[at + 1].Glued || scan.Tokens[at + 2].Kind == TokenKind.Line) return false;
        if (scan.Is(at + 1, ')')) return !token.Aside || scan.Is(at - 1, '(');
        var opens = at == 0 || scan.Tokens[at - 1].Kind == TokenKind.Line;
        return opens && (scan.Is(at + 1, '.') || scan.Is(at + 1, ':')) && !scan.Tokens[at + 2].Is(Sense.UnitWord) && IsInList(scan, token.Number);
    }

    /// <summary>The mark before or after it opens a line too; a lone "30." ends a sentence.</summary>
    private static bool IsInList(Scan scan, decimal number)
    {
        for (var i = 0; i + 1 < scan.Count; i++)
            if (scan.Tokens[i].Kind == TokenKind.Number && scan.Sign(i + 1) is '.' or ':' or ')' && (i == 0 || scan.Tokens[i - 1].Kind == TokenKind.Line) && Math.Abs(scan.Tokens[i].Number - number) == 1) return true;
        return false;
    }

    /// <summary>"micro1", "gpt-4", "#3", "level 5", "C1".</summary>
    private static bool IsName(Scan scan, int at)
    {
        if (scan.Is(at - 1, '#')) return true;
        if (scan.SaysAny(at - 1, Numbered)) return true;
        if (at == 0 || !scan.Tokens[at].Glued) return false;
        var word = (scan.Is(at - 1, '-') || scan.Is(at - 1, '+')) && scan.Tokens[at - 1].Glued ? at - 2 : at - 1;
        if (word < 0 || scan.Tokens[word].Kind != TokenKind.Word || scan.Says(word, "k") && scan.Tokens[word].Glued && word < at - 1) return false;
        return !Lexicon.Knows(scan.Span(word)) && !scan.Says(word, "x") && scan.Tokens[word].Cues == 0 || scan.Span(word).Length == 1 && !scan.Says(word, "x");
    }

    private static readonly string[] Numbered =
        ["gpt", "claude", "llama", "gemini", "version", "v", "level", "grade", "top", "phase", "step", "tier", "chapter", "question", "item", "point", "stage", "round", "class", "covid", "web", "section", "windows", "python"];
}
