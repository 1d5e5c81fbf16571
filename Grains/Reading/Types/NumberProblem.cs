using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>Why a fitting amount still cannot be taken as it is.</summary>
internal static class NumberProblem
{
    private const decimal LongestDay = 8;

    /// <summary>Why a fitting amount still cannot be taken as it is.</summary>
    public static (string Reason, ImmutableArray<string> Offers)? Problem(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        if (read.Measure == Measure.None && NounAfter(hearing, read, plan) is not null && (plan.Unit != Unit.Count || !NumberLabels.Counts(hearing, read, plan)))
            return plan.Unit == Unit.Count ? ("it counts something else", []) : ("it has no unit I can use", []);
        if (IsNegative(hearing.Scan, read)) return ("it is below zero", []);
        if (read.Grouped && plan.Unit == Unit.Money && read.Min is { } amount && amount < 1000)
            return ("it could be read in two ways", [$"{Quantities.Figure(amount)} {read.Currency}", $"{Quantities.Figure(amount * 1000)} {read.Currency}"]);
        if (plan.Unit == Unit.HoursPerWeek && read is { Measure: Measure.Hour, Per: Measure.None, Kind: QuantityKind.Amount } && (read.Max ?? read.Min) is > 0 and <= LongestDay)
        {
            var hours = Quantities.Write(read.Min, read.Max, read.Approximate);
            return ("I cannot tell whether that is a day or a week", [$"{hours} hours a day", $"{hours} hours a week"]);
        }
        return null;
    }

    /// <summary>"2.500 €" where 2.50 would be no answer: only one of the two readings fits.</summary>
    public static void Ungroup(ref Quantity read, FieldPlan plan)
    {
        if (!read.Grouped || plan.Unit != Unit.Money || read.Min is not { } amount || !read.IsExact || amount >= 1000) return;
        var (low, high) = (plan.Limits.Min ?? 0, plan.Limits.Max ?? decimal.MaxValue);
        if (amount < low && amount * 1000 >= low && amount * 1000 <= high) (read.Min, read.Max, read.Grouped) = (amount * 1000, amount * 1000, false);
        else if (amount >= low && amount * 1000 > high) read.Grouped = false;
    }

    /// <summary>"5 apples": the thing counted, so that the refusal can say it.</summary>
    public static int EndOfNoun(Hearing hearing, in Quantity read, FieldPlan plan) => read.Measure == Measure.None && NounAfter(hearing, read, plan) is { } noun ? noun + 1 : read.To;

    private static int? NounAfter(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        var scan = hearing.Scan;
        if (read.To >= scan.Count || scan.Tokens[read.To].Kind != TokenKind.Word || scan.Tokens[read.To].Clause != scan.Tokens[read.To - 1].Clause) return null;
        if (scan.Word(read.To) is "left" or "leftover" or "spare" or "free" or "available" or "remaining" or "works" or "suits" or "preferred" or "possible" or "fits" or "doable" or "feasible" or "manageable" or "easily" or "comfortably" or "realistically") return null;
        if (plan.Unit == Unit.Count && scan.Span(read.To).Length <= 2 && !scan.Tokens[read.To].Glued) return null;
        if (plan.Unit != Unit.Count && scan.Tokens[read.To].Cues != 0 && scan.Span(read.To) is { Length: > 4 } plural && plural[^1] == 's' && plural[^2] != 's' && !scan.Tokens[read.To].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord)) return read.To;
        return scan.Tokens[read.To].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord | Sense.Correction | Sense.Approximate | Sense.Thanks | Sense.Self | Sense.Yes | Sense.Overall) || scan.Tokens[read.To].Cues != 0 || hearing.Topics[read.To] ? null : read.To;
    }

    private static bool IsNegative(Scan scan, in Quantity read)
    {
        var at = read.From - 1;
        if (!scan.Is(at, '-') || !scan.Tokens[read.From].Glued || scan.Tokens[read.From].Kind != TokenKind.Number) return false;
        if (at == 0) return scan.Count > 0 && !HasMoreBullets(scan, at);
        return !scan.Tokens[at].Glued && scan.Tokens[at - 1].Kind != TokenKind.Line && scan.Tokens[at - 1].Kind != TokenKind.Number;
    }

    private static bool HasMoreBullets(Scan scan, int at)
    {
        for (var i = at + 1; i + 1 < scan.Count; i++)
            if (scan.Tokens[i].Kind == TokenKind.Line && scan.Is(i + 1, '-')) return true;
        return false;
    }
}
