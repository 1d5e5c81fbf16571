namespace Recruiting.Reading;

/// <summary>"my pupil uses", "a mate tells me", "my sister": whoever else a clause may be about.</summary>
internal static class OtherPeople
{
    /// <summary>"a mate tells me", "my pupil uses", "my eyes say": a third person of the candidate's own, whoever it is.</summary>
    public static bool IsTeller(Scan scan, int at, int start) =>
        at > start && (scan.Word(at) is "tells" or "told" && scan.Word(at - 1) is not ("model" or "ai" or "chatbot" or "llm" or "bot") && scan.Word(at + 1) is "me" or "us" && scan.Word(at - 1) is not ("i" or "was" or "been")
            || at >= start + 2 && scan.Word(at - 2) is "my" or "our" && !scan.Tokens[at - 1].Is(Sense.Stop | Sense.Neutral) && scan.Word(at) is "uses" or "used" or "thinks" or "say" or "tells" or "earns" or "lives" or "reads" or "does" or "wants" or "insists" or "recommends" or "recommended")
        || scan.Word(at) is "mate" or "pal" or "buddy" or "bloke" or "chap" && scan.Word(at - 1) is "a" or "my" or "one" or "old";

    /// <summary>"I have a friend with 5 years in AI", "I know somebody who works there".</summary>
    public static bool IntroducesOther(Scan scan, int self, int end)
    {
        if (scan.Word(self + 1) is not ("have" or "know" or "met")) return false;
        for (var i = self + 2; i < Math.Min(end, self + 5); i++)
            if (scan.Tokens[i].Is(Sense.Other)) return scan.Word(i + 1) is "with" or "who" or "whos" or "that" or "has" or "doing" or "working" or "on" or "in";
        return false;
    }

    /// <summary>"a colleague showed me MTurk and I started": how the candidate's own work began.</summary>
    public static bool IsIntroduction(Scan scan, int at, int end) =>
        scan.Says(at + 1, "told") && scan.Says(at + 2, "me") && scan.Word(at + 3) is "about" or "of" && end + 2 < scan.Count && scan.Word(end) is "so" or "and" && scan.Says(end + 1, "i") && scan.Word(end + 2) is "tried" or "joined" or "started" or "signed" or "began"
        || scan.Word(at + 1) is "showed" or "introduced" or "brought" or "referred" or "got" && scan.Says(at + 2, "me") && end + 2 < scan.Count && scan.SaysAll(end, "and", "i") && scan.Word(end + 2) is "started" or "began" or "joined" or "worked";

    /// <summary>"after checking with my husband", "40 hours, my friend": somebody beside the one who speaks.</summary>
    public static bool IsCompanion(Scan scan, int my, int start, int end) =>
        scan.Word(my - 1) is "with" && scan.Word(my - 2) is not ("live" or "lives") || my > start + 1 && scan.Says(my - 1, "at") || scan.Word(my - 1) is "to" && scan.Word(my - 2) is "talking" or "speaking" or "talked" or "spoke"
        || my > start && scan.Word(my + 1) is "friend" or "friends" && (my + 2 >= end || scan.Tokens[my + 2].Kind != TokenKind.Word) && scan.Tokens[my - 1].Kind != TokenKind.Symbol && !scan.Tokens[my - 1].Is(Sense.Auxiliary) && scan.Word(my - 1) is not ("for" or "of" or "by" or "from" or "to" or "and" or "like" or "by" or "as" or "or");

    /// <summary>"a local company called Datawise": a name follows, nobody else's story.</summary>
    public static bool IsSomeFirm(Scan scan, int at) =>
        scan.Says(at, "team") && (scan.Says(at - 1, "red") || scan.Word(at + 1) is "lead" or "leader") || scan.Word(at) is "company" or "agency" && (scan.Word(at + 1) is "called" or "named" || scan.Word(at - 1) is "a" or "an" or "local" or "small" or "another" or "private" || scan.Word(at) is "company" && scan.Word(at - 2) is "a" or "an");

    /// <summary>"my foreman's is EL-40211": a thing of somebody's, whoever it is.</summary>
    public static bool IsAnothers(Scan scan, int my)
    {
        if (!scan.Says(my, "my") || scan.Word(my + 2) is not ("is" or "are" or "was") || !scan.Word(my + 1).EndsWith("s") || scan.Tokens[my + 1].Cues != 0) return false;
        var (start, length) = scan.Folded.Origin(scan.Tokens[my + 1].Start, scan.Tokens[my + 1].End);
        return scan.Folded.Original.AsSpan(start, length).IndexOfAny('\'', '’') >= 0;
    }

    /// <summary>A person the candidate has: "my sister", "my boss's", "my kids".</summary>
    public static bool IsKin(Scan scan, int at)
    {
        if (scan.Tokens[at].Is(Sense.Other) || scan.SaysAny(at, Kin)) return true;
        var word = scan.Span(at);
        return scan.Tokens[at].Kind == TokenKind.Word && word.Length > 3 && word[^1] == 's' && (Lexicon.Find(word[..^1]).Sense & Sense.Other) != 0;
    }

    private static readonly string[] Kin = ["kid", "kids", "child", "children", "twins", "baby", "sons", "daughters", "parents", "grandma", "grandpa", "niece", "nephew", "supervisor", "mentor", "teacher", "instructor", "coach", "dentist", "landlord", "landlady", "mrs", "missus", "hubby", "trainer", "professor", "employee", "employees", "student", "students", "housemate", "ex", "exs", "client", "clients", "pupil", "pupils", "apprentice", "apprentices", "tenant", "flatmates", "roomie", "stepson", "stepdaughter", "grandson", "granddaughter", "toddler", "toddlers"];
}
