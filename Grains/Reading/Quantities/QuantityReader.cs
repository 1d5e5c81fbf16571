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
        UpperEnd(scan, ref read);
        Units.Read(scan, ref read);
        Compound(scan, ref read);
        LateUpperEnd(scan, ref read);
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
    private static void AfterNumber(Scan scan, ref Quantity read)
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

    /// <summary>"3-5", "15 to 20ish", "5 or 6", "between 10 and 15".</summary>
    private static void UpperEnd(Scan scan, ref Quantity read)
    {
        if (read.Max is not { } lower || Connector(scan, ref read) is not { } start) return;
        var soft = scan.Word(start) is "maybe" or "about" or "around" or "perhaps" or "possibly" or "probably" or "even";
        if (soft) start++;
        var currency = Currency.SignAt(scan, start);
        if (NumberPhrase.Read(scan, currency is null ? start : start + 1) is not { Vague: false, Weak: false } upper) return;
        if (NumberLabel.EndOf(scan, start, upper.To) is not null) return;
        read.To = upper.To;
        Stretch(ref read, lower, upper.Value);
        read.Approximate |= upper.Approximate || soft && !scan.Says(start - 1, "even");
        AfterNumber(scan, ref read);
    }

    internal static void Stretch(ref Quantity read, decimal lower, decimal upper)
    {
        if (upper >= 1000 && lower < upper / 1000 * 2 && lower * 10_000 >= upper && lower < 1000 && upper % 1000 == 0) lower *= 1000;
        (read.Min, read.Max) = (lower, upper);
        if (upper < lower) read.Kind = QuantityKind.Unclear;
    }

    /// <summary>Where the upper end starts, if a connector stands here.</summary>
    private static int? Connector(Scan scan, ref Quantity read)
    {
        var at = read.To;
        if (scan.Is(at, '-') || scan.Is(at, '~'))
        {
            while (scan.Is(at, '-') || scan.Is(at, '~')) at++;
            return at;
        }
        if (scan.Is(at, ',') && IsNext(scan, read, at + 1)) return at + 1;
        if (scan.Is(at, '/') && NumberLabel.IsSlashRange(scan, at - 1, at)) return at + 1;
        if (scan.Word(at) is "too" or "ot" && at + 1 < scan.Count && (scan.Tokens[at + 1].Kind == TokenKind.Number || scan.Tokens[at + 1].Is(Sense.NumberWord))) return at + 1;
        if (scan.Says(at, "to") && IsChange(scan, ref read)) return null;
        if (scan.SaysAll(at, "up", "to") && scan.Word(read.From - 1) is "from" or "between") return at + 2;
        if (scan.Word(at) is "to" or "till" or "until" or "or" or "thru" or "through" or "bis" or "hasta" or "tot") return PastSay(scan, at + 1);
        if (scan.Says(at, "and") && IsBetween(scan, read.From)) return PastSay(scan, at + 1);
        return scan.Is(at, '.') && scan.Is(at + 1, '.') ? at + (scan.Is(at + 2, '.') ? 3 : 2) : null;
    }

    /// <summary>"2, 3 years": the next figure, and the unit only after it.</summary>
    private static bool IsNext(Scan scan, in Quantity read, int at) =>
        read.Max is > 0 and < 60 && at + 1 < scan.Count && scan.Tokens[at].Kind == TokenKind.Number && !scan.Tokens[at].Glued && scan.Tokens[at].Number == read.Max + 1 && scan.Tokens[at + 1].Word.Measure is Measure.Year or Measure.Hour or Measure.Month && scan.Tokens[at - 2].Kind == TokenKind.Number && scan.Tokens[at - 1].Glued && (at < 4 || scan.Tokens[at - 3].Kind != TokenKind.Taken && !scan.Is(at - 3, ','));

    /// <summary>"between 15 and, say, 20", "10 to let's say 15".</summary>
    private static int PastSay(Scan scan, int at)
    {
        var to = scan.Is(at, ',') ? at + 1 : at;
        if (scan.Says(to, "lets")) to++;
        if (!scan.Says(to, "say")) return at;
        return scan.Is(to + 1, ',') ? to + 2 : to + 1;
    }

    /// <summary>"change my hours from 20 to 25": the first figure is what it was.</summary>
    private static bool IsChange(Scan scan, ref Quantity read)
    {
        for (var i = read.From - 1; i >= Math.Max(0, read.From - 5); i--)
        {
            if (scan.Word(i) is not ("change" or "changed" or "update" or "updated" or "increase" or "increased" or "reduce" or "reduced" or "switch" or "raise" or "edit" or "adjust" or "amend" or "stretch" or "extend" or "lower" or "cut" or "bring" or "bump" or "move" or "turn" or "lift")) continue;
            read.Kind = QuantityKind.Label;
            return true;
        }
        return false;
    }

    private static bool IsBetween(Scan scan, int from)
    {
        for (var i = from - 1; i >= Math.Max(0, from - 2); i--)
            if (scan.Says(i, "between")) return true;
        return false;
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

    /// <summary>"3 years to 5 years".</summary>
    private static void LateUpperEnd(Scan scan, ref Quantity read)
    {
        if (read.Measure == Measure.None || !read.IsExact || read.Kind != QuantityKind.Amount) return;
        if (!(scan.Word(read.To) is "to" or "till" or "or" || scan.Is(read.To, '-') || scan.Says(read.To, "and") && IsBetween(scan, read.From))) return;
        if (NumberPhrase.Read(scan, read.To + 1) is not { Vague: false } upper) return;
        var later = new Quantity { To = upper.To };
        Units.Read(scan, ref later);
        if (later.Measure == Measure.None && read is { Weak: true, Min: 1 } && scan.Says(read.To, "or") && upper.Value is 2 or 3)
        {
            (read.Max, read.To, read.Weak) = (upper.Value, upper.To, false);
            return;
        }
        if (later.Measure == Measure.None) return;
        var value = upper.Value;
        if (later.Measure != read.Measure)
        {
            if (!(read.Measure == Measure.Month && later.Measure == Measure.Year)) return;
            value *= 12;
        }
        read.To = later.To;
        Stretch(ref read, read.Min!.Value, value);
    }
}
