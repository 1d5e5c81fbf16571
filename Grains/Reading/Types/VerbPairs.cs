namespace Recruiting.Reading;

/// <summary>Tasks told in a sentence of one's own: "I ranked the model's responses", "labelling images and videos", "image and video annotation".</summary>
internal static class VerbPairs
{
    private const int Reach = 9;
    private static readonly uint Initials = Vocabulary.Pairs.SelectMany(pair => pair.Verbs).Aggregate(0u, (bits, verb) => bits | 1u << (verb[0] & 31));

    public static void Read(Hearing hearing)
    {
        var scan = hearing.Scan;
        if (!hearing.Form.Choices.HasTasks) return;
        for (var i = 0; i < scan.Count && hearing.Choices.Count < ChoiceReader.Most; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word || scan.Tokens[i].End - scan.Tokens[i].Start < 4 || (Initials & 1u << (scan.Text[scan.Tokens[i].Start] & 31)) == 0) continue;
            foreach (var pair in Vocabulary.Pairs)
                if (Starts(scan, i, pair.Verbs)) Around(hearing, pair, i);
        }
    }

    private static void Around(Hearing hearing, VerbPair pair, int verb)
    {
        var scan = hearing.Scan;
        var lists = false;
        for (var i = verb + 1; i < Math.Min(scan.Count, verb + Reach + 1) && scan.Tokens[i].Sentence == scan.Tokens[verb].Sentence; i++)
        {
            if (scan.Tokens[i].Is(Sense.Self) || scan.Sign(i) is ';' or ':') break;
            lists |= scan.Is(i, ',');
            if (lists && scan.Tokens[i].Kind == TokenKind.Word && scan.Says(i, "the") || lists && scan.Tokens[i].Kind == TokenKind.Word && !scan.Tokens[i].Is(Sense.Stop | Sense.Neutral | Sense.Addition) && !scan.SaysAny(i, ["sometimes", "occasionally", "often", "later"]) && !IsObject(scan, i)) break;
            if (!Starts(scan, i, pair.Objects)) continue;
            hearing.AddTask(pair.Entry, verb, i + 1);
            return;
        }
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach) && scan.Tokens[i].Sentence == scan.Tokens[verb].Sentence; i--)
        {
            if (Starts(scan, i, pair.Objects))
            {
                if (i < verb - 1) hearing.AddTask(pair.Entry, i, verb + 1);
                return;
            }
            if (!(scan.SaysAny(i, ["and", "or"]) || scan.Sign(i) is ',' or '&' or '/' || IsObject(scan, i))) return;
        }
    }

    private static bool IsObject(Scan scan, int at)
    {
        foreach (var pair in Vocabulary.Pairs)
            if (Starts(scan, at, pair.Objects)) return true;
        return false;
    }

    private static bool Starts(Scan scan, int at, string[] stems)
    {
        if (scan.Tokens[at].Kind != TokenKind.Word) return false;
        var word = scan.Span(at);
        foreach (var stem in stems)
            if (word.StartsWith(stem, StringComparison.Ordinal)) return true;
        return false;
    }
}
