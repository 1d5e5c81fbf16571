namespace Recruiting.Reading;

/// <summary>Names outside the options where the field allows them: only items of a list that are short and are not plain words.</summary>
internal static class OtherNames
{
    private const int MostWords = 4;

    public static List<(string Id, (int Start, int Length) Span)> Read(Hearing hearing, FieldPlan plan)
    {
        var found = new List<(string, (int, int))>();
        if (plan.Limits.AllowOther != true || hearing.Corrects && hearing.Item(plan).Status != ItemStatus.Captured) return found;
        var scan = hearing.Scan;
        if (Gibberish.IsNoise(scan) || OpensWithNone(hearing)) return found;
        for (var start = 0; start < scan.Count;)
        {
            var end = EndOfItem(scan, start);
            if (end > start && !IsDetail(hearing, plan, start) && Trim(hearing, plan, ref start, end) is { } last) found.Add(($"other:{Composition.Compose(hearing.Words(start, last))}", hearing.Origin(start, last)));
            start = end + 1;
        }
        return found;
    }

    /// <summary>"Coding, mostly Python", "coding (Python)": what a task of the options was about.</summary>
    private static bool IsDetail(Hearing hearing, FieldPlan plan, int start)
    {
        var scan = hearing.Scan;
        if (scan.Is(start - 1, '(') && scan.Word(start) is "as" or "for" or "in" or "with" or "since" or "until" or "at" or "on" or "from" or "only" or "ex" or "formerly" or "now" or "not") return true;
        if (!(scan.Is(start - 1, '(') && scan.Word(start) is not ("also" or "and" or "plus") || scan.Word(start) is "mostly" or "mainly" or "especially" or "particularly" or "primarily" or "usually" or "eg" or "like" && scan.Is(start - 1, ','))) return false;
        foreach (var mention in hearing.Choices)
            if (mention.Field == plan.Index && mention.To == start - 1 && mention.Entry is { IsPlatform: false }) return true;
        return false;
    }

    /// <summary>"None. I only worked for a private client": what follows explains why.</summary>
    private static bool OpensWithNone(Hearing hearing)
    {
        foreach (var act in hearing.Acts)
            if (act is { Act: Act.Lack, From: 0 } && (hearing.Scan.Sign(act.To) is '.' or ',' or '!' or ';' || hearing.Scan.Word(act.To) is "so" or "yet" or "i" or "sorry") && hearing.Scan.Word(0) is not "never") return true;
        return false;
    }

    /// <summary>A list of names, or a sentence that says they were used; not one in which the candidate introduces themselves.</summary>
    private static bool IsNaming(Hearing hearing, FieldPlan plan, int start)
    {
        var scan = hearing.Scan;
        if (scan.Says(start - 1, "from") && (start == 1 || scan.Tokens[start - 2].Is(Sense.Greeting | Sense.Thanks | Sense.Stop))) return false;
        if (scan.Word(start - 1) is "in" or "from" && scan.Word(start - 2) is "im" or "am" or "live" or "living" or "based" or "located") return false;
        if (scan.Word(start - 1) is "im" or "am" or "name" or "regards" or "hi" or "hello" or "hey" or "dear" || scan.Word(start - 1) is "is" && scan.Word(start - 2) is not ("it" or "one" or "that")) return false;
        var (from, to) = (scan.StartOfSentence(start), scan.EndOfSentence(start));
        if (from == 0 && to == scan.Count) return true;
        for (var i = from; i < Math.Min(to, from + 60); i++)
            if (scan.Tokens[i].Is(Sense.Lead | Sense.Addition) && scan.Word(i) is not ("is" or "this" or "my" or "as") || (scan.Tokens[i].Cues & plan.Bit) != 0) return true;
        foreach (var mention in hearing.Choices)
            if (mention.Field == plan.Index && mention.From >= from && mention.From < to) return true;
        return to - from <= 3;
    }

    /// <summary>"I moderated content and collected data": deeds told in a sentence, no list of names.</summary>
    private static bool IsStory(Hearing hearing, FieldPlan plan, int start)
    {
        var scan = hearing.Scan;
        foreach (var mention in hearing.Choices)
            if (mention.Field == plan.Index && (mention.To == start - 1 || mention.To == start - 2 && scan.Is(mention.To, ',')) && (scan.Word(start - 1) is "and" or "or" or "plus" || scan.Sign(start - 1) is ',' or '&' or '/' or '+')) return false;
        for (var i = scan.StartOfSentence(start); i + 1 < start; i++)
            if (scan.Says(i, "i")) return !scan.Tokens[i + 1].Is(Sense.Stop | Sense.Neutral | Sense.Lead | Sense.Auxiliary);
        return false;
    }

