using System.Collections.Frozen;

namespace Recruiting.Reading;

/// <summary>Derives every amount a span can state, from its figures and unit words taken one by one, and looks for the captured one among them.</summary>
internal static class NumberEvidence
{
    private static readonly FrozenSet<string> Low = FrozenSet.Create(
        "+", "least", "more", "over", "above", "min", "minimum", "plus", "up", "upwards", ">", "≥", "exceeding", "atleast", "minumum", "minimun", "mininum", "north",
        "less", "fewer", "greater", "larger", "bigger", "longer", "higher", "exceed", "exceeds", "surpass", "surpasses");
    private static readonly FrozenSet<string> High = FrozenSet.Create(
        "most", "under", "below", "less", "fewer", "max", "maximum", "up", "upto", "tops", "<", "≤", "more", "even", "quite", "maximun", "maxium", "smaller", "lower", "shorter");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LowWords = Low.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HighWords = High.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Supports(string span, FieldValue.Number value, DateOnly today)
    {
        var pieces = Pieces.Of(FoldedText.Fold(span));
        if (value is { Min: 0, Max: 0 } && pieces.Any(IsNone)) return true;
        if (value.Min is null && !pieces.Any(HighWords.Contains) && !(pieces.Any(IsNot) && pieces.Any(LowWords.Contains))) return false;
        if (value.Max is null && !pieces.Any(LowWords.Contains) && !(pieces.Any(IsNot) && pieces.Any(HighWords.Contains))) return false;
        var figures = Joined(pieces);
        return (value.Min is { } min ? IsStated(pieces, figures, min, value.Unit, today) : value.Max is not null)
            && (value.Max is not { } max || max == value.Min || IsStated(pieces, figures, max, value.Unit, today));
    }

    private static bool IsNot(ReadOnlySpan<char> word) => word is "not" or "never" || word.EndsWith("nt", StringComparison.Ordinal);

    private static bool IsNone(ReadOnlySpan<char> word) =>
        word is "no" or "none" or "never" or "zero" or "nought" or "naught" or "new" or "not" or "beginner" or "nothing" or "without" or "dont" or "havent" or "newbie" or "first" or "nil" or "ive" or "have";

    private static bool IsStated(Pieces pieces, List<decimal> figures, decimal end, Unit? unit, DateOnly today)
    {
        if (IsAmong(figures, end)) return true;
        var factors = Factors(unit, pieces);
        if (IsDerived(pieces, figures, factors, end, unit, today)) return true;
        foreach (var run in Runs(pieces))
            foreach (var figure in WrittenNumber.Of(run))
                if (IsNear(figure, end) || IsScaled(figure, factors, end)) return true;
        return false;
    }

    private static bool IsScaled(decimal figure, decimal[] factors, decimal end)
    {
        foreach (var factor in factors)
            if (IsNear(figure * factor, end)) return true;
        return false;
    }

    private static bool IsAmong(List<decimal> figures, decimal end)
    {
        foreach (var figure in figures)
            if (IsNear(figure, end)) return true;
        return false;
    }

    private static bool IsNear(decimal one, decimal other) => one == other || Math.Abs(one - other) <= 0.011m;

    /// <summary>Whether the figures can come to an amount in the unit.</summary>
    private static bool IsDerived(Pieces pieces, List<decimal> figures, decimal[] factors, decimal end, Unit? unit, DateOnly today)
    {
        foreach (var figure in figures)
            if (IsScaled(figure, factors, end)) return true;
        return unit switch
        {
            Unit.Years => IsWholeAndPart(figures, end * 12, 0.132m) || IsSince(pieces, figures, end * 12, 0.132m, today),
            Unit.Months => IsWholeAndPart(figures, end, 0.011m) || IsSince(pieces, figures, end, 0.011m, today),
            Unit.HoursPerWeek => IsOfDays(figures, end),
            _ => false,
        };
    }

    /// <summary>Years and months of one's own, compared in months.</summary>
    private static bool IsWholeAndPart(List<decimal> figures, decimal months, decimal tolerance)
    {
        foreach (var whole in figures)
            foreach (var part in figures)
                if (Math.Abs(whole * 12 + part - months) <= tolerance) return true;
        return false;
    }

    private const decimal MostHours = 8784;

    private static bool IsOfDays(List<decimal> figures, decimal week)
    {
        foreach (var hours in figures)
        {
            if (hours > MostHours) continue;
            foreach (var days in figures)
                if (days <= 7 && IsNear(hours * days, week)) return true;
            for (var days = 2; days <= 7; days++)
                if (IsNear(hours * days, week)) return true;
        }
        return false;
    }

