namespace Recruiting.Reading;

/// <summary>A text that nobody asked for, after its field's name or in the place of the one captured.</summary>
internal static class NamedText
{
    public static (int From, int To)? Labelled(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        for (var i = 1; i + 1 < scan.Count; i++)
        {
            if (!hearing.IsOwn(i)) continue;
            if (plan.Field.Type == FieldType.ShortText && scan.Says(i, "is") && scan.Word(i + 1) is "my" or "the" && IsNamedAt(scan, plan, i + 2))
            {
                var start = i;
                while (start > 0 && i - start < 4 && scan.Tokens[start - 1].Kind is TokenKind.Word && scan.Tokens[start - 1].Clause == scan.Tokens[i].Clause && !scan.Tokens[start - 1].Is(Sense.Stop | Sense.Correction | Sense.No)) start--;
                if (start < i) return (start, i);
            }
            if ((scan.Tokens[i - 1].Cues & plan.Bit) == 0) continue;
            var words = scan.Is(i, ':') || scan.Is(i, '=') ? 1 : plan.Field.Type == FieldType.LongText ? 0 : scan.SaysAll(i, "should", "be") || scan.SaysAll(i, "is", "actually") ? 2 : scan.Says(i, "is") && scan.Word(i - 2) is "my" or "the" || hearing.Corrects && scan.Word(i) is "is" or "to" ? 1 : 0;
            if (words == 0) continue;
            var end = i + words;
            while (end < scan.Count && scan.Tokens[end].Kind != TokenKind.Line && (plan.Field.Type == FieldType.LongText || !(scan.Sign(end) is ',' or ';' or '|' or '.' or '!' or '(') && scan.Word(end) is not ("and" or "but" or "not" or "please" or "so" or "thanks"))) end++;
            while (end > i + words && scan.Word(end - 1) is "now" or "actually" or "instead") end--;
            if (end > i + words) return (i + words, end);
        }
        return null;
    }

    private static bool IsNamedAt(Scan scan, FieldPlan plan, int at) =>
        at < scan.Count && ((scan.Tokens[at].Cues & plan.Bit) != 0 || scan.Word(at) is "new" or "current" && at + 1 < scan.Count && (scan.Tokens[at + 1].Cues & plan.Bit) != 0);

    /// <summary>"Ghent, not Gent", "I meant Lille for the city": what takes the place of a captured text.</summary>
    public static (int From, int To)? Replacement(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        if (!hearing.IsCaptured(plan) || hearing.Item(plan).Value is not FieldValue.Text kept) return null;
        if (Instead(hearing, plan) is { } instead) return instead;
        for (var i = 1; i < scan.Count; i++)
        {
            if (!hearing.IsOwn(i)) continue;
            var denies = scan.Says(i, "not") && i + 1 < scan.Count && FoldedText.Fold(hearing.Words(i + 1, Math.Min(scan.Count, i + 1 + Words(kept.Value)))).Trim('.', ' ', '!') == FoldedText.Fold(kept.Value);
            var names = hearing.Corrects && scan.Says(i, "for") && (scan.Tokens[Math.Min(scan.Count - 1, i + 1)].Cues & plan.Bit | scan.Tokens[Math.Min(scan.Count - 1, i + 2)].Cues & plan.Bit) != 0;
            if (!denies && !names) continue;
            var after = i + 1 + Words(kept.Value);
            if (denies && scan.Is(after, ',') && After(scan, after + 1) is { } then) return then;
            var to = i;
            while (to > 0 && (scan.Sign(to - 1) is ',' or '-' || scan.Says(to - 1, "now"))) to--;
            var from = to;
            while (from > 0 && to - from < 4 && scan.Tokens[from - 1].Kind is TokenKind.Word or TokenKind.Number && !scan.Tokens[from - 1].Is(Sense.Stop | Sense.Correction)) from--;
            return from < to ? (from, to) : null;
        }
        return null;
    }

    /// <summary>"not Nairobi, Mombasa".</summary>
    private static (int From, int To)? After(Scan scan, int from)
    {
        var to = from;
        while (to < scan.Count && to - from < 3 && scan.Tokens[to] is { Kind: TokenKind.Word, IsKnown: false }) to++;
        return to > from && (to == scan.Count || scan.Sign(to) is ',' or '.' or '!') ? (from, to) : null;
    }

    /// <summary>"sorry, Mysore, I moved": right after the answer, words of correction and then a name that is no plain word.</summary>
    private static (int From, int To)? Instead(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        if (!hearing.Corrects || !Places.IsAbout(plan) || Corrected.LastCaptured(hearing) != plan || hearing.Claims.Exists(claim => claim.IsValue)) return null;
        var from = 0;
        while (from < scan.Count && (scan.Sign(from) is ',' or '.' or '-' or '!' or ':' || scan.Tokens[from].Is(Sense.Correction | Sense.No) || scan.Word(from) is "its" or "i" or "in" or "it" or "is" or "was" or "meant" or "make" or "that" or "say" or "city" or "town")) from++;
        var to = from;
        while (to < scan.Count && to - from < 3 && scan.Tokens[to] is { Kind: TokenKind.Word, IsKnown: false } && hearing.IsOwn(to)) to++;
        return from > 0 && to > from && (to == scan.Count || scan.Sign(to) is ',' or '.' or '!') ? (from, to) : null;
    }

    private static int Words(string text)
    {
        var scan = Scan.Of(text);
        return scan.Count;
    }
}
