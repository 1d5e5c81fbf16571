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
            if (scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (scan.SaysAny(i, ["but"])) return IsExceptBut(scan, i);
            if (scan.SaysAny(i, ["just", "only"])) return IsNegation(scan, i - 1) && scan.SaysAny(i + 1, ["not"]);
            if (scan.SaysAny(i, ["mostly", "mainly", "however", "though", "also", "yes"])) return false;
            if (scan.Tokens[i].Is(Sense.Self) && !IsNegationAfter(scan, i, from)) return false;
            if (scan.SaysAll(i - 1, "other", "than") || scan.SaysAll(i - 1, "rather", "than") || scan.SaysAll(i - 1, "instead", "of") || scan.SaysAll(i - 1, "apart", "from")) return true;
            if (IsRemoval(scan, i, from)) return !comma;
            if (IsNegation(scan, i)) return !comma && !scan.SaysAny(i + 1, ["only", "just", "sure", "problem"]);
        }
        return false;
    }

    /// <summary>"remove Appen from the list", "drop Java".</summary>
    private static bool IsRemoval(Scan scan, int at, int from) =>
        scan.SaysAny(at, ["replace", "swap"]) && from - at <= 4 && !scan.SaysAny(from - 1, ["with", "by", "for"]) || scan.Tokens[at].Is(Sense.Removal) && from - at <= 5 && !scan.SaysAny(at - 1, ["dont", "not", "never", "cant", "to"]) || scan.SaysAll(at - 1, "take", "out") || scan.SaysAll(at - 1, "take", "off");

    private static bool IsNegation(Scan scan, int at) =>
        at >= 0 && scan.Tokens[at].Is(Sense.Negation) && !scan.SaysAny(at, ["nope", "nah", "barely", "hardly", "besides", "nothing"]) && !(scan.Says(at, "no") && scan.Is(at + 1, ','));

    private static bool IsNegationAfter(Scan scan, int self, int from)
    {
        for (var i = self + 1; i < Math.Min(from, self + 4); i++)
            if (IsNegation(scan, i)) return true;
        return false;
    }

    private static bool IsExceptBut(Scan scan, int but) => scan.SaysAny(but - 1, ["all", "everything", "any", "anything"]) || scan.SaysAll(but - 2, "all", "of") || scan.SaysAny(but - 2, ["everything", "all"]);

    /// <summary>A comma inside "neither Scale, Appen nor Toloka": the denial goes on.</summary>
    private static bool Chains(Scan scan, int comma, int from)
    {
        for (var i = comma + 1; i < Math.Min(scan.Count, from + 12) && scan.Tokens[i].Sentence == scan.Tokens[comma].Sentence; i++)
        {
            if (scan.SaysAny(i, ["or", "nor"])) return true;
            if (scan.SaysAny(i, ["but", "just", "only", "so"]) || scan.Tokens[i].Is(Sense.Self)) return false;
        }
        return false;
    }

    private static bool After(Scan scan, int to)
    {
        if (scan.Is(to, ':') || scan.Is(to, '-') || scan.Is(to, '?') || scan.Is(to, '=')) to++;
        if (to >= scan.Count) return false;
        if (scan.SaysAny(to, ["never", "didnt", "hasnt", "rejected", "refused", "declined", "banned"]) && to + 1 < scan.Count && scan.Tokens[to + 1].Kind == TokenKind.Word && scan.Tokens[to + 1].Sentence == scan.Tokens[to - 1].Sentence && !scan.SaysAny(to + 1, ["before"])) return true;
        for (var i = to; i < Math.Min(scan.Count, to + 8) && scan.Tokens[i].Sentence == scan.Tokens[to - 1].Sentence && !scan.Is(i, ','); i++)
            if (scan.SaysAny(i, ["expired", "lapsed"]) || scan.Tokens[i].Is(Sense.Removal) && scan.SaysAny(i + 1, ["it", "that"]) || scan.SaysAll(i, "take", "it", "out")) return true;
        if (scan.SaysAny(to, ["off", "out"]) && (scan.SaysAny(to - 2, ["take", "leave"]) || scan.SaysAny(to - 3, ["take", "leave"]))) return true;
        if (scan.SaysAny(to, ["no", "nope", "never", "none"])) return to + 1 >= scan.Count || scan.Tokens[to + 1].Kind != TokenKind.Word || scan.SaysAny(to + 1, ["used", "tried", "and", "but"]);
        return scan.SaysAny(to, ["not"]) && scan.SaysAny(to + 1, ["yet", "really", "so"]);
    }
}
