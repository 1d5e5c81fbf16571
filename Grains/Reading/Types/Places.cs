namespace Recruiting.Reading;

/// <summary>Where somebody lives, told in a sentence: "I live in Lisbon", "based in Nairobi", "I'm from Cairo".</summary>
internal static class Places
{
    private const int MostWords = 6;

    /// <summary>The tokens of the place that was told last, null when none was.</summary>
    public static (int From, int To)? Find(Hearing hearing, FieldPlan plan)
    {
        if (!IsAbout(plan)) return null;
        (int, int)? found = null;
        for (var i = 1; i < hearing.Scan.Count; i++)
            if (hearing.IsOwn(i) && Introduces(hearing.Scan, i) && Extent(hearing, i) is { } place)
            {
                if (hearing.Scan.SaysAll(i - 2, "moved", "from") && hearing.Scan.Says(place.To, "to") && Extent(hearing, place.To + 1) is { } there) place = there;
                if (IsKind(hearing, plan, place)) found = place;
                else if (hearing.Scan.Is(place.To, ',') && Extent(hearing, place.To + 1) is { } next && IsKind(hearing, plan, next)) found = next;
            }
        return found;
    }

    public static bool IsAbout(FieldPlan plan) => plan.Topic.Any(stem => stem is "city" or "town" or "count" or "locat" or "live" or "based" or "resid" or "place");

    /// <summary>The token after "live in", "based in", "I'm in", "I am from".</summary>
    private static bool Introduces(Scan scan, int at)
    {
        if (scan.Word(at - 1) is not ("in" or "from" or "near")) return false;
        if (scan.Word(at - 2) is "live" or "living" or "based" or "located" or "reside" or "residing" or "moved" or "settled" or "staying") return scan.Word(at - 3) is not ("used" or "to") || scan.Word(at - 3) is "to" && scan.Word(at - 4) is not "used";
        return scan.Word(at - 2) is "im" || scan.SaysAll(at - 3, "i", "am") || scan.Says(at - 1, "from") && (scan.Says(scan.StartOfClause(at), "im") || scan.SaysAll(scan.StartOfClause(at), "i", "am")) || scan.Says(at - 1, "from") && (at - 1 == scan.StartOfSentence(at) || scan.Tokens[at - 2].Is(Sense.Greeting) || scan.Tokens[at - 2].Kind == TokenKind.Symbol && (at < 3 || scan.Tokens[at - 3].Kind != TokenKind.Word || scan.Tokens[at - 3].Is(Sense.Greeting | Sense.Thanks)));
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
        scan.Tokens[at].Kind == TokenKind.Word && (!scan.Tokens[at].IsKnown && scan.Word(at) is not ("city" or "now" or "time") || scan.Word(at) is "new" or "east" or "west" or "north" or "south" or "san" or "city" or "de" or "la" or "le" or "da" or "del" or "di" or "el" or "al" or "las" or "los" or "rio" or "fort" or "port" or "upper" or "lower" or "mount" or "saint" && (at > start || at + 1 < scan.Count && !scan.Tokens[at + 1].IsKnown))
        || at > start && !scan.Tokens[at - 1].IsKnown && scan.Word(at) is "town" or "springs" or "beach" or "falls" or "hill" or "hills" or "lake" or "valley" or "island" or "bay" or "park" or "field" or "bridge" or "wells" or "rock" or "heights" or "harbour" or "cross" or "end"
        || at > start && scan.Is(at, '-') && scan.Tokens[at].Glued || at > start + 1 && scan.Is(at - 1, '-') && scan.Tokens[at].Glued && scan.Tokens[at].Kind == TokenKind.Word;

    /// <summary>A country answers for a country, anything else for a town.</summary>
    private static bool IsKind(Hearing hearing, FieldPlan plan, (int From, int To) place)
    {
        var country = PhoneValue.IsCountry(hearing.Scan.Span(place.From, place.To));
        return plan.Topic.Contains("city") || plan.Topic.Contains("town") ? !country : !plan.Topic.Contains("count") || country;
    }
}
