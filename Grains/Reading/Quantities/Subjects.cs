namespace Recruiting.Reading;

/// <summary>What a clause with an amount is about: "my visa is valid for 2 years" tells nothing of the candidate's work.</summary>
internal static class Subjects
{
    /// <summary>The clause opens with a thing of its own: a determiner and a noun that no field, topic or word of availability names.</summary>
    public static bool IsForeign(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        var scan = hearing.Scan;
        var start = FirstWord(scan, scan.StartOfClause(read.From), read.From);
        if (start >= 0 && start + 1 < read.From && !scan.Tokens[start].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord | Sense.NumberWord | Sense.Approximate) && scan.Word(start + 1) is "is" or "was" or "are" or "were" or "takes" or "took" or "lasts" or "lasted")
            return (scan.Tokens[start].Cues & plan.Bit) == 0 && !hearing.Topics[start] && !scan.SaysAny(start, Own) && !IsNearlyOwn(scan, start);
        for (var i = Math.Max(start + 2, read.From - 16); start >= 0 && i < read.From; i++)
            if (scan.Says(i, "i") && scan.Word(i + 1) is "can" or "could" or "will" or "have") return false;
        if (start < 0 || scan.Word(start) is not ("my" or "the" or "this" or "that" or "our" or "your" or "a" or "each" or "every")) return false;
        var head = -1;
        for (var i = start + 1; i < Math.Min(read.From, start + 6); i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word) return false;
            if ((scan.Tokens[i].Cues & plan.Bit) != 0 || hearing.Topics[i] || scan.SaysAny(i, Own) || IsNearlyOwn(scan, i)) return false;
            if (IsVerb(scan, i)) return head >= 0 && !scan.Is(read.From - 1, ':');
            if (head >= 0 && scan.Tokens[i].Is(Sense.Self) && i + 1 < read.From && EndsInVerb(scan, i + 1, read.From)) return true;
            if (scan.Tokens[i].Is(Sense.Self | Sense.Approximate | Sense.Per | Sense.Interrogative)) return false;
            head = scan.Tokens[i].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord | Sense.NumberWord) ? head : i;
        }
        return false;
    }

    /// <summary>"the course I attend takes 12 hours".</summary>
    private static bool EndsInVerb(Scan scan, int from, int to)
    {
        for (var i = to - 1; i > from && i > to - 3; i--)
            if (scan.Word(i) is "takes" or "took" or "lasts" or "lasted" or "is" or "was" or "runs" or "needs" or "costs" or "requires") return true;
        return false;
    }

    private static bool IsNearlyOwn(Scan scan, int at)
    {
        if (scan.Tokens[at].IsKnown || scan.Span(at).Length < 5) return false;
        foreach (var word in Own)
            if (word.Length > 4 && EditDistance.IsWithin(scan.Span(at), word, 1)) return true;
        return false;
    }

    private static int FirstWord(Scan scan, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scan.Tokens[i].Kind == TokenKind.Word && !scan.Tokens[i].Is(Sense.Joint | Sense.Greeting | Sense.Yes | Sense.Correction) && scan.Word(i) is not ("well" or "since" or "because")) return i;
        return -1;
    }

    private static bool IsVerb(Scan scan, int at) => scan.Tokens[at].Is(Sense.Auxiliary) || scan.SaysAny(at, Verbs);

    private static readonly string[] Verbs =
        ["lasts", "lasted", "takes", "took", "take", "needs", "needed", "wanted", "wants", "says", "said", "runs", "ran", "costs", "starts", "started", "ends", "ended", "closes", "opens", "works", "worked", "gets", "got", "gave", "gives", "requires", "required", "asks", "asked", "goes", "went", "expires"];

    private static readonly string[] Own =
        ["experience", "availability", "capacity", "limit", "schedule", "bandwidth", "workload", "commitment", "offer", "goal", "target", "ideal", "preference", "estimate", "range", "hours", "hour", "years", "answer", "total", "minimum", "maximum", "max", "min", "rate", "price", "fee", "most", "least", "best", "week", "weekly", "usual", "cv", "resume", "profile", "linkedin", "records", "spreadsheet", "notice", "truth", "reality", "fact", "total", "sum", "career", "journey", "tenure", "background", "number", "figure"];
}
