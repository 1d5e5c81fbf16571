namespace Recruiting.Reading;

/// <summary>Finds every amount in a message: number, range or bound, unit, period. One pass; what is read is not read again.</summary>
internal static class QuantityReader
{
    /// <summary>Nobody's message states more amounts than this; what comes after is not read.</summary>
    private const int Most = 40;

    public static void Read(Scan scan, DateOnly today, List<Quantity> found)
    {
        for (var i = 0; i < scan.Count && found.Count < Most;)
        {
            if (!MayStart(scan, i))
            {
                i++;
                continue;
            }
            if (CalendarSpan.Read(scan, i, today) is { } span)
            {
                found.Add(span);
                i = span.To;
            }
            else if (At(scan, i) is { } quantity)
            {
                found.Add(quantity);
                i = Math.Max(i + 1, quantity.To);
            }
            else i++;
        }
        Age.Spread(scan, found);
        Ends.Join(scan, found);
        Slips.Drop(scan, found);
        DeniedAmounts.DropMistakes(scan, found);
        DeniedAmounts.DropReplaced(scan, found);
        DaysOfWork.Combine(scan, found);
    }

    private static bool MayStart(Scan scan, int at)
    {
        ref var token = ref scan.Tokens[at];
        if (token.Kind != TokenKind.Word) return token.Kind == TokenKind.Number;
        if (token.Word.Measure is Measure.Year or Measure.Month or Measure.Hour && (at == 0 || scan.Tokens[at - 1].Kind != TokenKind.Number && !scan.Tokens[at - 1].Is(Sense.NumberWord | Sense.Per))) return scan.Word(at + 1) is "and" or "n" && scan.Word(at + 2) is "a" or "half";
        return token.Is(Sense.NumberWord | Sense.Vague | Sense.Per | Sense.Month | Sense.Opener) || !token.IsKnown && at + 1 < scan.Count && (scan.Tokens[at + 1].Is(Sense.UnitWord | Sense.NumberWord) || !scan.Tokens[at + 1].IsKnown && Units.MeasureAt(scan, at + 1) != Measure.None);
    }

    private static Quantity? At(Scan scan, int at)
    {
        if (NumberPhrase.Read(scan, at) is not { } first) return null;
        if (NumberLabel.EndOf(scan, at, first.To) is { } end) return new() { From = at, To = end, Kind = QuantityKind.Label };
        var read = new Quantity
        {
            From = at, To = Twice(scan, first), Min = first.Value, Max = first.Value,
            Approximate = first.Approximate, Weak = first.Weak, Grouped = first.Grouped,
            Kind = first.Vague ? QuantityKind.Vague : QuantityKind.Amount,
        };
        Currency.Before(scan, ref read);
        AfterNumber(scan, ref read);
        UpperEnds.Read(scan, ref read);
        Units.Read(scan, ref read);
        Compound(scan, ref read);
        UpperEnds.ReadLate(scan, ref read);
        Bounds.After(scan, ref read);
        Units.Period(scan, ref read);
        Ends.AfterPeriod(scan, ref read);
        Bounds.After(scan, ref read);
        Bounds.Before(scan, ref read, at);
        Age.Mark(scan, ref read);
        if (read.Measure == Measure.None && scan.Says(read.From - 1, "from") && read is { Min: >= 5 and <= 11, Max: >= 12 and <= 24 }) read.Kind = QuantityKind.Unclear;
        if (read.Weak && read.Measure == Measure.None && !scan.Says(at, "one") && (read.From > 0 || read.To < scan.Count)) return null;
        if (read.Weak && read.Measure == Measure.None && scan.Says(at, "one") && scan.Word(at - 1) is "wrong" or "right" or "correct" or "other" or "old" or "new" or "next" or "good" or "better" or "same") return null;
        return read.Kind == QuantityKind.Vague && read.Measure == Measure.None ? null : read;
    }

    /// <summary>"four (4) years": the figure after its word.</summary>
    private static int Twice(Scan scan, in NumberPhrase first) =>
        scan.Is(first.To, '(') && NumberPhrase.Read(scan, first.To + 1) is { } again && again.Value == first.Value && scan.Is(again.To, ')') ? again.To + 1 : first.To;

    /// <summary>"5ish", "5+", "15k".</summary>
    public static void AfterNumber(Scan scan, ref Quantity read)
    {
        var dash = scan.Is(read.To, '-') && scan.Says(read.To + 1, "ish");
        if (scan.Says(read.To, "ish") || dash)
        {
            read.Approximate = true;
            read.To += dash ? 2 : 1;
        }
        Bounds.Plus(scan, ref read);
        if (scan.Is(read.To, '-') && scan.Says(read.To + 1, "plus")) (read.Max, read.To) = (null, read.To + 2);
    }

    /// <summary>"2 yrs 3 mos", "a year and a half", "1h30".</summary>
    private static void Compound(Scan scan, ref Quantity read)
    {
        if (read.Measure is not (Measure.Year or Measure.Hour) || !read.IsExact) return;
        var at = read.To;
        if (scan.Is(at, ',') && scan.Says(read.From - 1, "not")) return;
        while (scan.Is(at, '.') || scan.Is(at, ',')) at++;
        if (scan.Word(at) is "e" or "y" or "et" or "und" && scan.Word(at + 1) is "meio" or "meia" or "medio" or "media" or "demi" or "demie")
        {
            Add(ref read, 0.5m, at + 2);
            return;
        }
        if (scan.Word(at) is "and" or "n" || scan.Is(at, '&') || scan.Is(at, '+')) at++;
        if (scan.Says(at, "half") || scan.Says(at, "a") && scan.Says(at + 1, "half"))
        {
            if (at == read.To || NumberPhrase.Read(scan, at) is { Value: 0.5m } own && Units.MeasureAt(scan, own.To) != Measure.None) return;
            Add(ref read, 0.5m, scan.Says(at, "half") ? at + 1 : at + 2);
            return;
        }
        if (NumberPhrase.Read(scan, at) is not { Vague: false } part || part.To >= scan.Count) return;
        var measure = scan.Says(part.To, "m") && read.Measure == Measure.Year ? Measure.Month : Units.MeasureAt(scan, part.To);
        if (read.Measure == Measure.Year && measure == Measure.Month) Add(ref read, part.Value / 12, part.To + 1);
        if (read.Measure == Measure.Hour && measure == Measure.Minute) Add(ref read, part.Value / 60, part.To + 1);
    }

    private static void Add(ref Quantity read, decimal part, int to)
    {
        read.Min += part;
        read.Max += part;
        read.Weak = false;
        read.To = to;
    }
}
