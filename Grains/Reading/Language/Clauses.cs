namespace Recruiting.Reading;

/// <summary>Divides a message into sentences and clauses and says whose words each is: the candidate's own statement,
/// somebody else's story, a supposition, a question, a quotation, a command to the machine.</summary>
internal static class Clauses
{
    /// <summary>Says whose words each clause is; tokens already marked stay as they are.</summary>
    public static void Speak(Scan scan)
    {
        var start = 0;
        while (start < scan.Count)
        {
            var end = scan.EndOfSentence(start);
            if (start > 0 && scan.Is(end - 1, '?') && scan.Is(start - 1, '?') && scan.Tokens[start - 1].Voice == Voice.Question) Question(scan, start, end);
            else Speak(scan, start, end);
            start = end;
        }
    }

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
        if (token.Kind == TokenKind.Word) return token.Is(Sense.Joint | Sense.Hypothesis) || scan.Says(i, "because") || scan.Says(i, "since");
        if (token.Kind != TokenKind.Symbol) return i > 0 && scan.Is(i - 1, '\uFFFC');
        return scan.Sign(i) switch
        {
            ',' or '(' or ')' or '[' or ']' or '|' or FoldedText.Redirected => true,
            '-' or '/' => !token.Glued && (i + 1 >= scan.Count || !scan.Tokens[i + 1].Glued),
            _ => false,
        };
    }

    private static bool EndsSentence(Scan scan, int i)
    {
        ref var token = ref scan.Tokens[i];
        if (token.Kind == TokenKind.Line) return true;
        if (token.Kind != TokenKind.Symbol) return false;
        return scan.Sign(i) switch
        {
            '!' or '?' or ';' or '\u2022' => true,
            '.' => i == 0 || i + 1 >= scan.Count || !IsAbbreviation(scan, i - 1) || !GoesOn(scan, i + 1),
            _ => false,
        };
    }

    /// <summary>"2 yrs. 3 mos.", "approx. 20 hrs. a week": the dot belongs to the word.</summary>
    private static bool IsAbbreviation(Scan scan, int at) =>
        scan.Tokens[at].Is(Sense.UnitWord) && scan.Tokens[at].End - scan.Tokens[at].Start <= 4 && !scan.SaysAny(at, ["year", "hour", "week", "day", "days"]) || scan.SaysAny(at, ["approx", "exp", "min", "max", "ca", "no"]) && scan.Tokens[at + 1].Glued;

    private static bool GoesOn(Scan scan, int at) =>
        scan.Tokens[at].Kind == TokenKind.Number || scan.Tokens[at].Kind == TokenKind.Symbol || scan.Tokens[at].Is(Sense.Per | Sense.UnitWord | Sense.NumberWord) || scan.SaysAny(at, ["of", "in", "and", "exp", "experience"]);

    private static void Speak(Scan scan, int start, int end)
    {
        var question = Requests(scan, start, end) ? end : scan.Is(end - 1, '?') ? QuestionStart(scan, start, end) : AskedPlainly(scan, start, end) ? start : end;
        var voice = Voice.Own;
        for (var i = start; i < end;)
        {
            var close = scan.EndOfClause(i);
            voice = i >= question ? Voice.Question : VoiceOf(scan, i, close, voice);
            for (; i < close; i++)
                if (scan.Tokens[i].Voice == Voice.Own) scan.Tokens[i].Voice = i >= question ? Voice.Question : voice;
        }
    }

    /// <summary>"could you change my hours to 15?": a wish about the record, not a question.</summary>
    private static bool Requests(Scan scan, int start, int end)
    {
        var first = FirstWord(scan, start, end);
        return first >= 0 && scan.SaysAny(first, ["could", "can", "would", "will"]) && scan.Says(first + 1, "you") && scan.SaysAny(scan.SaysAny(first + 2, ["please", "pls", "kindly"]) ? first + 3 : first + 2, ["change", "update", "set", "make", "put", "correct", "edit", "fix", "remove", "delete", "add", "replace"]);
    }

    /// <summary>"How long does it last? 6 months?": the second goes on asking.</summary>
    private static void Question(Scan scan, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (scan.Tokens[i].Voice == Voice.Own) scan.Tokens[i].Voice = Voice.Question;
    }

    /// <summary>The first word that says who is meant decides; a clause without one goes on as the one before.</summary>
    private static Voice VoiceOf(Scan scan, int start, int end, Voice before)
    {
        if (before == Voice.Hypothesis && scan.SaysAny(start, ["and", "plus"]) && start + 1 < end && !scan.Tokens[start + 1].Is(Sense.Self)) return before;
        for (var i = start; i < end; i++)
            if (scan.Tokens[i].Is(Sense.Other) && scan.SaysAny(i, ["candidate", "applicant"]) && scan.SaysAny(i - 1, ["this", "the", "that"]) && !scan.SaysAny(i - 2, ["am", "im", "as"])) return Voice.Other;
        for (var i = start; i < end; i++)
        {
            ref var token = ref scan.Tokens[i];
            if (token.Kind != TokenKind.Word) continue;
            if (token.Is(Sense.Hypothesis)) return Voice.Hypothesis;
            if (token.Is(Sense.Other) && i - start >= 2 && scan.SaysAny(i - 1, ["when", "until", "before", "after", "because"])) return before;
            if (token.Is(Sense.Other) && !IsSomeFirm(scan, i) && !scan.IsObject(i) && !scan.SaysAny(i + 1, ["tongue", "language"])) return Voice.Other;
            if (token.Is(Sense.You) && !scan.SaysAny(i - 1, ["here", "there", "thank"]) && IsDemand(scan, i, end)) return Voice.Other;
            if (IsPosting(scan, i, end)) return Voice.Other;
            if (!token.Is(Sense.Self)) continue;
            if (!scan.Says(i, "my") && !scan.Says(i, "our")) return Voice.Own;
            if (i + 1 < end && (IsKin(scan, i + 1)) && !scan.SaysAny(i + 2, ["tongue", "language"])) return Voice.Other;
            if (i + 2 < end && scan.Tokens[i + 1].Is(Sense.Profession) && scan.SaysAny(i + 2, ["has", "had", "is", "was", "works", "worked", "says", "said", "told", "got", "can"])) return Voice.Other;
            if (i + 2 < end && IsKin(scan, i + 2) && !scan.SaysAny(i + 1, ["contact", "availability"])) return Voice.Other;
            return Voice.Own;
        }
        return before;
    }

    /// <summary>"a local company called Datawise": a name follows, nobody else's story.</summary>
    private static bool IsSomeFirm(Scan scan, int at) =>
        scan.Says(at, "team") && (scan.Says(at - 1, "red") || scan.SaysAny(at + 1, ["lead", "leader"])) || scan.SaysAny(at, ["company", "agency"]) && (scan.SaysAny(at + 1, ["called", "named"]) || scan.SaysAny(at - 1, ["a", "an", "local", "small", "another", "private"]));

    /// <summary>A person the candidate has: "my sister", "my boss's", "my kids".</summary>
    private static bool IsKin(Scan scan, int at)
    {
        if (scan.Tokens[at].Is(Sense.Other) || scan.SaysAny(at, Kin)) return true;
        var word = scan.Span(at);
        return scan.Tokens[at].Kind == TokenKind.Word && word.Length > 3 && word[^1] == 's' && (Lexicon.Find(word[..^1]).Sense & Sense.Other) != 0;
    }

    private static readonly string[] Kin = ["kid", "kids", "child", "children", "twins", "baby", "sons", "daughters", "parents", "grandma", "grandpa", "niece", "nephew", "supervisor", "mentor", "trainer", "professor", "employee", "employees", "student", "students", "housemate", "ex", "exs", "client", "clients"];

    /// <summary>"you need 5 years", "your ad says", as against "as you can see".</summary>
    private static bool IsDemand(Scan scan, int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + 5); i++)
            if (scan.SaysAny(i, Demands)) return true;
        return false;
    }

    private static bool IsPosting(Scan scan, int at, int end) => scan.SaysAny(at, Postings) && IsDemand(scan, at, end);

    private static readonly string[] Postings = ["job", "posting", "ad", "advert", "description", "position", "role", "listing", "post", "requirement", "requirements"];
    private static readonly string[] Demands =
        ["need", "needs", "want", "wants", "ask", "asks", "asked", "asking", "require", "requires", "required", "say", "says", "said", "mention", "mentions",
         "mentioned", "wrote", "posted", "expect", "expects", "looking", "offer", "offers", "pay", "pays", "have", "had", "are", "is", "was", "were", "worked", "work", "job", "posting", "ad"];

    /// <summary>Where the question begins in a sentence that ends with its sign; the end when what is asked is only doubt about the answer ("5 years?").</summary>
    private static int QuestionStart(Scan scan, int start, int end)
    {
        for (var i = start; i < end; i = scan.EndOfClause(i))
        {
            var first = FirstWord(scan, i, scan.EndOfClause(i));
            if (first >= 0 && (scan.Tokens[first].Is(Sense.Interrogative) || AsksWithVerb(scan, first))) return i;
        }
        if (FirstWord(scan, start, end) is >= 0 and var verb && scan.SaysAny(verb, ["is", "are", "does", "did", "do", "will", "was", "were"])) return start;
        for (var i = start; i < end; i++)
            if (scan.SaysAny(i, Doubts) || scan.Tokens[i].Is(Sense.Interrogative)) return start;
        return end;
    }

    private static readonly string[] Doubts = ["enough", "ok", "okay", "fine", "need", "needed", "required", "require", "acceptable", "sufficient", "mean", "allowed", "minimum", "count", "counts"];

    private static bool AskedPlainly(Scan scan, int start, int end)
    {
        var first = FirstWord(scan, start, end);
        if (first < 0) return false;
        if (scan.Tokens[first].Is(Sense.Interrogative) && !scan.Says(first, "when") && !scan.Says(first, "where"))
            return first + 1 < end && (scan.Tokens[first + 1].Is(Sense.Auxiliary | Sense.You | Sense.Interrogative) || scan.SaysAny(first + 1, AfterWhy));
        return AsksWithVerb(scan, first) && !scan.Says(first, "can") && (first == start || !scan.Tokens[first - 1].Is(Sense.Negation));
    }

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
