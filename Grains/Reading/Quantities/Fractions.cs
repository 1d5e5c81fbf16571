namespace Recruiting.Reading;

/// <summary>Parts of one in words: "a quarter", "three quarters of a year", "and a half", "twenty-three fifths".</summary>
internal static class Fractions
{
    /// <summary>A part that stands alone: "a half", "three quarters", "half a million".</summary>
    public static (decimal Value, int To)? Read(Scan scan, int at)
    {
        var (top, next) = scan.Word(at) is "a" or "an" or "one" ? (1m, at + 1) : Named(scan, at) ? (1m, at) : Cardinal.NumberAt(scan, at) is > 0 and < 20 and var number ? (number, at + 1) : (0m, at);
        return top == 0 ? null : Of(scan, next, top);
    }

    private static bool Named(Scan scan, int at) => scan.Word(at) is "half" or "quarter";

    /// <summary>A number divided by the part that is named after it.</summary>
    public static (decimal Value, int To)? Of(Scan scan, int at, decimal top)
    {
        var dash = scan.Is(at, '-') ? at + 1 : at;
        if (top > Cardinal.Largest || Bottom(scan, dash) is not ({ } bottom, var to)) return null;
        var value = top / bottom;
        var unit = scan.Says(to, "of") && scan.Word(to + 1) is "a" or "an" ? to + 2 : scan.Word(to) is "a" or "an" ? to + 1 : to;
        if (Cardinal.ScaleAt(scan, unit) is > 100 and var scale) return (value * scale, unit + 1);
        if (to >= scan.Count || scan.Tokens[to].Kind != TokenKind.Word || scan.Word(to) is "and" or "or" or "to") return (value, to);
        return bottom <= 4 && unit < scan.Count && scan.Tokens[unit].Word.Measure is Measure.Year or Measure.Hour && scan.Word(dash) is not ("third" or "fourth") && (unit > to || scan.Word(dash) is not "half" || top == 1) ? (value, unit) : null;
    }

    /// <summary>"and a half", "and half", "and three quarters", "and two fifths".</summary>
    public static (decimal Value, int To)? After(Scan scan, int at)
    {
        if (scan.Is(at, '-') && scan.Says(at + 1, "and") && scan.Is(at + 2, '-')) return scan.Says(at + 3, "half") ? (0.5m, at + 4) : scan.Says(at + 3, "a") && scan.Is(at + 4, '-') && scan.Says(at + 5, "half") ? (0.5m, at + 6) : null;
        if (!(scan.Word(at) is "and" or "n" or "nd") && !scan.Is(at, '&')) return null;
        if (scan.Says(at + 1, "half")) return (0.5m, at + 2);
        if (scan.Word(at + 1) is "a" or "one" && scan.Says(at + 2, "half")) return (0.5m, at + 3);
        if (scan.Word(at + 1) is "a" or "one" or "three" && scan.Word(at + 2) is "quarter" or "quarters") return (scan.Says(at + 1, "three") ? 0.75m : 0.25m, at + 3);
        var (top, next) = scan.Word(at + 1) is "a" or "an" ? (1, at + 2) : Cardinal.NumberAt(scan, at + 1) is > 0 and < 100 and var number ? (number, at + 2) : (0, at);
        if (top >= 20 && scan.Is(next, '-') && Cardinal.NumberAt(scan, next + 1) is > 0 and < 10 and var unit) (top, next) = (top + unit, next + 2);
        if (top == 0 || Bottom(scan, next) is not ({ } bottom, var to)) return null;
        return to >= scan.Count || scan.Tokens[to].Kind != TokenKind.Word || Cardinal.ScaleAt(scan, to) > 100 ? (top / bottom, to) : null;
    }

    /// <summary>What is divided by: one word, or tens and an ordinal as in "twenty-fifths".</summary>
    private static (decimal? Value, int To) Bottom(Scan scan, int at)
    {
        if (at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word) return default;
        if (BottomOf(scan.Span(at)) is > 0 and var bottom) return (bottom, at + 1);
        if (scan.Word(at) is "half" or "halves" or "quarter" or "quarters" or "hundredth" or "hundredths") return (scan.Span(at)[1] == 'a' ? 2 : scan.Span(at)[0] == 'q' ? 4 : 100, at + 1);
        if (Cardinal.NumberAt(scan, at) is not (>= 20 and < 100 and var tens) || tens % 10 > 0) return default;
        var unit = scan.Is(at + 1, '-') ? at + 2 : at + 1;
        if (unit >= scan.Count || scan.Tokens[unit].Kind != TokenKind.Word || BottomOf(scan.Span(unit)) is not (> 0 and < 10 and var ones)) return default;
        return (tens + ones, unit + 1);
    }

    private static int BottomOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word[^1] == 's') word = word[..^1];
        for (var i = 3; i < Bottoms.Length; i++)
            if (word.SequenceEqual(Bottoms[i])) return i;
        return 0;
    }

    private static readonly string[] Bottoms = ["", "", "", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
}
