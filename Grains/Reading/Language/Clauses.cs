namespace Recruiting.Reading;

/// <summary>Divides a message into sentences and clauses.</summary>
internal static class Clauses
{
    /// <summary>Numbers sentences and clauses.</summary>
    public static void Divide(Scan scan)
    {
        short sentence = 0, clause = 0;
        var depth = 0;
        for (var i = 0; i < scan.Count; i++)
        {
            ref var token = ref scan.Tokens[i];
            if (OpensClause(scan, i)) clause++;
            if (scan.Is(i, '(') || scan.Is(i, '[')) depth++;
            token.Sentence = sentence;
            token.Clause = clause;
            token.Aside = depth > 0;
            if (depth > 0 && (scan.Is(i, ')') || scan.Is(i, ']'))) depth--;
            if (!EndsSentence(scan, i)) continue;
            sentence++;
            clause++;
            if (token.Kind == TokenKind.Line) depth = 0;
        }
        Bound(scan);
    }

    /// <summary>Lets every token know where its clause and its sentence begin and end.</summary>
    private static void Bound(Scan scan)
    {
        var (clause, sentence) = (0, 0);
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.Tokens[i].Clause != scan.Tokens[clause].Clause) clause = i;
            if (scan.Tokens[i].Sentence != scan.Tokens[sentence].Sentence) sentence = i;
            (scan.Tokens[i].ClauseStart, scan.Tokens[i].SentenceStart) = ((short)clause, (short)sentence);
        }
        (clause, sentence) = (scan.Count, scan.Count);
        for (var i = scan.Count - 1; i >= 0; i--)
        {
            if (i + 1 < scan.Count && scan.Tokens[i].Clause != scan.Tokens[i + 1].Clause) clause = i + 1;
            if (i + 1 < scan.Count && scan.Tokens[i].Sentence != scan.Tokens[i + 1].Sentence) sentence = i + 1;
            (scan.Tokens[i].ClauseEnd, scan.Tokens[i].SentenceEnd) = ((short)clause, (short)sentence);
        }
    }

    private static bool OpensClause(Scan scan, int i)
    {
        ref var token = ref scan.Tokens[i];
        if (i > 0 && scan.Tokens[i - 1].Kind == TokenKind.Symbol && ShortText.IsEmoji(scan, i - 1)) return true;
        if (token.Kind == TokenKind.Word) return token.Is(Sense.Joint | Sense.Hypothesis) || scan.Says(i, "because") || scan.Says(i, "since") && !IsSinceThen(scan, i + 1) || i > 0 && scan.Tokens[i - 1].Kind == TokenKind.Taken && scan.Word(i) is "my" or "i" or "he" or "she";
        if (token.Kind != TokenKind.Symbol) return i > 0 && scan.Is(i - 1, '\uFFFC');
        return scan.Sign(i) switch
        {
            ',' or '(' or ')' or '[' or ']' or '|' or FoldedText.Redirected => true,
            '-' or '/' => !token.Glued && (i + 1 >= scan.Count || !scan.Tokens[i + 1].Glued),
            _ => false,
        };
    }

    /// <summary>"my shop since 9 years", "since 2019", "since March": a time, not a reason.</summary>
    private static bool IsSinceThen(Scan scan, int at) =>
        at < scan.Count && (scan.Tokens[at].Kind == TokenKind.Number || scan.Tokens[at].Is(Sense.NumberWord | Sense.Month | Sense.Approximate) || scan.Word(at) is "last" or "early" or "late" or "mid" or "then");

    private static bool EndsSentence(Scan scan, int i)
    {
        ref var token = ref scan.Tokens[i];
        if (token.Kind == TokenKind.Line) return true;
        if (token.Kind == TokenKind.Word && IsGrin(scan, i)) return true;
        if (token.Kind != TokenKind.Symbol) return false;
        if (scan.Is(i, ')') && i > 0 && scan.Tokens[i].Glued && scan.Sign(i - 1) is ':' or ';' && i + 1 < scan.Count && !scan.Tokens[i + 1].Glued) return true;
        return scan.Sign(i) switch
        {
            '!' or '?' or ';' or '\u2022' => true,
            '.' => i == 0 || i + 1 >= scan.Count || !IsAbbreviation(scan, i - 1) || !GoesOn(scan, i + 1),
            _ => false,
        };
    }

    /// <summary>":D", ";P": a smile of letters.</summary>
    private static bool IsGrin(Scan scan, int i) =>
        scan.Tokens[i].Glued && scan.Word(i) is "d" or "p" or "o" && scan.Sign(i - 1) is ':' or ';' && !scan.Tokens[i - 1].Glued && (i + 1 >= scan.Count || !scan.Tokens[i + 1].Glued);

    /// <summary>"2 yrs. 3 mos.", "approx. 20 hrs. a week": the dot belongs to the word.</summary>
    private static bool IsAbbreviation(Scan scan, int at) =>
        scan.Tokens[at].Is(Sense.UnitWord) && scan.Tokens[at].End - scan.Tokens[at].Start <= 4 && scan.Word(at) is not ("year" or "hour" or "week" or "day" or "days") || scan.Word(at) is "approx" or "exp" or "min" or "max" or "ca" or "no" && scan.Tokens[at + 1].Glued;

    private static bool GoesOn(Scan scan, int at) =>
        scan.Tokens[at].Kind == TokenKind.Number || scan.Tokens[at].Kind == TokenKind.Symbol || scan.Tokens[at].Is(Sense.Per | Sense.UnitWord | Sense.NumberWord) || scan.Word(at) is "of" or "in" or "and" or "exp" or "experience";
}
