namespace Recruiting.Reading;

/// <summary>Takes the frame off a short answer: "I am based in Lisbon" is "Lisbon".</summary>
internal static class ShortText
{
    private static readonly string[][] Frames =
    [
        ["i", "am", "based", "in"], ["im", "based", "in"], ["i", "am", "located", "in"], ["im", "located", "in"], ["i", "live", "in"], ["i", "am", "living", "in"], ["im", "living", "in"], ["i", "am", "from"], ["im", "from"], ["i", "currently", "live", "in"],
        ["based", "in"], ["im", "in"], ["i", "am", "in"], ["my", "name", "is"], ["i", "am", "called"], ["it", "is"], ["its"], ["thats"], ["that", "is"], ["that", "would", "be"], ["that", "will", "be"], ["the", "answer", "is"], ["i", "work", "as", "a"], ["i", "work", "as", "an"], ["i", "am", "a"], ["i", "am", "an"], ["im", "a"], ["im", "an"],
        ["i", "speak"], ["my", "native", "language", "is"], ["currently"], ["sure"], ["ok"], ["okay"], ["yes"], ["well"], ["hi"], ["hello"], ["hey"], ["sorry"], ["oh"], ["so"], ["actually"],
    ];

    public static (int From, int To) Trim(Hearing hearing, FieldPlan plan, int from, int to)
    {
        var scan = hearing.Scan;
        var start = from;
        for (var changed = true; changed && start < to;)
        {
            changed = false;
            if (scan.Sign(start) is ',' or '.' or '-' or ':' or '!' or '"' or '\'' or '\u2022')
            {
                start++;
                changed = true;
                continue;
            }
            foreach (var frame in Frames)
                if (start + frame.Length < to && scan.SaysAll(start, frame))
                {
                    start += frame.Length;
                    changed = true;
                    break;
                }
            if (!changed && MyLabelIs(scan, plan, start, to) is { } after)
            {
                start = after;
                changed = true;
            }
        }
        if (Places.IsAbout(plan)) (start, to) = OfPlace(scan, start, to);
        while (to > start && scan.Sign(to - 1) is ')' && scan.Sign(to - 2) is ':' or ';') to -= 2;
        while (to > start && (scan.Sign(to - 1) is '.' or ',' or '!' or ';' or '"' or '\'' || scan.Tokens[to - 1].Is(Sense.Thanks) || IsEmoji(scan, to - 1))) to--;
        while (start < to && IsEmoji(scan, start)) start++;
        return (start, to);
    }

    /// <summary>"currently in Nairobi", "Nairobi at the moment", "I've lived in Nairobi all my life".</summary>
    private static (int From, int To) OfPlace(Scan scan, int start, int to)
    {
        for (var i = Math.Max(start, to - 5); i < to; i++)
            if (i > start && (scan.SaysAll(i, "at", "the", "moment") || scan.SaysAll(i, "for", "now") || scan.SaysAll(i, "right", "now") || scan.SaysAll(i, "these", "days") || scan.SaysAll(i, "at", "present") || scan.SaysAll(i, "all", "my", "life") || scan.Says(i, "since") || scan.Word(i) is "now" or "currently" or "presently" && i + 1 == to)) to = i;
        for (var i = start; i < Math.Min(to - 1, start + 5); i++)
            if (scan.Word(i) is "in" or "from" or "near" && IsFrame(scan, start, i)) return (scan.Word(i) is "near" ? i : i + 1, to);
        return scan.SaysAll(start, "right", "now") && start + 2 < to ? (start + 2, to) : (start, to);
    }

    private static bool IsFrame(Scan scan, int start, int at)
    {
        for (var i = start; i < at; i++)
            if (!(scan.Word(i) is "i" or "im" or "ive" or "am" or "have" or "right" or "now" or "currently" or "stay" or "staying" or "work" or "working" or "lived" or "live" or "living" or "reside" or "residing" or "been" or "still" or "just" or "presently" or "remotely" or "down" or "up" or "over")) return false;
        return true;
    }

    public static bool IsEmoji(Scan scan, int at) => scan.Tokens[at].Kind == TokenKind.Symbol && scan.Text[scan.Tokens[at].Start] is >= '\u2190' and not FoldedText.Redirected;

    /// <summary>"my time zone is CET".</summary>
    private static int? MyLabelIs(Scan scan, FieldPlan plan, int at, int to)
    {
        if (scan.Word(at) is not ("my" or "the")) return null;
        var cued = false;
        for (var i = at + 1; i < Math.Min(to - 1, at + 6); i++)
        {
            cued |= (scan.Tokens[i].Cues & plan.Bit) != 0;
            if (scan.Word(i) is "is" or "are" || scan.Is(i, ':')) return cued ? i + 1 : null;
        }
        return null;
    }
}