    private static int EndOfItem(Scan scan, int start)
    {
        var end = start;
        while (end < scan.Count && scan.Tokens[end].Kind != TokenKind.Line && scan.Word(end) is not ("and" or "or" or "plus" or "but") && !ShortText.IsEmoji(scan, end)
            && !(scan.Sign(end) is ',' or ';' or '&' or '/' or '+' or '(' or ')' or '\u2022' or ':' or '!' or '?' || scan.Is(end, '.') && (end + 1 >= scan.Count || !scan.Tokens[end + 1].Glued))) end++;
        return end;
    }

    /// <summary>Strips "I have used", "a platform called"; null when what is left is not a name.</summary>
    private static int? Trim(Hearing hearing, FieldPlan plan, ref int start, int end)
    {
        var scan = hearing.Scan;
        var led = start == 0 || scan.Tokens[start - 1].Kind != TokenKind.Word || !scan.Says(start - 1, "but");
        while (start < end && (scan.Tokens[start].Kind != TokenKind.Word || scan.Tokens[start].Is(Sense.Stop | Sense.Neutral | Sense.Lead | Sense.Addition | Sense.Self | Sense.Yes | Sense.Greeting | Sense.Correction) || scan.Word(start) is "called" or "named" or "site" or "website" or "startup" or "small" or "one" or "company" or "platform" or "another" or "own" or "local" or "private")
            && !(scan.Tokens[start].Kind == TokenKind.Number && start + 1 < end)) start++;
        while (end > start && (scan.Tokens[end - 1].Kind != TokenKind.Word && scan.Tokens[end - 1].Kind != TokenKind.Number || scan.Tokens[end - 1].Is(Sense.Neutral | Sense.Stop | Sense.Thanks | Sense.Addition) || scan.Word(end - 1) is "platform" or "platforms" or "tasks" or "projects" or "project" or "task")) end--;
        for (var i = end - 2; i > start; i--)
            if (scan.Word(i) is "called" or "named" or "startup" or "company" or "firm" or "vendor")
            {
                start = i + 1;
                break;
            }
        if (end - start == 1 && scan.Tokens[start].Kind == TokenKind.Word && scan.Span(start).Length >= 6 && scan.Span(start).EndsWith("ly", StringComparison.Ordinal) && start > 0 && scan.Sign(start - 1) is ',' && scan.Is(end, ',')) return null;
        if (start < end && scan.Word(start) is "mr" or "mrs" or "ms" or "dr" or "prof" or "sir" or "madam") return null;
        if (start < end && Gibberish.IsTyped(scan, start, end)) return null;
        if (end - start == 1 && (Relevance.IsTerm(scan, start) || scan.Word(start) is "reviewer" or "contributor" or "attempter" or "expert" or "reviewing" or "tasking")) return null;
        if (start > 0 && start < end && scan.Word(start - 1) is "i" or "we" or "you" or "it" or "they" or "he" or "she") return null;
        if (start < end && scan.Word(start - 1) is "only" or "just" or "also" or "never" or "really" && scan.Word(start - 2) is "i" or "we") return null;
        if (start > 1 && start < end && scan.Is(start - 1, ':') && IsOtherLabel(scan, plan, start - 2)) return null;
        if (end - start == 1 && scan.Word(start - 1) is "both" or "all" or "quite" or "very" && scan.Word(start).EndsWith("ly", StringComparison.Ordinal)) return null;
        if (start < end && Negation.Covers(scan, start, end)) return null;
        if (end > start && scan.Is(end, ':') && (scan.Tokens[end - 1].Cues != 0 || StartsChoice(hearing, plan, end + 1))) return null;
        if (start < end && (scan.Word(start - 1) is "this" or "that" or "these" or "those" or "my" or "our" or "your" or "nothing" or "something" or "anything" || plan.IsTraining && IsAmongLanguages(scan, start, end))) return null;
        for (var i = Math.Max(scan.StartOfClause(Math.Min(start, scan.Count - 1)), start - 8); i < start; i++)
            if (scan.Word(i) is "youll" or "you" or "youd") return null;
        if (start < end && IsDescribed(scan, start) || start < end && IsInterjected(hearing, start, end)) return null;
        if (!led || end <= start || end - start > MostWords || !NamePlace.Permits(hearing, plan, start, end) || !IsNaming(hearing, plan, start) || IsStory(hearing, plan, start)) return null;
        for (var i = start; i < end; i++)
        {
            if (!hearing.IsOwn(i) || scan.Tokens[i].Kind is TokenKind.Taken or TokenKind.Symbol && !(scan.Sign(i) is '-' or '.' && scan.Tokens[i].Glued)) return null;
            if (scan.Tokens[i].Kind == TokenKind.Word && Lexicon.Knows(scan.Span(i)) && !IsNamePart(hearing, i, start, end) && !(!plan.IsTraining && IsPlainPart(scan, i, start, end)) && !(!plan.IsTraining && (scan.Tokens[i].Is(Sense.Profession | Sense.Language) || scan.Tokens[i].Word.Measure == Measure.Money && end - start == 1))) return null;
            if (IsMention(hearing, plan, i, end - start) || IsAmount(hearing, i) || IsAct(hearing, i)) return null;
        }
        return scan.Tokens[start].End - scan.Tokens[start].Start + (end - start - 1) * 2 >= 3 ? end : null;
    }

