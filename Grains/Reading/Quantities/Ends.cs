namespace Recruiting.Reading;

/// <summary>The two ends of a range said apart: "no less than 20 and no more than 35 hours", "$12.50/h to $14.75/h".</summary>
internal static class Ends
{
    public static void Join(Scan scan, List<Quantity> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (!Meet(scan, found[i], found[i + 1])) continue;
            var (low, high) = found[i].Max is null || found[i].IsExact ? (found[i], found[i + 1]) : (found[i + 1], found[i]);
            var unit = found[i + 1].Measure != Measure.None ? found[i + 1] : found[i];
            found[i] = unit with { From = found[i].From, To = found[i + 1].To, Min = low.Min, Max = high.Max, Approximate = low.Approximate || high.Approximate };
            found.RemoveAt(i + 1);
        }
    }

    /// <summary>One opens upwards, the other downwards, and only a joint stands between them.</summary>
    private static bool Meet(Scan scan, in Quantity one, in Quantity other)
    {
        if (one.Kind != QuantityKind.Amount || other.Kind != QuantityKind.Amount || one.Negated || other.Negated) return false;
        if (one.Measure != Measure.None && other.Measure != Measure.None && (one.Measure != other.Measure || one.Per != other.Per && one.Per != Measure.None)) return false;
        if (one is { IsExact: true } && other is { Min: null, Max: not null } && one.Min < other.Max) return other.From - one.To == 1 && scan.Sign(one.To) is ',' or '-' or '(';
        var (low, high) = one.Max is null ? (one, other) : (other, one);
        if (low is not { Min: not null, Max: null } || high is not { Min: null, Max: not null } || low.Min > high.Max) return false;
        for (var i = one.To; i < other.From; i++)
            if (scan.Word(i) is not ("and" or "but") && !(scan.Sign(i) is ',' or '-')) return false;
        return other.From - one.To <= 2;
    }

    /// <summary>"$12.50/h to $14.75/h": the upper end repeats sign and period.</summary>
    public static void AfterPeriod(Scan scan, ref Quantity read)
    {
        if (read.Per == Measure.None || !read.IsExact || read.Kind != QuantityKind.Amount || !(scan.Word(read.To) is "to" or "till" or "or" || scan.Is(read.To, '-'))) return;
        var sign = Currency.SignAt(scan, read.To + 1) is null ? read.To + 1 : read.To + 2;
        if (NumberPhrase.Read(scan, sign) is not { Vague: false, Weak: false } upper) return;
        var later = new Quantity { From = sign, To = upper.To, Measure = read.Measure == Measure.Money ? Measure.Money : Measure.None };
        Units.Read(scan, ref later);
        Units.Period(scan, ref later);
        if (later.Per != read.Per || upper.Value < read.Min) return;
        read.To = later.To;
        UpperEnds.Stretch(ref read, read.Min!.Value, upper.Value);
    }
}
