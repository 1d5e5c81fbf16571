namespace Recruiting.Reading;

/// <summary>A number alone: "2.5", "two and a half", "a couple of", "2 1/2", "half a", "a hundred and twenty", "2 million".</summary>
internal readonly record struct NumberPhrase(decimal Value, int To, bool Approximate = false, bool Weak = false, bool Vague = false, bool Grouped = false)
{
    public static NumberPhrase? Read(Scan scan, int at)
    {
        if (at >= scan.Count) return null;
        ref var token = ref scan.Tokens[at];
        if (token.Kind == TokenKind.Number) return token.Number < 0 ? null : Digits(scan, at);
        return token.Kind == TokenKind.Word ? Words(scan, at) : null;
    }

    private static NumberPhrase Digits(Scan scan, int at)
    {
        var value = scan.Tokens[at].Number;
        var grouped = scan.Tokens[at].Grouped;
        var to = at + 1;
        if (IsFraction(scan, at) is { } alone) return new(alone, at + 3);
        if (to < scan.Count && scan.Tokens[to].Kind == TokenKind.Number && scan.Tokens[to].Number is > 0 and < 1) return new(value + scan.Tokens[to].Number, to + 1);
        if (IsFraction(scan, to) is { } part && !scan.Tokens[to].Glued) return new(value + part, to + 3);
        if (scan.Says(to, "k") && (scan.Tokens[to].Glued || to + 1 == scan.Count)) return new(value * 1000, to + 1);
        if (Cardinal.ScaleAt(scan, to) > 0) return Cardinal.From(scan, to, value);
        if (value is > 0 and < 1000)
            while (value < Cardinal.Largest && IsGroupOfThree(scan, to)) value = value * 1000 + scan.Tokens[to++].Number;
        if (Fractions.After(scan, to) is { } half) return new(value + half.Value, half.To);
        return new(value, to, Grouped: grouped);
    }

    /// <summary>"12 500", "1 234 567.89".</summary>
    private static bool IsGroupOfThree(Scan scan, int at) =>
        at < scan.Count && scan.Tokens[at].Kind == TokenKind.Number && scan.Tokens[at].Number is >= 0 and < 1000 && scan.Tokens[at].Start - scan.Tokens[at - 1].End is 1 or 2
        && scan.Span(at) is var digits && (digits.IndexOf('.') is var point && point < 0 ? digits.Length : point) == 3 && scan.Tokens[at - 1].Number == Math.Floor(scan.Tokens[at - 1].Number);

    private static decimal? IsFraction(Scan scan, int at)
    {
        if (at + 2 >= scan.Count || scan.Tokens[at].Kind != TokenKind.Number || !scan.Is(at + 1, '/') || scan.Tokens[at + 2].Kind != TokenKind.Number) return null;
        var (top, bottom) = (scan.Tokens[at].Number, scan.Tokens[at + 2].Number);
        return scan.Tokens[at + 2].Glued && (top, bottom) is (1, 2) or (1, 3) or (1, 4) or (3, 4) && !scan.Is(at + 3, '/') ? top / bottom : null;
    }

    private static NumberPhrase? Words(Scan scan, int at)
    {
        if (scan.Tokens[at].Is(Sense.Vague)) return scan.Word(at) is "few" or "several" or "some" or "many" ? new(0, at + 1, Vague: true) : null;
        if (scan.Word(at) is "a" or "an") return AfterArticle(scan, at);
        if (scan.Tokens[at].Word.Measure is Measure.Year or Measure.Hour or Measure.Month) return IsAndHalf(scan, at + 1) ? new(1, at) : null;
        if (scan.Says(at, "zero") && scan.Word(at - 1) is "a" or "another" or "extra") return null;
        if (scan.Says(at, "half") && Half(scan, at) is { } half) return half;
        if (scan.Says(at, "couple")) return new(2, scan.Says(at + 1, "of") ? at + 2 : at + 1, Approximate: true);
        return Fractions.Read(scan, at) is { } part ? new(part.Value, part.To, Weak: part.To == at + 1 && !IsUnit(scan, part.To)) : Cardinal.Read(scan, at);
    }

    private static NumberPhrase? AfterArticle(Scan scan, int at)
    {
        if (scan.Says(at + 1, "few")) return new(0, at + 2, Vague: true);
        if (Fractions.Read(scan, at) is { } part) return new(part.Value, part.To);
        if (scan.Word(at + 1) is "couple" or "half" or "dozen" or "hundred" or "thousand" or "million" or "billion" or "lakh" or "crore") return Words(scan, at + 1);
        if (scan.Word(at + 1) is "good" or "solid" or "full" or "whole" && at + 2 < scan.Count && scan.Tokens[at + 2].Kind is TokenKind.Number) return null;
        if (scan.Word(at + 1) is "good" or "solid" or "full" or "whole" && at + 2 < scan.Count && scan.Tokens[at + 2].Word.Measure is Measure.Year or Measure.Month) return new(1, at + 1, Weak: true);
        var unit = at + 1 < scan.Count ? scan.Tokens[at + 1].Word.Measure : Measure.None;
        if (scan.Word(at + 1) is "decade") return new(1, at + 1, Weak: true);
        return unit is Measure.Year or Measure.Month or Measure.Hour ? new(1, at + 1, Weak: true) : null;
    }

    /// <summary>"year and a half", with its article left out.</summary>
    private static bool IsAndHalf(Scan scan, int at) =>
        scan.Word(at) is "and" or "n" && (scan.Says(at + 1, "half") || scan.Says(at + 1, "a") && scan.Says(at + 2, "half"));

    private static bool IsUnit(Scan scan, int at) => at < scan.Count && scan.Tokens[at].Word.Measure != Measure.None;

    /// <summary>"half a dozen", "half a year", "half-hour".</summary>
    private static NumberPhrase? Half(Scan scan, int at)
    {
        if (scan.Word(at + 1) is "a" or "an" && scan.Says(at + 2, "dozen")) return new(6, at + 3);
        var unit = scan.Word(at + 1) is "a" or "an" || scan.Is(at + 1, '-') ? at + 2 : at + 1;
        return unit < scan.Count && Units.MeasureAt(scan, unit) is Measure.Year or Measure.Hour or Measure.Month || scan.Says(unit, "decade") ? new(0.5m, unit) : null;
    }
}