    /// <summary>"its grandchild: text annotation": what stands before the colon is no name.</summary>
    private static bool StartsChoice(Hearing hearing, FieldPlan plan, int at)
    {
        foreach (var mention in hearing.Choices)
            if (mention.From == at && mention.Field == plan.Index) return true;
        return false;
    }

    /// <summary>"transcription, Swahili and Kikuyu": one of the languages that the work was in.</summary>
    private static bool IsAmongLanguages(Scan scan, int start, int end) =>
        start > 1 && scan.Tokens[start - 2].Is(Sense.Language) && (scan.Word(start - 1) is "and" or "or" || scan.Sign(start - 1) is ',' or '/' or '&')
        || end + 1 < scan.Count && scan.Tokens[end + 1].Is(Sense.Language) && (scan.Word(end) is "and" or "or" || scan.Sign(end) is ',' or '/' or '&');

    /// <summary>"Town: Leeds" in answer to the subjects: after a name that is not the field's.</summary>
    private static bool IsOtherLabel(Scan scan, FieldPlan plan, int at) =>
        scan.Tokens[at].Kind == TokenKind.Word && (scan.Tokens[at].Cues & plan.Bit) == 0 && (scan.Tokens[at].Cues != 0 || scan.StartOfSentence(at) == at) && !scan.Tokens[at].Is(Sense.Lead | Sense.Addition | Sense.Correction | Sense.Yes | Sense.Stop) && scan.Word(at) is not ("others" or "other");

    /// <summary>"the one with click, Clickworker".</summary>
    private static bool IsDescribed(Scan scan, int start) => scan.Word(start - 1) is "with" or "that" or "where" or "like" && scan.Word(start - 2) is "one" or "ones" or "company" or "site" or "something";

    /// <summary>"perdon, it was OneForma", "nonne, I never used any": one word in small letters before a sentence of its own.</summary>
    private static bool IsInterjected(Hearing hearing, int start, int end)
    {
        var scan = hearing.Scan;
        return end - start == 1 && start == scan.StartOfSentence(start) && scan.Is(end, ',') && end + 1 < scan.Count && char.IsLower(hearing.Words(start, end)[0])
            && (scan.Tokens[end + 1].Is(Sense.Self | Sense.Negation) || scan.Word(end + 1) is "it" or "its" or "that" or "thats" or "what" or "you");
    }

    /// <summary>Part of a name together with a word that is none of the lexicon's.</summary>
    private static bool IsNamePart(Hearing hearing, int at, int start, int end)
    {
        if (!hearing.Scan.SaysAny(at, NameParts)) return false;
        for (var i = start; i < end; i++)
            if (i != at && hearing.Scan.Tokens[i].Kind == TokenKind.Word && !Lexicon.Knows(hearing.Scan.Span(i))) return true;
        return false;
    }

    /// <summary>"real estate": a plain word beside one that is not.</summary>
    private static bool IsPlainPart(Scan scan, int at, int start, int end) =>
        end - start == 2 && scan.Tokens[at].Is(Sense.Plain) && !scan.Tokens[at].Is(Sense.Stop | Sense.Neutral) && !Lexicon.Knows(scan.Span(at == start ? start + 1 : start));

    private static readonly string[] NameParts = ["ai", "data", "labs", "lab", "hub", "work", "works", "tech", "point", "one", "open", "label", "box", "cloud", "crowd", "human", "smart", "world", "media", "group", "online", "jobs", "digital", "solutions"];

    /// <summary>Part of a choice; a plain word that is also an option of another field is part of a longer name.</summary>
    private static bool IsMention(Hearing hearing, FieldPlan plan, int at, int length)
    {
        foreach (var mention in hearing.Choices)
            if (at >= mention.From && at < mention.To && (mention.Field == plan.Index || mention.Option >= 0 && (mention.Firm || mention.Entry is not null || length == 1))) return true;
        return hearing.Topics[at];
    }

    private static bool IsAmount(Hearing hearing, int at)
    {
        foreach (var quantity in hearing.Quantities)
            if (at >= quantity.From && at < quantity.To) return true;
        return false;
    }

    private static bool IsAct(Hearing hearing, int at)
    {
        foreach (var act in hearing.Acts)
            if (at >= act.From && at < act.To && act.Act is not (Act.Only or Act.Close)) return true;
        return false;
    }
}
