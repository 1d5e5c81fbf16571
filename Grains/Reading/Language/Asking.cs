namespace Recruiting.Reading;

/// <summary>Which part of a sentence asks instead of stating.</summary>
internal static class Asking
{
    /// <summary>"could you change my hours to 15?": a wish about the record, not a question.</summary>
    public static bool Requests(Scan scan, int start, int end)
    {
        var first = FirstWord(scan, start, end);
        if (first >= 0 && scan.Word(first) is "may" or "can" or "could" or "might" or "is" && Sets(scan, first, end)) return true;
        return first >= 0 && scan.Word(first) is "could" or "can" or "would" or "will" && scan.Word(first + 1) is "you" or "we" && scan.Word(scan.Word(first + 2) is "please" or "pls" or "kindly" ? first + 3 : first + 2) is "change" or "update" or "set" or "make" or "put" or "correct" or "edit" or "fix" or "remove" or "delete" or "add" or "replace" or "bump" or "raise" or "lower" or "increase" or "reduce" or "adjust" or "switch" or "amend" or "say" or "note" or "record" or "move";
    }

    /// <summary>"may I change the hours to 15?", "is it possible to lower that to 10?".</summary>
    private static bool Sets(Scan scan, int first, int end)
    {
        if (!(scan.Word(first + 1) is "i" || scan.SaysAll(first, "is", "it") && scan.Word(first + 2) is "possible" or "ok" or "okay" or "fine" or "alright")) return false;
        var verb = false;
        for (var i = first + 2; i < Math.Min(end, first + 14); i++)
        {
            verb |= scan.Word(i) is "change" or "update" or "correct" or "edit" or "lower" or "raise" or "increase" or "reduce" or "adjust" or "switch" or "amend" or "bump" or "set";
            if (verb && scan.Says(i, "to") && i + 1 < end && (scan.Tokens[i + 1].Kind == TokenKind.Number || scan.Tokens[i + 1].Is(Sense.NumberWord | Sense.Approximate))) return true;
        }
        return false;
    }

    /// <summary>"How long does it last? 6 months?", "What are tasks? Like RLHF or what": the second goes on asking.</summary>
    public static bool GoesOn(Scan scan, int start, int end) =>
        scan.Is(start - 1, '?') && scan.Tokens[start - 1].Voice == Voice.Question && (scan.Is(end - 1, '?') || scan.Word(start) is "like" or "eg" or "meaning" or "or" || scan.SaysAll(start, "such", "as") || scan.SaysAll(start, "as", "in") || scan.SaysAll(start, "for", "example") || scan.SaysAll(end - 2, "or", "what") || scan.SaysAll(end - 3, "or", "what"));

    public static void Question(Scan scan, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (scan.Tokens[i].Voice == Voice.Own) scan.Tokens[i].Voice = Voice.Question;
    }

    /// <summary>Where the question begins in a sentence that ends with its sign; the end when what is asked is only doubt about the answer ("5 years?").</summary>
    public static int QuestionStart(Scan scan, int start, int end)
    {
        if (Proposes(scan, start, end)) return end;
        for (var i = start; i < end; i = scan.EndOfClause(i))
        {
            var first = FirstWord(scan, i, scan.EndOfClause(i));
            if (first >= 0 && (scan.Tokens[first].Is(Sense.Interrogative) || i > start && scan.Word(first) is "you" or "yours" && end - first <= 2 || AsksWithVerb(scan, first))) return i;
        }
        if (FirstWord(scan, start, end) is >= 0 and var verb && scan.Word(verb) is "is" or "are" or "does" or "did" or "do" or "will" or "was" or "were" or "would" or "should" or "has") return start;
        if (IsTagged(scan, start, end)) return end;
        for (var i = start; i < end; i++)
            if (scan.SaysAny(i, Doubts) || scan.Tokens[i].Is(Sense.Interrogative)) return scan.Word(i) is "ok" or "okay" or "fine" && scan.StartOfClause(i) is var tag && tag > start && scan.Is(tag, ',') ? tag : start;
        return end;
    }

