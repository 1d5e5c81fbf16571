namespace Recruiting.Reading;

/// <summary>A statement in the words of a yes-or-no question: "I own a laptop", "night shifts are fine", "not sworn".</summary>
internal readonly record struct YesNoStatement(bool Yes, int From, int To)
{
    /// <summary>Stated of oneself in this message, null when it is not.</summary>
    public static YesNoStatement? Of(Hearing hearing, FieldPlan plan)
    {
        if (plan.Topic.Length == 0) return null;
        for (var start = 0; start < hearing.Scan.Count;)
        {
            var end = hearing.Scan.EndOfClause(start);
            if (In(hearing, plan, start, end) is { } found) return found;
            start = end;
        }
        return null;
    }

    private static YesNoStatement? In(Hearing hearing, FieldPlan plan, int start, int end)
    {
        var scan = hearing.Scan;
        var (first, last, self, says, denials, seen) = (-1, -1, false, false, 0, 0ul);
        for (var i = start; i < end; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word || !hearing.IsOwn(i)) continue;
            self |= scan.Tokens[i].Is(Sense.Self);
            says |= IsPredicate(scan, i);
            if (scan.Tokens[i].Is(Sense.Negation) && !IsNoObjection(scan, i)) denials++;
            if ((scan.Tokens[i].Cues & plan.Bit) == 0 || plan != hearing.Asked && plan.Topic.Length == 1 && IsPlace(scan, i)) continue;
            seen |= 1ul << plan.TopicAt(scan.Span(i)) % 64;
            (first, last) = (first < 0 ? i : first, i);
        }
        if (first < 0 || plan != hearing.Asked && plan.Topic.Length == 1 && denials == 0 && !IsOwned(scan, start, end) || hearing.HasIn(Act.Unsure, start, end) || hearing.HasIn(Act.Wish, start, end) && !SaysYes(scan, start, end) && !plan.Topic.Contains("willi")) return null;
        if (!((self || says) && denials == 0 && scan.Is(end, ',') && SaysYes(scan, end, Math.Min(scan.Count, end + 2))) && !IsEnough(hearing, plan, System.Numerics.BitOperations.PopCount(seen), self || says || denials > 0) && !IsDenied(scan, plan, first)) return null;
        var negation = FirstNegation(scan, start, first);
        return new(denials == 0, negation < 0 ? first : negation, last + 1);
    }

    /// <summary>"I have my van", "the van is mine": what is owned or agreed to, not what is only spoken of.</summary>
    private static bool IsOwned(Scan scan, int start, int end)
    {
        for (var i = Math.Max(0, start - 3); i < end; i++)
            if (i < start ? scan.Says(i, "yes") : scan.Word(i) is "have" or "own" or "got" or "hold" or "has" or "with" or "fine" or "ok" or "okay" or "yes" or "happy" or "possible" or "mine" or "works" or "willing" or "only" or "prefer" or "done" or "had") return true;
        return false;
    }

    /// <summary>"mine is in the van": where something is, not whether there is one.</summary>
    private static bool IsPlace(Scan scan, int at) =>
        scan.Word(scan.Word(at - 1) is "the" or "my" or "a" ? at - 2 : at - 1) is "in" or "on" or "at" or "to" or "from" or "by" or "near" or "behind";

    private static bool SaysYes(Scan scan, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (scan.Word(i) is "yes" or "yeah" or "yep") return true;
        return false;
    }

    /// <summary>"Work permit: yes": the whole label, its sign and the answer.</summary>
    public static YesNoStatement? Labelled(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        for (var i = 0; i + plan.Name.Length + 1 < scan.Count; i++)
        {
            var sign = i + plan.Name.Length;
            if (!scan.SaysAll(i, plan.Name) || !hearing.IsOwn(i) || scan.Sign(sign) is not (':' or '=' or '-')) continue;
            var answer = sign;
            while (scan.Sign(answer) is ':' or '=' or '-' or '>') answer++;
            if (answer < scan.Count && scan.Tokens[answer].Is(Sense.Yes | Sense.No) && scan.Word(answer) is "yes" or "no" or "yep" or "yeah" or "nope" or "y" or "n") return new(scan.Tokens[answer].Is(Sense.Yes), i, answer + 1);
        }
        return null;
    }

    /// <summary>"not sworn", "no visa": the one thing this question is about, denied.</summary>
    private static bool IsDenied(Scan scan, FieldPlan plan, int first)
    {
        var before = first - 1;
        while (scan.Word(before) is "a" or "an" or "any" or "my" or "own") before--;
        return scan.Tokens[first].Cues == plan.Bit && (scan.Word(before) is "not" or "no" or "without" || scan.Word(before) is "have" or "own" or "got" && scan.Word(before - 1) is "dont" or "not");
    }

    private static bool IsEnough(Hearing hearing, FieldPlan plan, int seen, bool says)
    {
        if (plan == hearing.Asked && seen > 0 && IsEcho(hearing.Scan, plan)) return true;
        if (!says) return false;
        if (plan == hearing.Asked || hearing.Corrects && hearing.IsCaptured(plan)) return seen >= Math.Max(1, plan.Topic.Length / 3);
        return seen >= Math.Min(plan.Topic.Length, 2);
    }

    /// <summary>"mostly stable", "online only": a word of the question, and how much.</summary>
    private static bool IsEcho(Scan scan, FieldPlan plan)
    {
        for (var i = 0; i < scan.Count; i++)
            if (scan.Tokens[i].Kind == TokenKind.Word && (scan.Tokens[i].Cues & plan.Bit) == 0 && !(scan.Word(i) is "mostly" or "very" or "only" or "always" or "fully" or "super" or "pretty" or "quite" or "usually" or "perfectly" or "totally")) return false;
        return scan.Count <= 4;
    }

    private static int FirstNegation(Scan scan, int start, int before)
    {
        for (var i = start; i < before; i++)
            if (scan.Tokens[i].Is(Sense.Negation) && !IsNoObjection(scan, i)) return i;
        return -1;
    }

    /// <summary>"I don't mind nights", "no problem with nights": a denial that agrees.</summary>
    private static bool IsNoObjection(Scan scan, int at)
    {
        for (var i = at + 1; i < Math.Min(scan.Count, at + 4); i++)
            if (scan.Word(i) is "mind" or "problem" or "problems" or "issue" or "issues" or "objection" or "objections" or "opposed" or "against" or "trouble" or "bother" or "bothered") return true;
        return false;
    }

    private static bool IsPredicate(Scan scan, int at) => scan.Word(at) is "have" or "own" or "got" or "with" or "can" or "is" or "are" or "fine" or "ok" or "okay" or "works" or "possible" or "happy" or "only" or "has" or "yes" or "done" or "willing" or "need" or "prefer" or "please";
}
