namespace Recruiting.Reading;

/// <summary>The other end of a range: "3-5", "15 to 20ish", "3 years to 5 years".</summary>
internal static class UpperEnds
{
    /// <summary>"3-5", "15 to 20ish", "5 or 6", "between 10 and 15".</summary>
    public static void Read(Scan scan, ref Quantity read)
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
        QuantityReader.AfterNumber(scan, ref read);
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

    /// <summary>"3 years to 5 years".</summary>
    public static void ReadLate(Scan scan, ref Quantity read)
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
