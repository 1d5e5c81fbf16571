namespace Recruiting.Reading;

/// <summary>"at least", "up to", "5+", "about": words around an amount that open one of its ends or soften it.</summary>
internal static class Bounds
{
    public static void Plus(Scan scan, ref Quantity read)
    {
        if (!scan.Is(read.To, '+') || !scan.Tokens[read.To].Glued || IsSum(scan, read.To)) return;
        read.Max = null;
        read.To++;
    }

    private static bool IsSum(Scan scan, int plus) => plus + 1 < scan.Count && scan.Tokens[plus + 1].Kind == TokenKind.Number && scan.Tokens[plus + 1].Glued;

    public static void After(Scan scan, ref Quantity read)
    {
        if (read.Min is null || read.Max is null)
        {
            if (scan.Is(read.To, '+')) read.To++;
            return;
        }
        Plus(scan, ref read);
        var at = read.To;
        if (scan.Is(at, '(')) at++;
        if (scan.Is(at, ',') && (scan.SaysAll(at + 1, "give", "or", "take") || scan.SaysAll(at + 1, "more", "or", "less") || scan.Word(at + 1) is "roughly" or "approximately" or "approx" && (at + 2 >= scan.Count || scan.Tokens[at + 2].Kind != TokenKind.Word))) at++;
        if (IsNextAmount(scan, at)) return;
        if (scan.Says(at, "plus") && !IsExtra(scan, at + 1) || scan.Word(at) is "minimum" or "min" or "upwards" or "upward" or "onwards" && !scan.Is(at + 1, ':')) Open(ref read, low: true, at + 1);
        else if (Compared(scan, at) is ({ } low, var end)) Open(ref read, low, end);
        else if (scan.SaysAll(at, "or", "more") || scan.SaysAll(at, "and", "more") || scan.SaysAll(at, "and", "up") || scan.SaysAll(at, "at", "least")
            || scan.SaysAll(at, "or", "above") || scan.SaysAll(at, "and", "above") || scan.SaysAll(at, "or", "over")) Open(ref read, low: true, at + 2);
        else if (scan.Word(at) is "max" or "maximum" or "tops") Open(ref read, low: false, at + 1);
        else if (scan.SaysAll(at, "at", "most") || scan.SaysAll(at, "or", "less") || scan.SaysAll(at, "or", "fewer") || scan.SaysAll(at, "or", "under")) Open(ref read, low: false, at + 2);
        else if (scan.Says(at, "is") && scan.Word(at + 1) is "my" or "the" or "an" && (scan.Says(at + 2, "absolute") ? at + 3 : at + 2) is var bound && scan.Word(bound) is "max" or "maximum" or "min" or "minimum") Open(ref read, low: scan.Word(bound) is "min" or "minimum", bound + 1);
        else if (scan.SaysAll(at, "at", "the", "very") && scan.Word(at + 3) is "most" or "least") Open(ref read, low: scan.Says(at + 3, "least"), at + 4);
        else if (scan.SaysAll(at, "at", "the", "most") || scan.Word(at) is "at" or "as" && scan.Says(at + 1, "a") && scan.Says(at + 2, "maximum")) Open(ref read, low: false, at + 3);
        else if (scan.Word(at) is "at" or "as" && scan.Says(at + 1, "a") && scan.Says(at + 2, "minimum") || scan.SaysAll(at, "at", "the", "least")) Open(ref read, low: true, at + 3);
        else if (at + 1 < scan.Count && read.Measure == Measure.None && scan.Tokens[at].Kind == TokenKind.Word && (scan.SaysAll(at + 1, "give", "or", "take") || scan.SaysAll(at + 1, "or", "so") || scan.SaysAll(at + 1, "more", "or", "less"))) read.Approximate = true;
        else Soften(scan, ref read, at);
    }

