namespace Recruiting.Reading;

/// <summary>A whole number in words, from left to right: what is open is multiplied by a scale that follows, else added to.</summary>
internal static class Cardinal
{
    /// <summary>Beyond it nothing is multiplied any more: no answer is as large.</summary>
    public const decimal Largest = 1_000_000_000_000_000;

    public static NumberPhrase? Read(Scan scan, int at) => NumberAt(scan, at) is { } first ? From(scan, at + 1, first, at) : null;

    /// <summary>The number that goes on at a token after a first part of it: "2" before "million", "twenty" before "five".</summary>
    /// <param name="word">The token of a first part in words; -1 where it was in figures.</param>
    public static NumberPhrase From(Scan scan, int at, decimal first, int word = -1)
    {
        var (total, open, last, scale) = (0m, first, first, 1m);
        if (word >= 0 && ScaleAt(scan, word) is > 100 and var opening) (total, open, last, scale) = (opening, 0, opening, opening);
        var to = at;
        while (to < scan.Count && total <= Largest && open <= Largest)
        {
            if (ScaleAt(scan, to) is > 0 and var by)
            {
                if (by == 12) open += last * 11;
                else if (by == 100) open *= 100;
                else if (open == 0) total *= by;
                else (total, open) = (total + open * by, 0);
                (scale, last) = (by, open);
                to++;
                continue;
            }
            if (Fractions.After(scan, to) is { Value: < 1 }) break;
            var next = Joint(scan, to, open);
            if (PartAt(scan, next, open, scale) is not { } part) break;
            open += part;
            last = part;
            to = next + 1;
        }
        return Close(scan, to, total + open, scale, isOne: word >= 0 && to == word + 1 && scan.Says(word, "one"));
    }

    /// <summary>What follows the last whole part: a fraction, digits after "point", a scale after the fraction.</summary>
    private static NumberPhrase Close(Scan scan, int to, decimal value, decimal scale, bool isOne)
    {
        if (scan.Says(to, "point") && Decimals(scan, to + 1) is { } digits) return new(value + digits.Value, digits.To);
        if (Fractions.Of(scan, to, value) is { } part) return new(part.Value, part.To);
        if (Fractions.After(scan, to) is not { } half) return new(value, to, Weak: isOne);
        if (value <= Largest && ScaleAt(scan, half.To) is > 100 and var by) return new(by < scale ? value + half.Value * by : (value + half.Value) * by, half.To + 1);
        return new(value + half.Value * (scale >= 1_000_000 ? scale : 1), half.To);
    }

    /// <summary>Past the dash of "twenty-five" and the "and" of "a hundred and five".</summary>
    private static int Joint(Scan scan, int at, decimal open)
    {
        if (scan.Is(at, '-') && IsTens(open) && NumberAt(scan, at + 1) is > 0 and < 10) return at + 1;
        return scan.Says(at, "and") && open % 100 == 0 ? at + 1 : at;
    }

    private static bool IsTens(decimal open) => open % 100 >= 20 && open % 10 == 0;

    /// <summary>The number at a token when it can be added: below ten to tens, below a scale to what it multiplied.</summary>
    private static decimal? PartAt(Scan scan, int at, decimal open, decimal scale)
    {
        if (at >= scan.Count) return null;
        var figure = scan.Tokens[at].Kind == TokenKind.Number;
        if (figure && (scale < 100 || scan.Tokens[at].Glued || scan.Tokens[at].Number != Math.Floor(scan.Tokens[at].Number) || scan.Tokens[at].Number <= 0)) return null;
        if ((figure ? scan.Tokens[at].Number : NumberAt(scan, at)) is not { } value || ScaleAt(scan, at) > 100) return null;
        if (IsTens(open)) return value is > 0 and < 10 ? value : null;
        return open % 100 == 0 && scale >= 100 && value < scale && (open == 0 || value < 100) ? value : null;
    }

    /// <summary>"zero three", "seventy-one", "eleven".</summary>
    private static (decimal Value, int To)? Decimals(Scan scan, int at)
    {
        var (value, digit, to) = (0m, 1m, at);
        for (; NumberAt(scan, to) is >= 0 and < 100 and var part && digit > 0.0001m; to++)
        {
            digit /= part < 10 ? 10 : 100;
            value += part * digit;
            if (part < 20 || part % 10 > 0 || NumberAt(scan, to + 1 + (scan.Is(to + 1, '-') ? 1 : 0)) is not (> 0 and < 10 and var unit)) continue;
            value += unit * digit;
            to += scan.Is(to + 1, '-') ? 2 : 1;
        }
        return to == at ? null : (value, to);
    }

    /// <summary>What the word at a token multiplies by, 0 for any other.</summary>
    public static decimal ScaleAt(Scan scan, int at) => at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word ? 0 : scan.Span(at) switch
    {
        "hundred" => 100,
        "thousand" => 1000,
        "dozen" or "dozens" or "doz" or "dozs" or "dzs" => 12,
        "million" or "millions" or "mil" or "mln" => 1_000_000,
        "billion" or "billions" or "bn" or "bln" => 1_000_000_000,
        "trillion" or "trillions" or "tln" => 1_000_000_000_000,
        "lakh" or "lakhs" or "lac" or "lacs" => 100_000,
        "crore" or "crores" => 10_000_000,
        _ => 0,
    };

    public static decimal? NumberAt(Scan scan, int at)
    {
        if (at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word) return null;
        if (scan.Word(at) is "half" or "quarter" or "couple") return null;
        var number = scan.Tokens[at].Word.Number;
        if (number < 0 && at + 1 < scan.Count && !scan.Tokens[at].IsKnown && (Units.MeasureAt(scan, at + 1) is Measure.Year or Measure.Month or Measure.Hour || scan.Tokens[at + 1].Word.Number is > 0 and < 1000)) number = Lexicon.NearNumber(scan.Span(at));
        return number < 0 ? null : number / 100m;
    }
}