    /// <summary>"how about 20 hours a week?": offered, if not firmly.</summary>
    private static bool Proposes(Scan scan, int start, int end) =>
        FirstWord(scan, start, end) is >= 0 and var first && end - first <= 10 && scan.Word(first) is "how" or "what" && scan.Says(first + 1, "about") && first + 2 < end && (scan.Tokens[first + 2].Kind == TokenKind.Number || scan.Tokens[first + 2].Is(Sense.NumberWord));

    /// <summary>"10 hours per week ok?": the amount comes first and only its welcome is asked.</summary>
    private static bool IsTagged(Scan scan, int start, int end) =>
        end - start > 2 && scan.Word(end - 2) is "ok" or "okay" or "fine" or "right" && (scan.Tokens[start].Kind == TokenKind.Number || scan.Tokens[start].Is(Sense.NumberWord)) && !scan.Tokens[end - 3].Is(Sense.Auxiliary);

    private static bool HasDoubt(Scan scan, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scan.SaysAny(i, Doubts)) return true;
        return false;
    }

    private static readonly string[] Doubts = ["enough", "ok", "okay", "fine", "need", "needed", "required", "require", "acceptable", "sufficient", "mean", "allowed", "minimum", "count", "counts"];

    public static bool AskedPlainly(Scan scan, int start, int end)
    {
        var first = FirstWord(scan, start, end);
        if (first < 0 || Proposes(scan, start, end)) return false;
        if (scan.Tokens[first].Is(Sense.Interrogative) && !scan.Says(first, "when") && !scan.Says(first, "where"))
            return first + 1 < end && (scan.Tokens[first + 1].Is(Sense.Auxiliary | Sense.You | Sense.Interrogative) || scan.SaysAny(first + 1, AfterWhy) || scan.Word(first) is "what" or "who" && scan.Word(first + 1) is "happened" or "happens" or "pays" or "counts" or "runs" or "owns");
        if (scan.Word(first) is "is" or "are" or "would" or "will" or "does" or "do" && first + 1 < end && scan.Tokens[first + 1].Kind == TokenKind.Number && HasDoubt(scan, first + 2, end)) return true;
        if (scan.Word(first) is "tell" or "explain" && scan.Word(first + 1) is "me" or "us" && scan.Word(first + 2) is "about" or "what" or "how" or "more") return true;
        if (scan.Says(first, "does") && first == start) return true;
        return AsksWithVerb(scan, first) && !scan.Says(first, "can") && !TellsWithVerb(scan, first) && (first == start || scan.Tokens[first - 1].Kind is not (TokenKind.Taken or TokenKind.Number) && !scan.Tokens[first - 1].Is(Sense.Negation));
    }

    /// <summary>"Did a degree first, then worked", "Had the flu": without a question mark a sentence that leaves out its "I".</summary>
    private static bool TellsWithVerb(Scan scan, int at) => scan.Word(at) is "did" or "do" or "have" or "had" && scan.Word(at + 1) is "a" or "an" or "the" or "my" or "any" or "part" or "full" or "this" or "that" or "it" or "these" or "those";

    private static readonly string[] AfterWhy = ["the", "this", "that", "counts", "linkedin", "much", "many", "come", "about", "exactly", "kind", "sort", "type", "so", "need", "ask"];

    private static bool AsksWithVerb(Scan scan, int at) =>
        scan.Tokens[at].Is(Sense.Auxiliary) && at + 1 < scan.Count
        && (scan.Tokens[at + 1].Is(Sense.You) || scan.SaysAny(at + 1, Subjects));

    private static readonly string[] Subjects = ["i", "we", "it", "this", "that", "these", "those", "the", "there", "they", "he", "she", "my", "a", "any", "anyone", "part", "full"];

    private static int FirstWord(Scan scan, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (scan.Tokens[i].Kind == TokenKind.Word && (!scan.Tokens[i].Is(Sense.Joint | Sense.Greeting | Sense.Thanks | Sense.Yes | Sense.No | Sense.Correction) || scan.Tokens[i].Is(Sense.Auxiliary)) && !scan.SaysAny(i, Openers)) return i;
        return -1;
    }

    private static readonly string[] Openers = ["um", "uh", "hmm", "well", "ok", "okay", "btw", "wait", "or", "then", "oh", "please", "first", "sorry"];
}
