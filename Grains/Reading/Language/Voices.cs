namespace Recruiting.Reading;

/// <summary>Says whose words each clause is: the candidate's own statement, somebody else's story, a supposition, a question.</summary>
internal static class Voices
{
    /// <summary>Says whose words each clause is; tokens already marked stay as they are.</summary>
    public static void Speak(Scan scan)
    {
        var start = 0;
        while (start < scan.Count)
        {
            var end = scan.EndOfSentence(start);
            if (start > 0 && Asking.GoesOn(scan, start, end)) Asking.Question(scan, start, end);
            else Speak(scan, start, end);
            start = end;
        }
    }

    private static void Speak(Scan scan, int start, int end)
    {
        var question = Asking.Requests(scan, start, end) ? end : scan.Is(end - 1, '?') ? Asking.QuestionStart(scan, start, end) : Asking.AskedPlainly(scan, start, end) ? start : end;
        var voice = Voice.Own;
        for (var i = start; i < end;)
        {
            var close = scan.EndOfClause(i);
            if (i > start && voice == Voice.Other && (ShortText.IsEmoji(scan, i - 1) || scan.Is(i, ')') && scan.Sign(i - 1) is ':' or ';')) voice = Voice.Own;
            voice = i >= question ? Voice.Question : VoiceOf(scan, i, close, voice);
            if (voice == Voice.Other && i < question && OwnPart(scan, i, close) is var own && own < close)
            {
                for (; i < own; i++)
                    if (scan.Tokens[i].Voice == Voice.Own) scan.Tokens[i].Voice = voice;
                voice = Voice.Own;
            }
            for (; i < close; i++)
                if (scan.Tokens[i].Voice == Voice.Own) scan.Tokens[i].Voice = i >= question ? Voice.Question : voice;
        }
    }

    /// <summary>"nobody ever counted, but about 100".</summary>
    private static bool DeniesAll(Scan scan, int before)
    {
        for (var i = Math.Max(scan.StartOfSentence(before), before - 24); i < before; i++)
            if (scan.Tokens[i].Is(Sense.Other)) return scan.Word(i) is "nobody";
        return false;
    }

    /// <summary>"if the nursery takes the twins, I could do 30": what hangs on others is not offered yet.</summary>
    private static bool Follows(Scan scan, int start, int end)
    {
        var condition = Math.Max(scan.StartOfSentence(start), start - 24);
        while (condition < start && !scan.Says(condition, "if")) condition++;
        if (condition + 2 >= start || scan.Word(condition + 1) is not ("the" or "my" or "they" or "he" or "she" or "we" or "our") && !(scan.Says(condition + 1, "i") && scan.Word(condition + 2) is "get" or "find" or "move" or "quit" or "lose" or "pass" or "finish" or "land")) return false;
        for (var i = start; i < Math.Min(end, start + 4); i++)
            if (scan.Word(i) is "id" || scan.Says(i, "i") && scan.Word(i + 1) is "could" or "would" or "might" or "may") return true;
        return false;
    }

    /// <summary>"my baby is in school I can give 20 hours": where the candidate comes to speak of themselves, the end where not.</summary>
    private static int OwnPart(Scan scan, int start, int end)
    {
        for (var i = start + 1; i + 1 < end; i++)
            if (scan.Is(i, ':') && scan.Says(i - 1, "so")) return i + 1;
        for (var i = start; i < end; i++)
        {
            if (scan.Word(i) is "say" or "says" or "said" or "think" or "thinks" or "thought" or "tell" or "tells" or "told" or "know" or "knows" or "want" or "wants" or "believe" or "believes" or "hope" or "hopes" or "wish" or "wishes" or "claims" or "reckons" or "that" or "where" or "when" or "while" or "like" or "whom" or "who") return end;
            if (i > start + 2 && scan.Word(i) is "i" or "ive" or "ill" && (scan.Word(i) is not "i" || scan.Word(i + 1) is "can" or "could" or "will" or "have")) return i;
        }
        return end;
    }

