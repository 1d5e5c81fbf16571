namespace Recruiting.Reading;

/// <summary>"since March 2021", "2019 to 2022", "from 2020 until now", "since last year": time between two dates, always approximate.</summary>
internal static class CalendarSpan
{
    public static Quantity? Read(Scan scan, int at, DateOnly today)
    {
        var opener = Opener(scan, at);
        var date = Point(scan, at + opener);
        if (date is null && opener > 0 && scan.Word(at) is "since" && scan.SaysAll(at + 1, "last", "year"))
            return Of(at, at + 3, 12, Measure.Year);
        if (date is null && scan.Word(at) is "started" or "began" or "joined") return Later(scan, at, today);
        if (date is not ({ } from, { } afterFrom)) return null;
        if (Until(scan, afterFrom, today) is ({ } until, { } end)) return Between(at, end, from, until);
        if (opener == 0 && !(scan.Says(at - 1, "in") && EverSince(scan, afterFrom))) return null;
        if (scan.Says(at, "from") && !(at == 0 || scan.Word(afterFrom) is "on" or "onward" or "onwards") || scan.Says(at, "between")) return null;
        return Between(at, afterFrom, from, (today.Year, from.Month is null ? null : today.Month));
    }

    /// <summary>"qualified in 2014 and on the wards ever since".</summary>
    private static bool EverSince(Scan scan, int from)
    {
        for (var i = from + 1; i < Math.Min(scan.EndOfSentence(from - 1), from + 16); i++)
            if (scan.Says(i, "since") && (scan.Says(i - 1, "ever") || scan.Says(i + 1, "then"))) return true;
        return false;
    }

    /// <summary>"started labelling for Appen in 2020": what was started stands between, and is judged with the words around the amount.</summary>
    private static Quantity? Later(Scan scan, int started, DateOnly today)
    {
        for (var i = started + 1; i < Math.Min(scan.Count, started + 9) && scan.Tokens[i].Clause == scan.Tokens[started].Clause; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word || scan.Tokens[i].Is(Sense.NumberWord)) return null;
            if (scan.Word(i) is not ("in" or "around" or "back") || i == started + 1) continue;
            if (Point(scan, i + 1 + Softeners(scan, i + 1)) is not ({ } from, { } to)) continue;
            return Until(scan, to, today) is ({ } until, { } end) ? Between(i, end, from, until) : Between(i, to, from, (today.Year, from.Month is null ? null : today.Month));
        }
        return null;
    }

    private static int Softeners(Scan scan, int at)
    {
        var count = 0;
        while (count < 5 && (scan.Word(at + count) is "about" or "around" or "early" or "mid" or "late" or "the" or "like" or "maybe" or "roughly" or "end" or "of" or "beginning" or "back" or "in" or "spring" or "summer" or "autumn" or "fall" or "winter" or "middle" or "start" or "sometime" || scan.Is(at + count, ','))) count++;
        return count;
    }

    private static int Opener(Scan scan, int at)
    {
        if (scan.Word(at) is "since" or "from" or "between") return 1 + Softeners(scan, at + 1);
        if (scan.Word(at) is "started" or "began" or "starting" or "joined" or "beginning")
            return scan.Word(at + 1) is "in" or "on" or "from" or "around" or "since" ? scan.Word(at + 2) is "early" or "mid" or "late" or "about" or "around" ? 3 : 2 : 1;
        return 0;
    }

    /// <summary>"March 2021", "Mar. 2021", "03/2021", "2021", "january of 2021".</summary>
    private static ((int Year, int? Month) Date, int To)? Point(Scan scan, int at)
    {
        if (at >= scan.Count) return null;
        if (scan.SenseAt(at).HasFlag(Sense.Month))
        {
            var month = scan.Tokens[at].Word.Index;
            var next = at + 1;
            if (scan.Is(next, '.') || scan.Is(next, ',') || scan.Says(next, "of")) next++;
            return YearAt(scan, next) is { } year ? ((year, month), next + 1) : null;
        }
        if (scan.Tokens[at].Number is >= 1 and <= 12 && scan.Is(at + 1, '/') && YearAt(scan, at + 2) is { } late && !scan.Is(at + 3, '/')) return ((late, (int)scan.Tokens[at].Number), at + 3);
        return YearAt(scan, at) is { } alone ? ((alone, null), at + 1) : null;
    }

    private static int? YearAt(Scan scan, int at)
    {
        if (at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Number || scan.Tokens[at].End - scan.Tokens[at].Start != 4) return null;
        var value = scan.Tokens[at].Number;
        return value is >= 1950 and <= 2100 && value == Math.Floor(value) && Units.MeasureAt(scan, at + 1) == Measure.None ? (int)value : null;
    }

    private static ((int Year, int? Month) Date, int To)? Until(Scan scan, int at, DateOnly today)
    {
        var stop = scan.Is(at, ',') ? at + 1 : at;
        if (scan.Word(stop) is "and" or "but" or "then" or "i" && scan.Word(stop + 1) is "stopped" or "ended" or "quit" or "finished") stop++;
        if (scan.Word(stop) is "stopped" or "ended" or "quit" or "finished") return Point(scan, scan.Word(stop + 1) is "in" or "on" ? stop + 2 : stop + 1);
        if (scan.Word(at) is not ("to" or "until" or "till" or "and" or "through" or "thru" or "up") && !scan.Is(at, '-')) return null;
        var next = at + 1;
        if (scan.Word(next) is "to" or "till" or "until") next++;
        if (scan.Word(next) is "now" or "present" or "today" or "date" or "current" or "currently") return ((today.Year, today.Month), next + 1);
        return Point(scan, next);
    }

    private static Quantity? Between(int at, int to, (int Year, int? Month) from, (int Year, int? Month) until)
    {
        var exact = from.Month is not null && until.Month is not null;
        var months = (until.Year - from.Year) * 12 + (exact ? until.Month!.Value - from.Month!.Value : 0);
        return months < 0 ? new Quantity { From = at, To = to, Kind = QuantityKind.Label } : Of(at, to, months, exact ? Measure.Month : Measure.Year);
    }

    private static Quantity Of(int at, int to, int months, Measure measure)
    {
        decimal amount = measure == Measure.Month ? months : months / 12;
        return new() { From = at, To = to, Min = amount, Max = amount, Approximate = true, Measure = measure, Reckoned = true };
    }
}
