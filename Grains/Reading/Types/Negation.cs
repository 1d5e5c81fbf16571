namespace Recruiting.Reading;

/// <summary>Whether something is named only to be denied: "never used Scale", "not RLHF, just SFT", "everything but Appen", "SFT: no".</summary>
internal static class Negation
{
    private const int Reach = 24;

    public static bool Covers(Scan scan, int from, int to) => Before(scan, from) || After(scan, to);

    private static bool Before(Scan scan, int from)
    {
        var comma = false;
        for (var i = from - 1; i >= Math.Max(0, from - Reach) && scan.Tokens[i].Sentence == scan.Tokens[from].Sentence; i--)
        {
            if (scan.Is(i, ','))
            {
                if (!Chains(scan, i, from)) comma = true;
                continue;
            }
            if (scan.Is(i, ':') && IsContrast(scan, i)) return false;
            if (scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (scan.Word(i) is "but") return IsExceptBut(scan, i);
            if (scan.Word(i) is "just" or "only") return IsNegation(scan, i - 1) && scan.Word(i + 1) is "not";
            if (scan.Word(i) is "put" && !IsNegation(scan, i - 1) || scan.Word(i) is "otherwise") return false;
            if (scan.Word(i) is "mostly" or "mainly" or "however" or "though" or "also" or "yes") return false;
            if (scan.Tokens[i].Is(Sense.Self) && !IsNegationAfter(scan, i, from)) return false;
            if (scan.SaysAll(i - 1, "other", "than") || scan.SaysAll(i - 1, "rather", "than") || scan.SaysAll(i - 1, "instead", "of") || scan.SaysAll(i - 1, "apart", "from")) return true;
            if (IsRemoval(scan, i, from)) return !comma;
            if (scan.Word(i) is "except" or "excluding" or "without" or "minus" or "exclude") return !comma || IsList(scan, i + 1, from);
            if (IsNegation(scan, i)) return !comma && scan.Word(i + 1) is not ("only" or "just" or "sure" or "problem");
        }
        return false;
    }

    /// <summary>"Not SFT: RLHF": what comes after the colon takes its place; "never used: SFT" goes on.</summary>
    private static bool IsContrast(Scan scan, int colon)
    {
        for (var i = colon - 1; i >= Math.Max(scan.StartOfSentence(colon), colon - 4); i--)
            if (scan.Says(i, "not")) return true;
            else if (scan.Tokens[i].Kind != TokenKind.Word || scan.Tokens[i].Is(Sense.Lead | Sense.Auxiliary | Sense.Neutral)) return false;
        return false;
    }

    /// <summary>"everything except Mercor, Turing and Alignerr": names and nothing else.</summary>
    private static bool IsList(Scan scan, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scan.Tokens[i].Is(Sense.Self | Sense.Auxiliary | Sense.Lead)) return false;
        return true;
    }

    /// <summary>"Hindi I do not speak", "Outlier I never used".</summary>
    private static bool IDont(Scan scan, int at)
    {
        if (!scan.Says(at, "i")) return false;
        var verb = scan.Word(at + 1) is "never" or "didnt" or "dont" or "havent" or "cant" or "cannot" ? at + 2 : scan.Word(at + 1) is "do" or "did" or "have" or "can" && scan.Word(at + 2) is "not" or "nothing" ? at + 3 : -1;
        if (verb < 0 || verb < scan.Count && scan.Tokens[verb].Kind == TokenKind.Word && scan.Word(verb) is not ("speak" or "use" or "used" or "do" or "did" or "work" or "worked" or "have" or "hold" or "know" or "try" or "tried" or "touch" or "touched" or "done" or "of")) return false;
        return verb + 1 >= scan.Count || scan.Tokens[verb + 1].Kind != TokenKind.Word || scan.Word(verb + 1) is "yet" or "much" or "anymore" or "at" or "with" or "on" or "for" or "the";
    }

    /// <summary>"remove Appen from the list", "drop Java".</summary>
    private static bool IsRemoval(Scan scan, int at, int from) =>
        scan.Word(at) is "replace" or "swap" && from - at <= 4 && scan.Word(from - 1) is not ("with" or "by" or "for") || scan.Tokens[at].Is(Sense.Removal) && from - at <= 5 && scan.Word(at - 1) is not ("dont" or "not" or "never" or "cant" or "to") || scan.Word(at) is "scratch" or "strike" or "omit" && from - at <= 4 || scan.Word(at - 1) is "leave" or "cross" or "kick" && scan.Word(at) is "out" or "off"
        || scan.SaysAll(at - 1, "take", "out") || scan.SaysAll(at - 1, "take", "off");

    private static bool IsNegation(Scan scan, int at) =>
        at >= 0 && scan.Tokens[at].Is(Sense.Negation) && scan.Word(at) is not ("nope" or "nah" or "barely" or "hardly" or "besides" or "nothing") && !(scan.Says(at, "no") && (scan.Is(at + 1, ',') || scan.Word(at + 1) is "sorry" or "wait" or "i" or "actually" or "scratch" or "its" or "make" or "sry"));

    private static bool IsNegationAfter(Scan scan, int self, int from)
    {
        for (var i = self + 1; i < Math.Min(from, self + 4); i++)
            if (IsNegation(scan, i)) return true;
        return false;
    }

