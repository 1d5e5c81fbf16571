namespace Recruiting.Reading;

/// <summary>Whether a platform or a task is named in a sentence that tells of no work with it: "I follow Scale AI", "I read a paper on SFT", "Outlier pays best".</summary>
internal static class ChoiceDoubt
{
    public static bool IsDoubtful(Hearing hearing, in ChoiceMention mention)
    {
        if (mention.Negated) return false;
        var scan = hearing.Scan;
        if (scan.Word(mention.From - 1) is "in" or "on" or "about" && scan.Word(mention.From - 2) is "course" or "courses" or "degree" or "diploma" or "workshop" or "class") return true;
        if (mention.Entry is null) return IsUnfinished(scan, mention) || scan.Word(mention.From - 1) is "hate" or "hated" or "dislike" or "despise" or "avoid" or "learning" && !hearing.Form.Fields[mention.Field].AsksForWishes;
        if (Deeds.VerbBefore(scan, mention.From, out _) is >= 0 and var verb) return !IsUse(hearing, verb, mention) || OpensAccount(scan, verb, mention.From);
        if (scan.Word(mention.From - 1) is "is" or "are" && scan.StartOfSentence(mention.From) == mention.From - 1) return true;
        if (scan.Says(mention.From - 1, "by") && scan.Word(mention.From - 2) is not ("hired" or "employed" or "contracted" or "paid" or "recruited" or "engaged" or "taken" or "used" or "given" or "assigned" or "run" or "owned" or "ones" or "platforms")) return true;
        return IsOther(scan, mention.To) || IsDeedOfAnother(scan, mention.From) || IsMyOther(scan, mention.From);
    }

    /// <summary>"maybe Outlier in the future".</summary>
    private static bool IsToCome(Scan scan, int at) => scan.SaysAll(at, "in", "the", "future") || scan.SaysAll(at, "in", "future") || scan.Word(at) is "someday" or "eventually" || scan.SaysAll(at, "one", "day");

    /// <summary>"doing my PhD", "PhD student", "part-qualified ACCA", "ex-Premiere", "ACLS class is next month": not held, or no longer.</summary>
    private static bool IsUnfinished(Scan scan, in ChoiceMention mention)
    {
        var before = scan.Word(mention.From - 1) is "my" or "a" or "an" or "the" ? mention.From - 2 : mention.From - 1;
        if (scan.Word(before) is "doing" or "writing" or "pursuing" or "finishing" or "completing" && before < mention.From - 1 || scan.SaysAll(before - 1, "studying", "for") || scan.SaysAll(before - 1, "enrolled", "in") || scan.SaysAll(before - 1, "halfway", "through")) return true;
        if (scan.Word(mention.From - 1) is "qualified" && scan.Word(scan.Is(mention.From - 2, '-') ? mention.From - 3 : mention.From - 2) is "part" or "partly" or "half" || scan.Is(mention.From - 1, '-') && scan.Says(mention.From - 2, "ex")) return true;
        return scan.Word(mention.To) is "student" or "candidate" or "theory" || scan.Word(mention.To) is "class" or "course" or "exam" && (scan.Word(mention.To + 1) is "next" or "booked" or "soon" or "pending" || scan.Says(mention.To + 1, "is") && scan.Word(mention.To + 2) is "next" or "booked" or "in" or "on" or "soon" or "coming");
    }

    /// <summary>"next month I will join Prolific": nothing that was done.</summary>
    public static bool IsPlanned(Scan scan, in ChoiceMention mention)
    {
        if (!mention.Negated && mention.Entry is not null && (IsToCome(scan, mention.To) || scan.Says(mention.From - 1, "do") && scan.Word(mention.From - 2) is "will" or "ill")) return true;
        if (mention.Negated || mention.Entry is null || Deeds.VerbBefore(scan, mention.From, out var modal) is not (>= 0 and var verb) || !modal) return false;
        for (var i = verb - 1; i >= Math.Max(scan.StartOfClause(verb), verb - 5); i--)
            if (scan.Word(i) is "will" or "ill") return scan.Word(verb) is not ("say" or "list" or "mention" or "add" or "name" or "include" or "go" or "put" or "count" or "call" or "pick" or "take" or "choose" or "select" or "tell" or "send");
        return false;
    }

