namespace Recruiting.Reading;

/// <summary>"4 hours a day, 5 days" is 20 hours a week; "6 hours on weekends" is 12.</summary>
internal static class DaysOfWork
{
    /// <summary>More hours than anybody works in a day: "20 hours from Monday to Friday" are those of the week.</summary>
    private const decimal LongestDay = 12;

    public static void Combine(Scan scan, List<Quantity> found)
    {
        PartsOfDay.Join(scan, found);
        for (var i = 0; i < found.Count; i++)
        {
            var hours = found[i];
            if (hours.Measure != Measure.Hour || hours.Kind != QuantityKind.Amount || hours.Per is not (Measure.Day or Measure.None)) continue;
            if (Neighbour(scan, found, i) is { } other)
            {
                if (IsOfWeek(scan, hours, found[other])) TakeWhole(found, i, other);
                else Multiply(found, i, other);
            }
            else if (!(hours.Per == Measure.None && hours.Min > LongestDay) && Named(scan, hours) is { } days) found[i] = Times(hours, days.Count, days.From, days.To);
        }
        found.RemoveAll(quantity => quantity.Kind == QuantityKind.Label && quantity.Measure == Measure.Day);
    }

    private static int? Neighbour(Scan scan, List<Quantity> found, int at)
    {
        foreach (var other in (ReadOnlySpan<int>)[at + 1, at - 1])
        {
            if (other == at + 1 && other < found.Count && IsTimes(scan, found[at], found[other])) return other;
            if (other >= 0 && other < found.Count && IsPartsOfDays(scan, found[at], found[other])) return other;
            if (other < 0 || other >= found.Count || found[other].Measure != Measure.Day || found[other].Kind != QuantityKind.Amount) continue;
            if (found[other].Max is null or > 7 || found[other].Per is not (Measure.Week or Measure.None)) continue;
            if (scan.Tokens[found[other].From].Sentence != scan.Tokens[found[at].From].Sentence) continue;
            if (Math.Abs(found[other].From - found[at].From) < 12) return other;
        }
        return null;
    }

    /// <summary>"20 hours in 4 days", "1.5 days a week so 12 hours": the hours are those of the week already.</summary>
    private static bool IsOfWeek(Scan scan, in Quantity hours, in Quantity days)
    {
        if (hours.Per != Measure.None) return false;
        if (hours.Min > LongestDay) return true;
        for (var i = Math.Min(hours.To, days.To); i < Math.Max(hours.From, days.From); i++)
            if (scan.Word(i) is "so" or "total" or "makes" or "thats" or "meaning" or "altogether" or "across" or "over" or "spread" or "split" || scan.Is(i, '=') || scan.Says(i, "in") && i == hours.To) return true;
        return false;
    }

    private static void TakeWhole(List<Quantity> found, int at, int other)
    {
        found[at] = found[at] with { Per = Measure.Week };
        found[other] = found[other] with { Kind = QuantityKind.Label, Measure = Measure.Day };
    }

    /// <summary>"three afternoons, 4 hours each", "two evenings of three hours".</summary>
    private static bool IsPartsOfDays(Scan scan, in Quantity hours, in Quantity days) =>
        days is { Kind: QuantityKind.Amount, Measure: Measure.None, Max: <= 7 } && scan.Word(days.To) is "mornings" or "afternoons" or "evenings" or "nights" or "weeknights" or "shifts" or "sessions" or "blocks"
        && (hours.Per == Measure.Day || scan.Word(hours.To) is "each" or "apiece" || scan.Says(hours.From - 1, "of"));

    /// <summary>"5h/day × 5".</summary>
    private static bool IsTimes(Scan scan, in Quantity hours, in Quantity days) =>
        hours.Per is Measure.Day or Measure.None && days is { Kind: QuantityKind.Amount, Measure: Measure.None or Measure.Day, Max: >= 1 and <= 7 } && days.From == hours.To + 1 && (scan.Sign(hours.To) is '×' or '*' || scan.Word(hours.To) is "x" or "times");