    /// <summary>The first word that says who is meant decides; a clause without one goes on as the one before.</summary>
    private static Voice VoiceOf(Scan scan, int start, int end, Voice before)
    {
        if (before == Voice.Other && (IsForRecord(scan, start) || scan.Says(start, "so") && scan.Is(start + 1, ':'))) before = Voice.Own;
        if (before == Voice.Hypothesis && scan.Word(start) is "but" or "otherwise" or "realistically") before = Voice.Own;
        if (before == Voice.Hypothesis && scan.Word(start) is "and" or "plus" && start + 1 < end && !scan.Tokens[start + 1].Is(Sense.Self)) return before;
        if (before == Voice.Other && scan.Says(start, "but") && DeniesAll(scan, start)) before = Voice.Own;
        if (before == Voice.Hypothesis && Follows(scan, start, end)) return before;
        if (before == Voice.Other && scan.Says(start, "so") && end - start <= 5 && scan.Tokens[start + 1 < end ? start + 1 : start].Is(Sense.NumberWord | Sense.Approximate) | scan.Tokens[start + 1 < end ? start + 1 : start].Kind == TokenKind.Number) before = Voice.Own;
        if (before == Voice.Other && IsTheRightOne(scan, scan.Is(start, ',') ? start + 1 : start)) before = Voice.Own;
        for (var i = start; i < end; i++)
            if (scan.Tokens[i].Is(Sense.Other) && scan.Word(i) is "candidate" or "applicant" && scan.Word(i - 1) is "this" or "the" or "that" && scan.Word(i - 2) is not ("am" or "im" or "as")) return Voice.Other;
        for (var i = start; i < end; i++)
        {
            ref var token = ref scan.Tokens[i];
            if (token.Kind != TokenKind.Word) continue;
            if (token.Is(Sense.Hypothesis) && !IsPolite(scan, i) && !(scan.Says(i, "wish") && scan.Says(i - 1, "my"))) return Voice.Hypothesis;
            if (token.Is(Sense.Other) && (scan.Says(i + 1, "of") && i + 2 < end && scan.Tokens[i + 2].Kind == TokenKind.Number || scan.Word(i - 2) is "on" && scan.Word(i - 3) is "depends" or "depending")) continue;
            if (i + 2 < end && scan.Word(i + 1) is "lets" or "allows" or "let" or "allowed" && scan.Says(i + 2, "me")) return Voice.Own;
            if (scan.Says(i, "they") && scan.Word(i + 1) is "gave" or "give" or "assigned" or "put" or "had" or "have" or "made" or "got" or "moved" or "switched" or "placed" && scan.Says(i + 2, "me")) return Voice.Own;
            if (token.Is(Sense.Other) && OtherPeople.IsIntroduction(scan, i, end)) return Voice.Own;
            if (token.Is(Sense.Other) && i - start >= 2 && scan.Word(i - 1) is "when" or "until" or "before" or "after" or "because") return before;
            if (token.Is(Sense.Other) && !(token.Glued && scan.Sign(i - 1) is '-' or '/' or '.' or '_') && !OtherPeople.IsSomeFirm(scan, i) && !scan.IsObject(i) && !(scan.Says(i - 1, "your") && scan.Word(i - 2).EndsWith("ing")) && scan.Word(i + 1) is not ("tongue" or "language") && !(scan.Says(i, "he") && !scan.Tokens[Math.Min(i + 1, scan.Count - 1)].IsKnown && (scan.Word(i + 1).EndsWith("ado") || scan.Word(i + 1).EndsWith("ido")))) return Voice.Other;
            if (token.Is(Sense.You) && !(scan.Word(i - 1) is "for" or "with" && i + 1 < end && scan.Tokens[i + 1].Is(Sense.Self)) && scan.Word(i - 1) is not ("here" or "there" or "thank") && !(scan.Word(i + 1) is "can" or "could" or "will" && scan.SaysAll(i + 2, "have", "me") || scan.SaysAll(i + 1, "have", "me") || scan.SaysAll(i + 1, "get", "me")) && scan.Word(i - 1) is not ("before" or "if" or "as") && !IsWanted(scan, i) && IsDemand(scan, i, end)) return Voice.Other;
            if (IsPosting(scan, i, end) || IsMarket(scan, i)) return Voice.Other;
            if (token.Is(Sense.Interrogative) && scan.Says(i, "who") && i >= start + 2 && scan.Word(i - 2) is "the" or "a" && !scan.Tokens[i - 1].Is(Sense.Stop)) return Voice.Other;
            if (OtherPeople.IsTeller(scan, i, start)) return Voice.Other;
            if (IsSupposed(scan, i)) return Voice.Hypothesis;
            if (i > start && scan.Word(i) is "says" or "claims" or "states" or "reports" or "suggests" or "reckons") return Voice.Other;
            if (!token.Is(Sense.Self)) continue;
            if (IsHearsay(scan, i, end) || OtherPeople.IntroducesOther(scan, i, end)) return Voice.Other;
            if (!scan.Says(i, "my") && !scan.Says(i, "our")) return Voice.Own;
            if (i + 1 < end && scan.Tokens[i + 1].Is(Sense.Other) && OtherPeople.IsIntroduction(scan, i + 1, end)) return Voice.Own;
            if (i - start >= 2 && scan.Word(i - 1) is "when" or "until" or "till" or "before" or "after") return before;
            if (i + 2 < end && (OtherPeople.IsTeller(scan, i + 2, start) || OtherPeople.IsAnothers(scan, i))) return Voice.Other;
            if (OtherPeople.IsCompanion(scan, i, start, end)) return Voice.Own;
            if (scan.Says(i - 1, "on") && scan.Word(i - 2) is "depends" or "depending" || i + 3 < end && scan.Word(i + 2) is "lets" or "allows" or "let" or "allowed" && scan.Says(i + 3, "me")) return Voice.Own;
            if (i + 1 < end && OtherPeople.IsKin(scan, i + 1) && scan.Word(i + 2) is not ("tongue" or "language" or "training" or "license" or "licence" or "certificate" or "career" or "job" or "experience" or "work" or "status" or "degree")) return Voice.Other;
            if (i + 2 < end && scan.Tokens[i + 1].Is(Sense.Profession) && scan.Word(i + 2) is "has" or "had" or "is" or "was" or "works" or "worked" or "says" or "said" or "told" or "got" or "can") return Voice.Other;
            if (i + 2 < end && OtherPeople.IsKin(scan, i + 2) && scan.Word(i + 1) is not ("contact" or "availability")) return Voice.Other;
            return Voice.Own;
        }
        return before;
    }

