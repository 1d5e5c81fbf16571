namespace Recruiting.Reading;

/// <summary>A name on LinkedIn without its site: offered back as an address, never guessed.</summary>
internal static class LinkedInName
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        if (plan.Hosts is not [{ IsLinkedIn: true }, ..]) return;
        var scan = hearing.Scan;
        if (IsName(scan))
        {
            Offer(hearing, plan, 0, 0, scan.Count);
            return;
        }
        for (var i = 0; i < scan.Count; i++)
        {
            if (!hearing.IsOwn(i)) continue;
            if (IsBeforeSite(scan, plan, i) is > 0 and var last)
            {
                Offer(hearing, plan, i, i, last);
                return;
            }
            var start = AfterPath(scan, i) is >= 0 and var path ? path : AfterSign(scan, i) is >= 0 and var sign ? sign : AfterLabel(scan, plan, i);
            if (start < 0) continue;
            var end = EndOf(scan, start);
            if (end <= start || scan.Is(end - 1, '-')) continue;
            Offer(hearing, plan, i, start, end);
            return;
        }
    }

    /// <summary>"ngozi-adeyemi-77": one run of words and figures joined by hyphens, and nothing else.</summary>
    private static bool IsName(Scan scan)
    {
        var hyphens = 0;
        for (var i = 0; i < scan.Count; i++)
        {
            if (i > 0 && !scan.Tokens[i].Glued || scan.Tokens[i].Kind == TokenKind.Symbol && !scan.Is(i, '-') || scan.Tokens[i].Kind is TokenKind.Line or TokenKind.Taken) return false;
            if (scan.Is(i, '-')) hyphens++;
        }
        return hyphens > 0 && scan.Count >= 3 && scan.Tokens[0] is { Kind: TokenKind.Word, IsKnown: false };
    }

    /// <summary>"in/ada-42", "linkedin dot com slash in slash ada".</summary>
    private static int AfterPath(Scan scan, int at)
    {
        if (scan.Says(at, "in") && scan.Is(at + 1, '/') && at + 2 < scan.Count && scan.Tokens[at + 2].Glued) return at + 2;
        if (!scan.Says(at, "linkedin") || !(scan.Word(at + 1) is "dot" || scan.Is(at + 1, '.')) || !scan.Says(at + 2, "com")) return -1;
        var next = IsSlash(scan, at + 3) ? at + 4 : at + 3;
        if (!scan.Says(next, "in")) return -1;
        return IsSlash(scan, next + 1) ? next + 2 : next + 1;
    }

    private static bool IsSlash(Scan scan, int at) => scan.Word(at) is "slash" || scan.Is(at, '/');

    /// <summary>"ada-42 on LinkedIn": where the name ends, 0 where none is.</summary>
    private static int IsBeforeSite(Scan scan, FieldPlan plan, int at)
    {
        if (scan.Tokens[at].Kind != TokenKind.Word || at > 0 && scan.Tokens[at].Glued) return 0;
        var end = EndOf(scan, at);
        return end - at >= 3 && scan.Is(at + 1, '-') && scan.Says(end, "on") && end + 1 < scan.Count && (scan.Tokens[end + 1].Cues & plan.Bit) != 0 ? end : 0;
    }

    /// <summary>"@ada42".</summary>
    private static int AfterSign(Scan scan, int at) =>
        scan.Is(at, '@') && !(at > 0 && scan.Tokens[at].Glued) && at + 1 < scan.Count && scan.Tokens[at + 1] is { Kind: TokenKind.Word, Glued: true } ? at + 1 : -1;

    /// <summary>"my linkedin is ada-42", "handle: ada", "linkedin ada42": a run that is no plain word after the field's own name.</summary>
    private static int AfterLabel(Scan scan, FieldPlan plan, int at)
    {
        var handle = scan.Word(at) is "handle" or "username" or "user" or "nickname" or "slug";
        if (!handle && (scan.Tokens[at].Cues & plan.Bit) == 0 && scan.Word(at) is not ("mine" or "name")) return -1;
        var signed = scan.Sign(at + 1) is ':' or '=';
        var start = signed || scan.Says(at + 1, "is") ? at + 2 : at + 1;
        if (start >= scan.Count || scan.Tokens[start] is not { Kind: TokenKind.Word }) return -1;
        var end = EndOf(scan, start);
        if (end == start + 1 ? scan.Tokens[start].IsKnown || !(handle || signed) || scan.Word(start).Length < 4 : start == at + 1 && scan.Tokens[start].IsKnown) return -1;
        return end >= scan.Count || scan.Tokens[end].Kind != TokenKind.Word || scan.Tokens[end].Is(Sense.Joint | Sense.Stop) ? start : -1;
    }

    private static int EndOf(Scan scan, int start)
    {
        var end = start;
        while (end < scan.Count && (end == start || scan.Tokens[end].Glued) && (scan.Tokens[end].Kind is TokenKind.Word or TokenKind.Number || scan.Sign(end) is '-' or '_')) end++;
        return end;
    }

    private static void Offer(Hearing hearing, FieldPlan plan, int from, int name, int to) => hearing.Claims.Add(new(plan)
    {
        Spans = [hearing.Origin(from, to)], At = from, Reason = $"I read “{hearing.Words(from, to)}” without its site", Offers = [$"https://www.linkedin.com/in/{hearing.Words(name, to)}"],
    });
}
