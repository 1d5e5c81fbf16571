namespace Recruiting.Reading;

/// <summary>What a sentence says that its speaker does: the verb after "I".</summary>
internal static class Deeds
{
    private const int Reach = 24;

    /// <summary>The verb that stands between the last "I" of the clause and a token, -1 where there is none.</summary>
    /// <param name="modal">"can", "will", "would" stand before it: what could be, not what is.</param>
    public static int VerbBefore(Scan scan, int at, out bool modal)
    {
        modal = false;
        var self = -1;
        for (var i = at - 1; i >= Math.Max(scan.StartOfClause(at), at - Reach) && self < 0; i--)
            if (IsSubject(scan, i)) self = i;
        if (self < 0) return -1;
        modal = scan.Word(self) is "ill" or "id";
        for (var i = self + 1; i < at; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word || scan.Tokens[i].Is(Sense.NumberWord)) return -1;
            modal |= scan.Word(i) is "can" or "could" or "will" or "would" or "might" or "may" or "shall" or "should" or "fit" && i < at - 1;
            if (!scan.Tokens[i].Is(Sense.Auxiliary | Sense.Negation | Sense.Approximate) && !IsAdverb(scan, i)) return IsCutOff(scan, i, at) ? -1 : i;
        }
        return -1;
    }

    /// <summary>"I checked my calendar: 18": what comes after the colon is another statement.</summary>
    private static bool IsCutOff(Scan scan, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scan.Sign(i) is ':' or '=' || scan.Is(i, '-') && !scan.Tokens[i].Glued) return true;
        return false;
    }

    private static bool IsSubject(Scan scan, int at) => scan.Word(at) is "i" or "im" or "ive" or "id" or "ill" or "we" or "weve";

    private static bool IsAdverb(Scan scan, int at) =>
        scan.Word(at) is "also" or "just" or "only" or "really" or "personally" or "mostly" or "mainly" or "usually" or "normally" or "generally" or "typically" or "still" or "now" or "already" or "once" or "even" or "always"
            or "been" or "currently" or "actually" or "then" or "so" or "briefly" or "sometimes" or "occasionally" or "often" or "first" or "later" or "recently" or "primarily" or "previously" or "honestly" or "basically" or "both" or "tbh";
}