    /// <summary>"that's my sister's profile, the correct one is …".</summary>
    private static bool IsTheRightOne(Scan scan, int at) => scan.Says(at, "the") && scan.Word(at + 1) is "correct" or "right" or "real" or "actual" or "proper" or "true";

    /// <summary>"my husband says no, make it 15": what is told to the interviewer is the candidate's own.</summary>
    private static bool IsForRecord(Scan scan, int start)
    {
        while (scan.Sign(start) == ',' || scan.Word(start) is "so" or "and" or "please" or "then") start++;
        return scan.Word(start) is "make" or "put" or "change" or "say" && scan.Word(start + 1) is "it" or "that" or "mine" || scan.Says(start, "put") && scan.Word(start + 1) is "me" or "down" || scan.Word(start) is "make" or "put" or "say" && start + 1 < scan.Count && (scan.Tokens[start + 1].Kind == TokenKind.Number || scan.Tokens[start + 1].Is(Sense.NumberWord)) || scan.SaysAll(start, "lets", "say");
    }

    /// <summary>"the figure you want", "the number you need".</summary>
    private static bool IsWanted(Scan scan, int you) =>
        scan.Word(you - 1) is "figure" or "figures" or "number" or "numbers" or "answer" or "part" or "bit" or "thing" or "one" or "count" or "total" or "what" && scan.Word(you + 1) is "want" or "wanted" or "need" or "asked" or "ask" or "seek" or "mean" or "are" or "looking" or "after";

