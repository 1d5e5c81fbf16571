namespace Recruiting.Reading;

/// <summary>An answer that is part of one option's name and of no other's: "level 3" for CIPD Level 3, "chem" for Chemistry, "images" for Image annotation.</summary>
internal static class ChoiceParts
{
    private const int MostWords = 3;

    public static void Read(Hearing hearing)
    {
        if (hearing.Asked is not { IsSelect: true } plan || hearing.Scan.Count > 24) return;
        var scan = hearing.Scan;
        for (var start = 0; start < scan.Count;)
        {
            var end = start;
            while (end < scan.Count && scan.Tokens[end].Kind is TokenKind.Word or TokenKind.Number && scan.Word(end) is not ("and" or "or")) end++;
            if (end > start && Find(hearing, plan, start, end) is { } found) ChoiceReader.Add(hearing, [found.Target], found.From, end, typo: false);
            start = end + 1;
        }
    }

    private static (ChoiceTarget Target, int From)? Find(Hearing hearing, FieldPlan plan, int start, int end)
    {
        var scan = hearing.Scan;
        var special = false;
        while (start < end && scan.Tokens[start].Kind == TokenKind.Word && scan.Tokens[start].Is(Sense.Stop | Sense.Yes) && !(end - start == 1 && start == 0)) start++;
        for (var i = start; i < end; i++) special |= !scan.Tokens[i].Is(Sense.Stop | Sense.Neutral | Sense.Lead) && (scan.Tokens[i].Cues & plan.Bit) == 0 || end - start == 1 && scan.Count <= 2;
        if (!special || end - start > MostWords || IsNamed(hearing, start, end)) return null;
        var found = -1;
        for (var option = 0; option < plan.OptionWords.Length; option++)
        {
            if (plan.IsTraining && plan.OptionWords[option].Length == 1 || !IsPart(scan, start, end, plan.OptionWords[option])) continue;
            if (found >= 0) return null;
            found = option;
        }
        return found >= 0 ? (new(plan.Index, found, null, false, false, false), start) : null;
    }

    private static bool IsNamed(Hearing hearing, int start, int end)
    {
        foreach (var mention in hearing.Choices)
            if (mention.From < end && mention.To > start) return true;
        return false;
    }

    /// <summary>Every word is one of the name's; a lone word of three letters and more may be the beginning of a name of one word.</summary>
    private static bool IsPart(Scan scan, int start, int end, string[] name)
    {
        if (name.Length == 1) return end - start == 1 && !scan.Tokens[start].IsKnown && scan.Span(start).Length is >= 3 and var length && name[0].Length > length + 1 && name[0].StartsWith(scan.Span(start), StringComparison.Ordinal);
        for (var i = start; i < end; i++)
            if (!Has(name, scan.Span(i))) return false;
        return end - start < name.Length;
    }

    private static bool Has(string[] name, ReadOnlySpan<char> word)
    {
        foreach (var part in name)
            if (word.SequenceEqual(part) || word.Length > 4 && word[^1] == 's' && word[..^1].SequenceEqual(part)) return true;
        return false;
    }
}