    /// <summary>"200 plus VAT", "40 plus tips": more is added, the amount stays.</summary>
    private static bool IsExtra(Scan scan, int at) =>
        at < scan.Count && scan.Tokens[at].Kind == TokenKind.Word && !scan.Tokens[at].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord | Sense.Per | Sense.Thanks | Sense.Frame);

    /// <summary>"or greater", "or less than", with what it is compared to left unsaid.</summary>
    private static (bool? Low, int To) Compared(Scan scan, int at)
    {
        if (!scan.Says(at, "or")) return default;
        var to = scan.Says(at + 2, "than") ? at + 3 : at + 2;
        if (to < scan.Count && scan.Tokens[to].Kind is not (TokenKind.Symbol or TokenKind.Line) && to > at + 2) return default;
        return (scan.SaysAny(at + 1, Greater) ? true : scan.SaysAny(at + 1, Smaller) ? false : null, to);
    }

    private static readonly string[] Greater = ["more", "greater", "longer", "higher", "larger", "bigger"];
    private static readonly string[] Smaller = ["less", "fewer", "lower", "shorter", "smaller"];

    /// <summary>"min 20 max 30": the word belongs to the amount after it.</summary>
    private static bool IsNextAmount(Scan scan, int at) =>
        scan.Word(at) is "min" or "max" or "minimum" or "maximum" or "at" or "up" or "plus" && (NumberPhrase.Read(scan, at + 1) is { Weak: false } || scan.Word(at + 1) is "least" or "most" or "of" or "to" && NumberPhrase.Read(scan, at + 2) is { Weak: false });

    private static void Soften(Scan scan, ref Quantity read, int at)
    {
        var words = scan.Is(at, '-') && scan.Says(at + 1, "odd") ? 2 : scan.Word(at) is "odd" or "ish" or "approx" or "approximately" or "roughly" ? 1
            : scan.SaysAll(at, "or", "so") || scan.SaysAll(at, "or", "thereabouts") ? 2
            : scan.SaysAll(at, "and", "change") || scan.SaysAll(at, "and", "some") ? 2
            : scan.SaysAll(at, "and", "a", "bit") ? 3
            : scan.SaysAll(at, "more", "or", "less") || scan.SaysAll(at, "give", "or", "take") ? 3
            : scan.Is(at, '-') && scan.Says(at + 1, "ish") ? 2 : 0;
        if (words == 0) return;
        read.Approximate = true;
        read.To = at + words;
    }

    /// <summary>"20 max" opens an end; "20-25 max" has both already.</summary>
    private static void Open(ref Quantity read, bool low, int to)
    {
        read.To = to;
        if (!read.IsExact) return;
        if (low) read.Max = null;
        else read.Min = null;
    }

    /// <summary>Looks back from the number over the words that belong to it.</summary>
    public static void Before(Scan scan, ref Quantity read, int number)
    {
        var at = read.From;
        for (var steps = 0; steps < 3; steps++)
        {
            var taken = Soft(scan, ref read, at) is { } soft and > 0 ? soft : Bound(scan, ref read, at);
            if (taken == 0) break;
            at -= taken;
        }
        read.From = at;
        DeniedAmounts.Negate(scan, ref read, at);
    }

    private static int Soft(Scan scan, ref Quantity read, int at)
    {
        var words = scan.Is(at - 1, '~') || scan.Is(at - 1, '≈') ? 1
            : scan.SaysAll(at - 2, "close", "to") || scan.SaysAll(at - 2, "closer", "to") || scan.SaysAll(at - 2, "more", "like") || scan.SaysAll(at - 2, "going", "on") || scan.SaysAll(at - 2, "shy", "of") || scan.SaysAll(at - 2, "just", "about") ? 2
            : scan.SaysAll(at - 3, "more", "or", "less") || scan.SaysAll(at - 3, "coming", "up", "on") || scan.SaysAll(at - 3, "coming", "up", "to") || scan.SaysAll(at - 3, "just", "shy", "of") ? 3
            : scan.SenseAt(at - 1).HasFlag(Sense.Approximate) && scan.Word(at - 1) is not ("close" or "closely" or "somewhere" or "like") && !(scan.Says(at - 1, "about") && scan.Word(at - 2) is "how" or "what") ? 1
            : scan.Is(at - 1, '.') && scan.Word(at - 2) is "approx" or "ca" ? 2
            : scan.SaysAll(at - 3, "better", "part", "of") ? 3
            : scan.Says(at - 1, "some") ? 1
            : scan.Word(at - 1) is "a" && scan.SenseAt(at - 2).HasFlag(Sense.Approximate) ? 2
            : scan.Word(at - 1) is "around" or "abt" || IsNearlySoft(scan, at - 1) ? 1 : 0;
        if (words > 0) read.Approximate = true;
        return words;
    }

    /// <summary>"aroudn 15", "alomst 2".</summary>
    private static bool IsNearlySoft(Scan scan, int at)
    {
        if (at < 0 || scan.Tokens[at].Kind != TokenKind.Word || scan.Tokens[at].IsKnown || scan.Span(at).Length < 4) return false;
        if (scan.Span(at).Length == 4) return EditDistance.IsWithin(scan.Span(at), "about", 1);
        foreach (var word in (ReadOnlySpan<string>)["around", "about", "almost", "nearly", "roughly", "approximately", "probably"])
            if (EditDistance.IsWithin(scan.Span(at), word, 1)) return true;
        return false;
    }

    private static int Bound(Scan scan, ref Quantity read, int at)
    {
        if (scan.Is(at - 1, '=') && (scan.Is(at - 2, '>') || scan.Is(at - 2, '<'))) return Apply(ref read, low: scan.Is(at - 2, '>'), 2);
        if (scan.Is(at - 1, '>') && scan.Sign(at - 2) is not ('-' or '=') || scan.Is(at - 1, '≥')) return Apply(ref read, low: true, 1);
        if (scan.Is(at - 1, '<') || scan.Is(at - 1, '≤')) return Apply(ref read, low: false, 1);
        if (scan.Says(at - 1, "a") && scan.Word(at - 2) is "least" or "than" or "over" or "under" or "minimum" or "maximum") at--;
        if (scan.SaysAll(at - 2, "at", "least") || scan.SaysAll(at - 2, "north", "of") || scan.SaysAll(at - 2, "upwards", "of") || scan.SaysAll(at - 2, "minimum", "of")) return Apply(ref read, low: true, 2);
        if (scan.SaysAll(at - 2, "up", "to") && IsRaised(scan, at - 2)) return 0;
        if (scan.SaysAll(at - 2, "at", "most") || scan.SaysAll(at - 2, "up", "to") || scan.SaysAll(at - 2, "maximum", "of") || scan.SaysAll(at - 2, "max", "of")) return Apply(ref read, low: false, 2);
        if (scan.Is(at - 1, '.') && scan.Word(at - 2) is "min" or "max") return Apply(ref read, low: scan.Says(at - 2, "min"), 2);
        if (scan.Word(at - 1) is "is" or "be" or "are" or "was" && (scan.Says(at - 1, "be") && scan.Word(at - 2) is "will" or "would" or "can" or "should" or "must" ? at - 3 : at - 2) is var bound && scan.Word(bound) is "max" or "maximum" or "min" or "minimum" && scan.Word(bound - 1) is not ("or" or "and" or "between"))
            return Apply(ref read, low: scan.Word(bound) is "min" or "minimum", at - bound);
        if (scan.SaysAll(at - 2, "not", "even") || scan.SaysAll(at - 2, "not", "quite")) return Apply(ref read, low: false, 2);
        if (scan.Says(at - 1, "than") || scan.Says(at - 1, "then") && (scan.SaysAny(at - 2, Greater) || scan.SaysAny(at - 2, Smaller))) return Than(scan, ref read, at);
        if (scan.Word(at - 1) is "to" or "than" && scan.Says(at - 2, "equal")) return Equal(scan, ref read, at - 2);
        if (scan.Word(at - 1) is "exceed" or "exceeds" or "surpass" or "surpasses") return Apply(ref read, low: true, 1);
        if (scan.Word(at - 2) is "not" or "never" && scan.Word(at - 1) is "over" or "above" or "under" or "below" or "exceeding") return Apply(ref read, low: scan.Word(at - 1) is "under" or "below", 2);
        if (scan.Word(at - 1) is "below" or "under" or "above" or "over" or "beyond" && scan.Word(at - 2) is "go" or "drop" or "do" or "work" or "fall" or "take" or "accept" or "be" && scan.SenseAt(at - 3).HasFlag(Sense.Negation)) return Apply(ref read, low: scan.Word(at - 1) is "below" or "under", 3);
        if (scan.Word(at - 1) is "over" or "above" or "minimum" or "min" or "atleast" or "exceeding" or "minumum" or "minimun" or "mininum") return Apply(ref read, low: true, 1);
        if (scan.Word(at - 1) is "under" or "below" or "max" or "maximum" or "upto" or "maximun" or "maxium") return Apply(ref read, low: false, 1);
        return 0;
    }

    /// <summary>"bump the hours up to 30": where it goes, no bound.</summary>
    private static bool IsRaised(Scan scan, int up)
    {
        for (var i = up - 1; i >= Math.Max(scan.StartOfClause(up), up - 5); i--)
            if (scan.Word(i) is "bump" or "raise" or "move" or "bring" or "push" or "increase" or "bumped" or "raised" or "change") return true;
        return false;
    }

    private static int Than(Scan scan, ref Quantity read, int at)
    {
        // "can't do more than 15".
        var unable = scan.Word(at - 3) is "do" or "work" or "give" or "commit" or "offer" or "promise" or "manage" or "spend" && scan.SenseAt(at - 4).HasFlag(Sense.Negation);
        var not = unable || scan.Word(at - 3) is "no" or "not" or "never";
        if (scan.Says(at - 2, "equal")) return Equal(scan, ref read, at - 2);
        var words = scan.SaysAll(at - 5, "equal", "to", "or") ? 5 : unable ? 4 : not ? 3 : 2;
        if (scan.SaysAny(at - 2, Greater)) return Apply(ref read, low: !not, words);
        return scan.SaysAny(at - 2, Smaller) ? Apply(ref read, low: not, words) : 0;
    }

    /// <summary>"less than or equal to 40", "higher or equal than 100", "at least or equal to 30", "equal to 20": the token that says "equal".</summary>
    private static int Equal(Scan scan, ref Quantity read, int equal)
    {
        if (!scan.Says(equal - 1, "or")) return 0;
        if (scan.SaysAll(equal - 3, "at", "least")) return Apply(ref read, low: true, 5);
        var compared = scan.Says(equal - 2, "than") ? equal - 3 : equal - 2;
        var words = equal + 2 - compared;
        return scan.SaysAny(compared, Greater) ? Apply(ref read, low: true, words) : scan.SaysAny(compared, Smaller) ? Apply(ref read, low: false, words) : 0;
    }

    private static int Apply(ref Quantity read, bool low, int words)
    {
        if (!read.IsExact) return words;
        if (low) read.Max = null;
        else read.Min = null;
        return words;
    }
}
