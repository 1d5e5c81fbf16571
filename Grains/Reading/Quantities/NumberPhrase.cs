namespace Recruiting.Reading;

/// <summary>A number alone: "2.5", "two and a half", "a couple of", "2 1/2", "half a", "a hundred and twenty".</summary>
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
        if (IsThousand(scan, to)) return new(value * 1000, to + 1);
        while (to < scan.Count && scan.Tokens[to].Kind == TokenKind.Number && !scan.Tokens[to].Glued && IsGroupOfThree(scan, to) && value is > 0 and < 1000)
            value = value * 1000 + scan.Tokens[to++].Number;
        if (HalfAfter(scan, to) is { } half) return new(value + 0.5m, half);
        return new(value, to, Grouped: grouped);
    }

    private static bool IsThousand(Scan scan, int at) => scan.Says(at, "k") && scan.Tokens[at].Glued || scan.Says(at, "thousand");

    private static bool IsGroupOfThree(Scan scan, int at) =>
        scan.Tokens[at].End - scan.Tokens[at].Start == 3 && scan.Tokens[at].Number < 1000 && scan.Tokens[at].Start == scan.Tokens[at - 1].End + 1;

    private static decimal? IsFraction(Scan scan, int at)
    {
        if (at + 2 >= scan.Count || scan.Tokens[at].Kind != TokenKind.Number || !scan.Is(at + 1, '/') || scan.Tokens[at + 2].Kind != TokenKind.Number) return null;
        var (top, bottom) = (scan.Tokens[at].Number, scan.Tokens[at + 2].Number);
        return scan.Tokens[at + 2].Glued && (top, bottom) is (1, 2) or (1, 3) or (1, 4) or (3, 4) && !scan.Is(at + 3, '/') ? top / bottom : null;
    }

    /// <summary>"and a half", "and half".</summary>
    private static int? HalfAfter(Scan scan, int at)
    {
        if (!scan.Says(at, "and") && !scan.Is(at, '&')) return null;
        if (scan.Says(at + 1, "half")) return at + 2;
        return scan.SaysAny(at + 1, ["a", "one"]) && scan.Says(at + 2, "half") ? at + 3 : null;
    }

    private static NumberPhrase? Words(Scan scan, int at)
    {
        if (scan.Tokens[at].Is(Sense.Vague)) return scan.SaysAny(at, ["few", "several", "some", "many"]) ? new(0, at + 1, Vague: true) : null;
        if (scan.SaysAny(at, ["a", "an"])) return AfterArticle(scan, at);
        if (scan.Says(at, "half")) return Half(scan, at);
        if (scan.Says(at, "couple")) return new(2, scan.Says(at + 1, "of") ? at + 2 : at + 1, Approximate: true);
        return Cardinal(scan, at);
    }

    private static NumberPhrase? AfterArticle(Scan scan, int at)
    {
        if (scan.Says(at + 1, "few")) return new(0, at + 2, Vague: true);
        if (scan.SaysAny(at + 1, ["couple", "half", "dozen", "hundred", "thousand"])) return Words(scan, at + 1);
        if (scan.SaysAny(at + 1, ["good", "solid", "full", "whole"]) && at + 2 < scan.Count && scan.Tokens[at + 2].Kind is TokenKind.Number) return null;
        var unit = at + 1 < scan.Count ? scan.Tokens[at + 1].Word.Measure : Measure.None;
        if (scan.SaysAny(at + 1, ["decade"])) return new(1, at + 1, Weak: true);
        return unit is Measure.Year or Measure.Month or Measure.Hour ? new(1, at + 1, Weak: true) : null;
    }

    private static NumberPhrase? Half(Scan scan, int at)
    {
        if (scan.SaysAny(at + 1, ["a", "an"]) && scan.Says(at + 2, "dozen")) return new(6, at + 3);
        var unit = scan.SaysAny(at + 1, ["a", "an"]) || scan.Is(at + 1, '-') ? at + 2 : at + 1;
        return unit < scan.Count && scan.Tokens[unit].Word.Measure is Measure.Year or Measure.Hour || scan.Says(unit, "decade") ? new(0.5m, unit) : null;
    }

    private static NumberPhrase? Cardinal(Scan scan, int at)
    {
        var total = 0m;
        var part = 0m;
        var to = at;
        for (; to < scan.Count; to++)
        {
            if (to > at && scan.Is(to, '-') && scan.Tokens[to].Glued && NumberAt(scan, to + 1) is > 0 and < 10 && part >= 20 && part % 10 == 0) continue;
            if (to > at && scan.Says(to, "and") && part >= 100 && NumberAt(scan, to + 1) is > 0 and < 100) continue;
            if (NumberAt(scan, to) is not { } value) break;
            if (value == 100 && part > 0) part *= 100;
            else if (value == 12 && part > 0 && scan.Says(to, "dozen")) part *= 12;
            else if (value == 1000) (total, part) = (total + Math.Max(part, 1) * 1000, 0);
            else if (to == at || part % 100 == 0 && part >= 100 || part >= 20 && part % 10 == 0 && value is > 0 and < 10) part += value;
            else break;
        }
        if (to == at) return null;
        if (HalfAfter(scan, to) is { } half) return new(total + part + 0.5m, half);
        return new(total + part, to, Weak: to == at + 1 && scan.Says(at, "one"));
    }

    private static decimal? NumberAt(Scan scan, int at)
    {
        if (at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word) return null;
        if (scan.SaysAny(at, ["half", "quarter", "couple"])) return null;
        var number = scan.Tokens[at].Word.Number;
        if (number < 0 && at + 1 < scan.Count && (scan.Tokens[at + 1].Word.Measure is Measure.Year or Measure.Month or Measure.Hour || scan.Tokens[at + 1].Word.Number is > 0 and < 1000)) number = Lexicon.NearNumber(scan.Span(at));
        return number < 0 ? null : number / 100m;
    }
}