    /// <summary>A verb of working with something, one of the vocabulary's, or none that can be told.</summary>
    private static bool IsUse(Hearing hearing, int verb, in ChoiceMention mention)
    {
        var scan = hearing.Scan;
        ref var token = ref scan.Tokens[verb];
        if (scan.Says(verb, "know") && IsContrasted(scan, verb)) return false;
        if (scan.Word(verb) is "love" or "like" && scan.Says(verb + 1, "doing")) return true;
        if (token.Is(Sense.Stop | Sense.Neutral | Sense.Lead | Sense.Correction | Sense.Addition | Sense.Removal | Sense.Yes | Sense.No) || token.Cues != 0 || VerbPairs.IsVerb(scan, verb)) return !IsAboutOthers(scan, verb);
        foreach (var other in hearing.Choices)
            if (verb >= other.From && verb < other.To) return true;
        if (mention.Entry is { IsPlatform: true } && mention.From == verb + 1 && !token.IsKnown) return IsNearUse(scan, verb);
        return token.IsKnown ? scan.SaysAny(verb, Uses) && !scan.SaysAll(verb, "need", "help") : scan.Word(verb) is not ("teach" or "taught" or "deleted" or "uninstalled" or "despise" or "dislike" or "admire" or "avoid" or "uninstall" or "refused" or "refuse" or "hate" or "hated" or "invited" or "competed" or "sued" or "blocked" or "applied" or "majored" or "graduated" or "downloaded" or "installed" or "looked" or "glanced" or "considered" or "researched" or "browsed" or "explored" or "investigated" or "visited" or "admired" or "recommended" or "mentioned" or "banned" or "suspended");
    }

    /// <summary>"I know what RLHF is", "I think about Scale".</summary>
    private static bool IsAboutOthers(Scan scan, int verb) =>  scan.Word(verb) is "know" or "think" or "see" && scan.Word(verb + 1) is "what" or "about" or "of" or "how" or "is";

    /// <summary>"I know Outlier and Appen, but worked only for Telus".</summary>
    private static bool IsContrasted(Scan scan, int at)
    {
        for (var i = at + 1; i < Math.Min(scan.EndOfSentence(at), at + 24); i++)
            if (scan.Says(i, "but"))
                for (var j = i + 1; j < Math.Min(scan.EndOfSentence(at), i + 6); j++)
                    if (scan.Word(j) is "worked" or "used" or "work" or "use") return true;
        return false;
    }

    private static readonly string[] Uses =
        ["moved", "came", "come", "went", "earned", "earn", "made", "make", "completed", "complete", "finished", "took", "take", "contributed", "contribute", "helped", "help", "passed", "wrote", "written", "write", "created", "built", "produced", "handled", "ran", "run",
         "know", "kept", "keep", "switched", "returned", "stayed", "stay", "focused", "focus", "specialised", "specialized", "submitted", "reviewed", "checked", "learned", "served", "performed", "handle", "active", "busy", "new", "full", "turned", "can", "want", "call", "called",
         "loved", "enjoyed", "liked", "enjoy", "survived", "cut", "strong", "experienced", "skilled", "fluent", "everything", "chose", "choose", "pick", "list", "add", "mention", "remember", "drew", "draw", "translate", "left", "leave", "paid", "freelance", "train", "code", "coded", "review", "rate", "label", "rank", "annotate", "search", "speak", "copied", "spend", "spent", "log", "logged", "clocked", "hired", "employed", "promoted", "send", "sent", "count", "need", "changed", "stopped", "quit", "forgot", "said", "say", "told", "tell"];