    /// <summary>"if you please", "if it is required", "if I may": said of the answer, no supposition.</summary>
    private static bool IsPolite(Scan scan, int at) =>
        scan.Says(at, "if") && (IsReckoning(scan, at) || scan.Word(at - 1) is "check" or "checked" or "checking" or "verify" or "verified" or "decide" or "judge" or "judged" or "evaluate" or "evaluated" or "assess" || scan.Says(at + 1, "you") && scan.Word(at + 2) is "ask" or "asked" or "wonder" or "care" || scan.Word(at + 1) is "not" or "so" && scan.Is(at + 2, ',') || scan.Says(at + 1, "you") && scan.Word(at + 2) is "please" or "must" or "insist" or "mind" or "dont" && scan.Word(at + 3) is not ("have" or "get" or "give")
            || scan.Word(at + 1) is "it" or "that" or "this" && scan.Word(at + 2) is "is" or "helps" or "matters" or "has" && scan.Word(at + 3) is not ("possible" or "enough" or "ok" or "okay" or "fine" or "too" or "not")
            || scan.Says(at + 1, "i") && scan.Word(at + 2) is "remember" or "recall" or "count" or "understand" or "understood" or "counted" || scan.SaysAll(at + 1, "i", "may") && scan.Word(at + 3) is not ("have" or "get") || scan.Says(at + 1, "you") && scan.Word(at + 2) is "need" or "want" or "like" or "wish" && scan.Word(at + 3) is "it" or "that" or "one" or "to" && scan.Word(at + 4) is not ("work" or "have" or "pay" or "hire") || scan.Word(at + 1) is "necessary" or "required" or "memory" or "anything");

    /// <summary>"if I count properly", "if I'm honest".</summary>
    private static bool IsReckoning(Scan scan, int at) =>
        scan.Says(at + 1, "i") && scan.Word(at + 2) is "count" or "recall" or "remember" or "add" or "include" or "sum" or "calculate" || scan.SaysAll(at + 1, "im", "honest") || scan.SaysAll(at + 1, "im", "being") || scan.SaysAll(at + 1, "i", "am") && scan.Word(at + 3) is "honest" or "being";

    /// <summary>"let's say I had 10 years".</summary>
    private static bool IsSupposed(Scan scan, int at) => scan.SaysAll(at, "lets", "say") && scan.Word(at + 2) is "i" && scan.Word(at + 3) is "had" or "were" or "was";

    /// <summary>"I read that Remotasks closed", "I was told that 40 hours are usual", "I saw the van in your ad".</summary>
    private static bool IsHearsay(Scan scan, int self, int end)
    {
        var verb = scan.Word(self + 1) is "just" or "also" or "once" or "have" or "was" or "had" or "even" ? self + 2 : self + 1;
        if (scan.Word(verb) is not ("read" or "heard" or "saw" or "seen" or "noticed" or "told") || scan.Says(verb, "told") && scan.Word(verb - 1) is "i" or "once") return false;
        for (var i = verb + 1; i < Math.Min(end, verb + 6); i++)
        {
            if (scan.Says(i, "that") && i + 1 < end && scan.Word(i + 1) is not ("i" or "im" or "my") || scan.Says(i, "about") && i + 1 < end) return true;
            if (scan.Word(i) is "in" or "on" && scan.Word(i + 1) is "your" or "the" && i + 2 < end && IsPosting(scan.Word(i + 2))) return true;
        }
        return false;
    }

    /// <summary>"the market rate is about 30 dollars": what others get.</summary>
    private static bool IsMarket(Scan scan, int at) =>
        scan.Word(at) is "market" or "going" or "average" && scan.Word(at + 1) is "rate" or "rates" or "pay" or "salary" or "salaries" or "wage" or "wages" or "price"
        && scan.Word(at - 1) is not ("my" or "our");

    /// <summary>"you need 5 years", "your ad says", as against "as you can see".</summary>
    private static bool IsDemand(Scan scan, int at, int end)
    {
        if (scan.Word(at + 1) is "can" or "could" or "may" && scan.Word(at + 2) is "say" or "put" or "write" or "note" or "mark" or "use") return false;
        for (var i = at + 1; i < Math.Min(end, at + 5); i++)
            if (scan.SaysAny(i, Demands)) return true;
        return false;
    }

    private static bool IsPosting(Scan scan, int at, int end) => IsPosting(scan.Word(at)) && IsDemand(scan, at, end);

    private static bool IsPosting(ReadOnlySpan<char> word) =>
        word is "job" or "posting" or "ad" or "advert" or "description" or "position" or "role" or "listing" or "post" or "requirement" or "requirements";

    private static readonly string[] Demands =
        ["need", "needs", "want", "wants", "ask", "asks", "asked", "asking", "require", "requires", "required", "say", "says", "said", "mention", "mentions",
         "mentioned", "wrote", "posted", "expect", "expects", "looking", "offer", "offers", "pay", "pays", "have", "had", "are", "is", "was", "were", "worked", "work", "job", "posting", "ad"];
}