    private static bool IsExceptBut(Scan scan, int but) => scan.Word(but - 1) is "all" or "everything" or "any" or "anything" || scan.SaysAll(but - 2, "all", "of") || scan.Word(but - 2) is "everything" or "all" || scan.Word(but - 2) is "any" or "every" && scan.Says(but - 1, "day");

    /// <summary>A comma inside "neither Scale, Appen nor Toloka": the denial goes on.</summary>
    private static bool Chains(Scan scan, int comma, int from)
    {
        for (var i = comma + 1; i < Math.Min(scan.Count, from + 12) && scan.Tokens[i].Sentence == scan.Tokens[comma].Sentence; i++)
        {
            if (scan.Word(i) is "or" or "nor") return true;
            if (scan.Word(i) is "but" or "just" or "only" or "so" || scan.Tokens[i].Is(Sense.Self)) return false;
        }
        return false;
    }

    private static bool After(Scan scan, int to)
    {
        var but = scan.Is(to, ',') ? to + 1 : to;
        var verb = scan.Says(but + 1, "i") ? but + 2 : but + 1;
        if (scan.Says(but, "but") && (scan.Word(verb) is "meant" || scan.Word(verb) is "never" or "didnt" && scan.Word(verb + 1) is "did" or "used" or "worked" or "tried" or "do" or "work" or "use" or "got" or "started" or "finished" or "really" or "actually")) return true;
        if (scan.Says(but, "but") && scan.Word(but + 1) is "dont" or "cant" or "cannot" && scan.Word(but + 2) is "speak" or "use" or "have" or "do" or "hold" or "know" && scan.Word(but + 3) is "it" or "them" or "that") return true;
        if (scan.Is(to, ':') || scan.Is(to, '-') || scan.Is(to, '?') || scan.Is(to, '=')) to++;
        if (to >= scan.Count) return false;
        if (scan.Word(to) is "never" or "didnt" or "hasnt" or "rejected" or "refused" or "declined" or "banned" && to + 1 < scan.Count && scan.Tokens[to + 1].Kind == TokenKind.Word && scan.Tokens[to + 1].Sentence == scan.Tokens[to - 1].Sentence && scan.Word(to + 1) is not "before") return true;
        for (var i = to; i < Math.Min(scan.Count, to + 8) && scan.Tokens[i].Sentence == scan.Tokens[to - 1].Sentence && !scan.Is(i, ','); i++)
            if (scan.Word(i) is "and" or "or" && !scan.Tokens[i - 1].Is(Sense.Stop)) break;
            else if (scan.Word(i) is "expired" or "lapsed" or "waitlist" or "waitlisted" || scan.Tokens[i].Is(Sense.Removal) && scan.Word(i + 1) is "it" or "that" || scan.SaysAll(i, "take", "it", "out")) return true;
        if (scan.Says(to, "i") && (scan.Word(to + 1) is "cant" or "cannot" or "wont" or "dont" && (to + 2 >= scan.Count || scan.Tokens[to + 2].Kind != TokenKind.Word || scan.Word(to + 2) is "work"))) return true;
        if (IDont(scan, to)) return true;
        if (scan.Word(to) is "is" or "was" && scan.Says(to + 1, "not") && scan.Word(to + 2) is "current" or "valid" or "correct" or "right" or "true") return true;
        for (var i = to; i < Math.Min(scan.Count, to + 4) && scan.Tokens[i].Sentence == scan.Tokens[to - 1].Sentence; i++)
            if (scan.Says(i, "but") && (scan.SaysAll(i + 1, "thats", "wrong") || scan.Word(i + 1) is "that" or "it" && scan.Word(i + 2) is "is" or "was" && scan.Word(i + 3) is "wrong" or "a" or "incorrect")) return true;
        if (scan.Word(to) is "was" or "were" or "got" && scan.Word(to + 1) is "declined" or "rejected" or "refused" or "denied" or "cancelled" or "canceled") return true;
        if (scan.Word(to) is "is" or "are" && scan.Word(to + 1) is "impossible" || scan.Word(to) is "is" or "are" && scan.SaysAll(to + 1, "not", "possible") || scan.Word(to) is "dont" or "doesnt" && scan.Word(to + 1) is "work" or "suit" && scan.Word(to + 2) is not ("with" or "on" or "in")) return true;
        if (scan.Word(to) is "was" or "is" && (scan.SaysAll(to + 1, "a", "mistake") || scan.SaysAll(to + 1, "an", "error") || scan.SaysAll(to + 1, "a", "typo") || scan.Says(to + 1, "wrong"))) return true;
        if (scan.Word(to) is "off" or "out" && (scan.Word(to - 2) is "take" or "leave" || scan.Word(to - 3) is "take" or "leave")) return true;
        if (scan.Word(to) is "no" or "nope" or "never" or "none") return to + 1 >= scan.Count || scan.Tokens[to + 1].Kind != TokenKind.Word || scan.Word(to + 1) is "used" or "tried" or "and" or "but";
        return scan.Word(to) is "not" && scan.Word(to + 1) is "yet" or "really" or "so";
    }
}
