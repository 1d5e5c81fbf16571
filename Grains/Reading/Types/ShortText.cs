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
        while (to > start && (scan.Sign(to - 1) is '.' or ',' or '!' or ';' or '"' or '\'' || scan.Tokens[to - 1].Is(Sense.Thanks) || IsEmoji(scan, to - 1))) to--;
        while (start < to && IsEmoji(scan, start)) start++;
        return (start, to);
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
