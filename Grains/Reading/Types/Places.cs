namespace Recruiting.Reading;

/// <summary>Where somebody lives, told in a sentence: "I live in Lisbon", "based in Nairobi", "I'm from Cairo".</summary>
internal static class Places
{
    private const int MostWords = 4;

    /// <summary>The tokens of the place that was told last, null when none was.</summary>
    public static (int From, int To)? Find(Hearing hearing, FieldPlan plan)
    {
        if (!IsAbout(plan)) return null;
        (int, int)? found = null;
        for (var i = 1; i < hearing.Scan.Count; i++)
            if (hearing.IsOwn(i) && Introduces(hearing.Scan, i) && Extent(hearing, i) is { } place)
            {
                if (IsKind(hearing, plan, place)) found = place;
                else if (hearing.Scan.Is(place.To, ',') && Extent(hearing, place.To + 1) is { } next && IsKind(hearing, plan, next)) found = next;
            }
        return found;
    }

    private static bool IsAbout(FieldPlan plan) => plan.Topic.Any(stem => stem is "city" or "town" or "count" or "locat" or "live" or "based" or "resid" or "place");

    /// <summary>The token after "live in", "based in", "I'm in", "I am from".</summary>
    private static bool Introduces(Scan scan, int at)
    {
        if (!scan.SaysAny(at - 1, ["in", "from", "near"])) return false;
        if (scan.SaysAny(at - 2, ["live", "living", "based", "located", "reside", "residing", "moved", "settled", "staying"])) return !scan.SaysAny(at - 3, ["used", "to"]) || scan.SaysAny(at - 3, ["to"]) && !scan.SaysAny(at - 4, ["used"]);
        return scan.SaysAny(at - 2, ["im"]) || scan.SaysAll(at - 3, "i", "am") || scan.Says(at - 1, "from") && (scan.Says(scan.StartOfClause(at), "im") || scan.SaysAll(scan.StartOfClause(at), "i", "am")) || scan.Says(at - 1, "from") && (at == 1 || scan.Tokens[at - 2].Kind != TokenKind.Word || scan.Tokens[at - 2].Is(Sense.Greeting));
    }

    /// <summary>Words that are none of the lexicon's, up to the end of the clause.</summary>
    private static (int From, int To)? Extent(Hearing hearing, int at)
    {
        var scan = hearing.Scan;
        if (scan.Says(at, "the")) at++;
        var end = at;
        while (end < scan.Count && end - at < MostWords && IsPart(scan, end, at)) end++;
        return end > at ? (at, end) : null;
    }

    private static bool IsPart(Scan scan, int at, int start) =>
        scan.Tokens[at].Kind == TokenKind.Word && (!scan.Tokens[at].IsKnown && !scan.SaysAny(at, ["city", "now", "time"]) || scan.SaysAny(at, ["new", "east", "west", "north", "south", "san", "city", "de", "la", "le", "saint"]) && (at > start || at + 1 < scan.Count && !scan.Tokens[at + 1].IsKnown))
        || at > start && scan.Is(at, '-') && scan.Tokens[at].Glued;

    /// <summary>A country answers for a country, anything else for a town.</summary>
    private static bool IsKind(Hearing hearing, FieldPlan plan, (int From, int To) place)
    {
        var country = PhoneValue.IsCountry(hearing.Scan.Span(place.From, place.To));
        return plan.Topic.Contains("city") || plan.Topic.Contains("town") ? !country : !plan.Topic.Contains("count") || country;
    }
}