    private static bool IsNearUse(Scan scan, int verb)
    {
        if (scan.Says(verb, "sued")) return false;
        foreach (var word in (ReadOnlySpan<string>)["worked", "working", "used", "using", "tried", "trained", "joined", "started", "done", "grind", "quit", "freelanced"])
            if (EditDistance.IsWithin(scan.Span(verb), word, word.Length > 5 ? 2 : 1)) return true;
        return false;
    }

    /// <summary>"I made an account on Clickworker".</summary>
    private static bool OpensAccount(Scan scan, int verb, int before)
    {
        if (scan.Word(verb) is not ("made" or "make" or "created" or "create" or "opened" or "open" or "got" or "paid")) return false;
        for (var i = verb + 1; i < before; i++)
            if (scan.Word(i) is "account" or "accounts" or "profile" or "login" or "somebody" or "someone" or "people") return true;
        return false;
    }

    /// <summary>"our firm sued Appen", "the agency audited Telus": somebody else's deed, right before the name.</summary>
    private static bool IsDeedOfAnother(Scan scan, int at)
    {
        var start = scan.StartOfClause(at);
        if (at - start is < 3 or > 6 || scan.Word(start) is not ("our" or "my" or "the" or "a" or "an") || scan.Tokens[start + 1].Is(Sense.Stop | Sense.Neutral | Sense.Lead)) return false;
        ref var verb = ref scan.Tokens[at - 1];
        return verb.Kind == TokenKind.Word && !verb.IsKnown && scan.Word(at - 1).EndsWith("ed") && verb.Cues == 0 && !VerbPairs.IsVerb(scan, at - 1);
    }

    /// <summary>"Scale AI pays best", "Toloka sounds nice".</summary>
    private static bool IsOther(Scan scan, int at) =>
        scan.Word(at) is "would" || scan.Word(at) is "is" or "are" && scan.Word(at + 1) is "boring" or "hard" or "difficult" or "fun" or "easy" or "dull" or "tedious" || scan.Word(at) is "had" or "has" && scan.Word(at + 1) is "no" or "nothing" or "zero" || scan.Word(at) is "is" or "was" && scan.Says(at + 1, "a") && scan.Word(at + 2) is "scam" or "joke" or "nightmare" or "mess" or "fraud" or "ripoff" || scan.Word(scan.Says(at, "s") ? at + 1 : at) is "recruiter" or "recruiters" or "ceo" or "website" or "ad" or "ads" or "advert" or "newsletter" or "assessment" or "interview" or "application" or "onboarding" || scan.Says(at, "is") && scan.SaysAll(at + 1, "in", "the") && scan.Word(at + 3) is "news" or "papers" or "press" || scan.Word(at) is "pays" or "pay" or "seems" or "sounds" or "looks" or "owes" or "hires" or "scams" or "wanted" or "wants" or "offered" or "promised" or "requires" or "required" or "expects" or "expected" || scan.Word(at) is "is" or "are" && scan.Says(at + 1, "not") && scan.Word(at + 2) is "for" or "my" || scan.Word(at) is "is" or "are" && scan.Word(at + 1) is "hiring" or "recruiting" or "something" or "interesting" || scan.Word(at) is "account" && scan.Word(at + 1) is "is" or "was" && scan.Word(at + 2) is "still" or "pending" or "not" or "under" or "locked" or "suspended";

    /// <summary>"my account at Appen is pending", "my thesis was about content moderation".</summary>
    private static bool IsMyOther(Scan scan, int before)
    {
        var start = scan.StartOfClause(before);
        while (start < before && scan.Tokens[start].Is(Sense.Joint)) start++;
        if (scan.Word(start) is not ("my" or "the" or "our" or "a" or "an")) return false;
        for (var i = start + 1; i < Math.Min(before, start + 4); i++)
            if (scan.Word(i) is "account" or "profile" or "application" or "thesis" or "degree" or "dissertation" or "course" or "dream" or "plan" or "goal" or "interview" or "invitation" or "invite" or "paper" or "article" or "video" or "news" or "friend" or "mate") return true;
        return false;
    }
}
