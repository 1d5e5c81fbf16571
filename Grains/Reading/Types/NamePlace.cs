namespace Recruiting.Reading;

/// <summary>Whether the place where an unknown word stands is one for a name: an item of a list or after "on", "used", "called", not "it was …" or "in a …".</summary>
internal static class NamePlace
{
    public static bool Permits(Hearing hearing, FieldPlan plan, int start, int end)
    {
        var scan = hearing.Scan;
        if (start == 0 && end < scan.Count - 1 && scan.Is(end, '!') || scan.Is(end, '?') || scan.Says(end, "here") && end == scan.Count - 1) return false;
        if (scan.Is(start - 1, ',') && scan.Word(start - 2) is "regards" or "sincerely" or "cheers" or "best" or "thanks") return false;
        if (IsEveryday(scan, start, end, plan.IsTraining) && (plan.IsTraining || IsTold(scan, start) && !IsListed(hearing, plan, start))) return false;
        if (start == 0 || scan.Tokens[start - 1].Kind != TokenKind.Word) return true;
        if (scan.Word(start - 1) is "a" or "an" or "the" or "some" or "any" or "every" or "another" or "such" or "no") return IsWork(scan, end) || !plan.IsTraining && !IsTold(scan, start) && !scan.Says(start - 2, "what");
        if (scan.Word(start - 1) is "in" or "from" or "to" or "near" or "for") return scan.Word(start - 2) is "worked" or "working" or "work" or "experience" or "experienced" or "exp" or "projects" or "tasks" or "gigs" or "jobs" or "skilled" or "certified" or "trained" or "specialised" or "specialized" or "moved" or "switched" or "contributed" or "native" or "fluent" or "proficient" or "went" or "job" or "gig" or "work" or "freelance" or "freelanced" or "freelancing" or "annotate" or "annotated" or "label" or "labelled" or "labeled" or "rater" or "annotator" or "contractor" or "freelancer" or "done" or "did" or "been" or "also" or "and" || scan.Says(start - 1, "to") && scan.Word(start - 3) is "from" || IsWhole(scan, start, end);
        if (scan.Word(start - 1) is "very" or "so" or "too" or "quite" or "really" or "pretty" or "always" or "rather") return false;
        if (scan.Word(start - 1) is "is" or "was" or "are" or "were" or "its" or "thats" or "be" or "been" or "being") return IsNamed(scan, plan, start) || IsWhole(scan, start, end) && scan.Word(start - 2) is not ("that" or "this");
        return true;
    }

    private static bool IsEveryday(Scan scan, int start, int end, bool brands)
    {
        for (var i = start; i < end; i++)
            if (scan.Tokens[i].Kind == TokenKind.Word && !Everyday.Has(scan.Span(i)) && !scan.Tokens[i].IsKnown && !(brands && Everyday.IsBrand(scan.Span(i)))) return false;
        return true;
    }

    /// <summary>"I teach English and geography": joined to a choice.</summary>
    private static bool IsListed(Hearing hearing, FieldPlan plan, int start)
    {
        if (!(hearing.Scan.Sign(start - 1) is ',' or '&' or '/' || hearing.Scan.Word(start - 1) is "and" or "or" or "plus")) return false;
        foreach (var mention in hearing.Choices)
            if (mention.Field == plan.Index && mention.To <= start - 1 && mention.To >= start - 2) return true;
        return false;
    }

    /// <summary>Somebody tells something in this clause.</summary>
    private static bool IsTold(Scan scan, int start)
    {
        for (var i = Math.Max(scan.StartOfSentence(start), start - 16); i < start; i++)
            if (scan.Tokens[i].Is(Sense.Self | Sense.Auxiliary | Sense.Other) || scan.Word(i) is "in" or "that" or "this" or "see") return true;
        return false;
    }

    /// <summary>"the Datawise platform".</summary>
    private static bool IsWork(Scan scan, int at) => scan.Word(at) is "platform" or "platforms" or "app" or "site" or "website" or "company" or "project" or "projects" or "tasks" or "portal" or "tool";

    /// <summary>"my platform is Datawise", "the other one was Datawise".</summary>
    private static bool IsNamed(Scan scan, FieldPlan plan, int start)
    {
        for (var i = Math.Max(scan.StartOfClause(start), start - 8); i < start; i++)
            if ((scan.Tokens[i].Cues & plan.Bit) != 0 || scan.Word(i) is "one" or "ones" or "name" or "others" or "mine" or "site" or "company" or "app") return true;
        return false;
    }

    private static bool IsWhole(Scan scan, int start, int end) => scan.StartOfClause(start) == 0 && (end >= scan.Count || end == scan.Count - 1 && scan.Tokens[end].Kind == TokenKind.Symbol);
}