    /// <summary>Figures with what is added to them: "twenty five", "2 and a half", "15k".</summary>
    private static List<decimal> Joined(Pieces pieces)
    {
        var figures = new List<decimal>(8);
        decimal? before = null;
        var grouped = 0m;
        for (var i = 0; i < pieces.Count; i++)
        {
            // "and a half" adds a half, not one and a half.
            if (pieces.Word(i) is "a" or "an" && i + 1 < pieces.Count && pieces.Word(i + 1) is "half" or "quarter" or "dozen" or "hundred" && pieces.Figure(i + 1) is not null) continue;
            if (pieces.Figure(i) is not { } value)
            {
                if (pieces.Word(i) is "k" && before is { } thousands) figures.Add(thousands * 1000);
                continue;
            }
            figures.Add(value);
            // "year and a half": the one that the unit stands for.
            if (value == 0.5m && before is null && i > 1) figures.Add(1.5m);
            if (before is { } first)
            {
                figures.Add(first + value);
                if (value > 0 && first < Cardinal.Largest / value) figures.Add(first * value);
                if (value > 0) figures.Add(first / value);
                if (figures.Count > 3)
                    for (var (sum, left) = (Math.Max(0, figures.Count - 6), 3); left > 0; left--) figures.Add(figures[sum++] + value);
                if (value < 1000 && first < Cardinal.Largest && grouped < Cardinal.Largest && WholeDigits(pieces.Word(i)) == 3) figures.Add(grouped = (grouped > 0 ? grouped : first) * 1000 + value);
                if (pieces.Word(i - 1) is "/" && i > 2 && pieces.Figure(i - 3) is { } whole && value > 0) figures.Add(whole + first / value);
            }
            before = value;
        }
        return figures;
    }

    private static int WholeDigits(ReadOnlySpan<char> figures) => figures.IndexOf('.') is >= 0 and var point ? point : figures.Length;

    /// <summary>The words of each end of a range.</summary>
    private static IEnumerable<List<(decimal?, string)>> Runs(Pieces pieces)
    {
        var run = new List<(decimal?, string)>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var word = pieces.Word(i).ToString();
            if (word is "to" or "through" or "thru" or "till" or "until" or "or" or "~" or "–" or "than" || High.Contains(word) || Low.Contains(word))
            {
                yield return run;
                run = [];
            }
            else run.Add((word is "a" or "an" ? null : pieces.Figure(i), word));
        }
        yield return run;
    }

    private static readonly decimal[] Decades = [10];
    private static readonly decimal[] YearsOf = [1 / 12m, 1 / 52m];
    private static readonly decimal[] MonthsOf = [12, 12 / 52m, 12 / 365.25m];
    private static readonly decimal[] WeeklyOfMonthly = [12 / 52m];
    private static readonly decimal[] WeeklyOfYearly = [1 / 52m];
    private static readonly decimal[] Thousands = [1000];

    private static decimal[] Factors(Unit? unit, Pieces pieces) => unit switch
    {
        Unit.Years => pieces.Any(word => word.StartsWith("decade")) ? Decades : YearsOf,
        Unit.Months => MonthsOf,
        Unit.HoursPerWeek when pieces.Any(word => word.StartsWith("mo") || word.StartsWith("me") || word.StartsWith("mth") || word.StartsWith("mnth") || word.StartsWith("pm")) => WeeklyOfMonthly,
        Unit.HoursPerWeek when pieces.Any(word => word.StartsWith("y") || word.StartsWith("an")) => WeeklyOfYearly,
        Unit.Money or Unit.Count => Thousands,
        _ => [],
    };

    /// <summary>From a year up to now, or from one year to another, a year sooner or later at most.</summary>
    private static bool IsSince(Pieces pieces, List<decimal> figures, decimal months, decimal tolerance, DateOnly today)
    {
        var (first, last) = (decimal.MaxValue, decimal.MinValue);
        foreach (var figure in figures)
        {
            if (figure is not (>= 1950 and <= 2100)) continue;
            (first, last) = (Math.Min(first, figure), Math.Max(last, figure));
            if (IsWithinAYear(months, (today.Year - figure) * 12, tolerance)) return true;
        }
        if (pieces.Any(word => word is "last")) (first, last) = (Math.Min(first, today.Year - 1), Math.Max(last, today.Year - 1));
        return first <= last && (IsWithinAYear(months, (today.Year - first) * 12, tolerance) || IsWithinAYear(months, (today.Year - last) * 12, tolerance) || IsWithinAYear(months, (last - first) * 12, tolerance));
    }

    /// <summary>A whole number of months, up to twelve away.</summary>
    private static bool IsWithinAYear(decimal months, decimal from, decimal tolerance) =>
        Math.Abs(months - from) <= 12 + tolerance && months >= -tolerance && Math.Abs(months - Math.Round(months)) <= tolerance;
}