    private static void Multiply(List<Quantity> found, int at, int other)
    {
        var (hours, days) = (found[at], found[other]);
        hours.Min *= days.Min;
        hours.Max *= days.Max;
        hours.Approximate |= days.Approximate;
        hours.From = Math.Min(hours.From, days.From);
        hours.To = Math.Max(hours.To, days.To);
        hours.Per = Measure.Week;
        found[at] = hours;
        (days.Kind, days.Measure) = (QuantityKind.Label, Measure.Day);
        found[other] = days;
    }

    private static Quantity Times(Quantity hours, int count, int from, int to)
    {
        hours.Min *= count;
        hours.Max *= count;
        hours.From = Math.Min(hours.From, from);
        hours.To = Math.Max(hours.To, to);
        hours.Per = Measure.Week;
        return hours;
    }

    /// <summary>Days named in the same sentence, close to the hours: weekdays, weekends, Monday to Friday, Saturday and Sunday.</summary>
    private static (int Count, int From, int To)? Named(Scan scan, Quantity hours)
    {
        var first = Math.Max(0, hours.From - 8);
        var last = Math.Min(scan.Count, hours.To + 9);
        var (days, without) = (0, 0);
        var (from, to) = (-1, -1);
        for (var i = first; i < last; i++)
        {
            if (scan.Tokens[i].Sentence == scan.Tokens[hours.From].Sentence && hours.Per == Measure.Day && scan.SenseAt(i).HasFlag(Sense.Weekday) && scan.Tokens[i].Word.Index > 0 && IsExcepted(scan, i))
            {
                (without, from, to) = (without + 1, from < 0 ? i : from, i + 1);
                continue;
            }
            if (scan.Tokens[i].Sentence != scan.Tokens[hours.From].Sentence || scan.Word(i - 2) is "none" or "not" or "nothing" || scan.Word(i - 1) is "no" or "not") continue;
            if (scan.Word(i) is "weekday" or "weekdays" or "workdays" or "workday" || scan.Word(i) is "business" or "working" or "week" && scan.Word(i + 1) is "day" or "days") return (5, i, i + (scan.Word(i) is "business" or "working" or "week" ? 2 : 1));
            if (scan.Says(i, "mo") && scan.Is(i + 1, '-') && scan.Word(i + 2) is "fr" or "sa" or "so" or "do") return (scan.Word(i + 2) is "do" ? 4 : scan.Word(i + 2) is "fr" ? 5 : scan.Word(i + 2) is "sa" ? 6 : 7, i, i + 3);
            if (scan.Word(i) is "weekends" or "weekend" && hours.Per == Measure.Day) return (2, i, i + 1);
            if (!scan.SenseAt(i).HasFlag(Sense.Weekday) || scan.Tokens[i].Word.Index == 0) continue;
            if (Spread(scan, i) is { } spread) return (spread.Count, i, spread.To);
            (days, from, to) = (days + 1, from < 0 ? i : from, i + 1);
        }
        if (without is > 0 and < 4 && days == 0) return (7 - without, from, to);
        return days > 1 || days == 1 && (hours.Per == Measure.Day || from == hours.To + 1 && scan.Says(hours.To, "on")) ? (days, from, to) : null;
    }

    /// <summary>"every day except Sunday", "daily but not on Sundays and Mondays".</summary>
    private static bool IsExcepted(Scan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 6) && scan.Tokens[i].Kind != TokenKind.Line; i--)
        {
            if (scan.Word(i) is "except" or "excluding" or "but" or "besides" or "minus" || scan.Word(i) is "not" or "no" && scan.Word(i - 1) is "but" or "just") return true;
            if (!scan.Tokens[i].Is(Sense.Weekday) && scan.Word(i) is not ("on" or "for" or "not" or "and" or "or" or "the") && !scan.Is(i, ',')) return false;
        }
        return false;
    }

    private static (int Count, int To)? Spread(Scan scan, int at)
    {
        if (scan.Word(at + 1) is not ("to" or "till" or "until" or "through" or "thru") && !scan.Is(at + 1, '-')) return null;
        if (!scan.SenseAt(at + 2).HasFlag(Sense.Weekday)) return null;
        var (from, to) = (scan.Tokens[at].Word.Index, scan.Tokens[at + 2].Word.Index);
        return ((to - from + 7) % 7 + 1, at + 3);
    }
}
