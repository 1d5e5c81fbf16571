namespace Recruiting.Reading;

/// <summary>Whether an amount stands in a sentence about something else: "I kept bees for 9 years", "I study 30 hours a week".</summary>
internal static class NumberDoubt
{
    private const int Reach = 16;

    public static bool IsDoubtful(Hearing hearing, Claim claim)
    {
        if (hearing.Corrects || !claim.Earlier.IsEmpty || claim.Accepts is not null || claim.At >= hearing.Scan.Count || QuantityAt(hearing, claim.At) is not { } quantity) return false;
        return claim.Plan.Unit switch
        {
            Unit.Years or Unit.Months when claim.Plan.IsTraining => claim.Related ? LooksOn(hearing, quantity) : claim.Plan == hearing.Asked && IsStrange(hearing, quantity),
            Unit.Years or Unit.Months => !claim.Related && claim.Plan == hearing.Asked && TellsOther(hearing, quantity),
            Unit.HoursPerWeek => SpendsOtherwise(hearing, claim, quantity),
            _ => false,
        };
    }

    private static Quantity? QuantityAt(Hearing hearing, int at)
    {
        foreach (var quantity in hearing.Quantities)
            if (quantity.From == at) return quantity;
        return null;
    }

    /// <summary>The clause has a word that neither frames an answer nor speaks of the field.</summary>
    public static bool IsStrange(Hearing hearing, in Quantity read)
    {
        var scan = hearing.Scan;
        foreach (var mention in hearing.Choices)
            if (mention.Entry is not null && (mention.Entry.IsPlatform || mention.Firm) && scan.Tokens[mention.From].Clause == scan.Tokens[read.From].Clause) return false;
        for (var i = Math.Max(scan.StartOfClause(read.From), read.From - Reach); i < read.From; i++)
            if (scan.Word(i) is "experience" or "career" && scan.Word(i - 1) is "my" or "the" || scan.Word(i) is "rated" or "rating" or "evaluated" or "evaluating" or "annotated" or "annotating" or "labelled" or "labelling" or "labeled" or "labeling" or "tagged") return false;
        for (var i = Math.Max(scan.StartOfClause(read.From), read.From - Reach); i < Math.Min(scan.EndOfClause(read.To - 1), read.To + Reach) && scan.Word(i) is not ("called" or "named" or "alongside" or "besides"); i++)
            if ((i < read.From || i >= read.To) && IsStrange(hearing, i)) return true;
        return IsOfProfile(hearing, read.From);
    }

    /// <summary>"Barista at Costa Coffee · 3 yrs": what stands before the dot in its line is what it counts.</summary>
    private static bool IsOfProfile(Hearing hearing, int at)
    {
        var (scan, dot) = (hearing.Scan, hearing.Scan.StartOfSentence(at) - 1);
        if (scan.Sign(dot) is not ('\u2022' or '\u00b7')) return false;
        for (var i = dot - 1; i >= Math.Max(0, dot - Reach) && scan.Tokens[i].Kind != TokenKind.Line && scan.Sign(i) is not ('\u2022' or '\u00b7'); i--)
            if (IsStrange(hearing, i)) return true;
        return false;
    }

    private static bool IsStrange(Hearing hearing, int at)
    {
        ref var token = ref hearing.Scan.Tokens[at];
        if (token.Kind != TokenKind.Word || token.Cues != 0 || token.Voice != Voice.Own || hearing.Topics[at] || Relevance.IsTerm(hearing.Scan, at)) return false;
        if (token.IsKnown) return !IsAdverb(hearing.Scan.Span(at)) && (token.Word.Sense & ~(Sense.Plain | Sense.Past | Sense.Command | Sense.Profession | Sense.Language)) == 0 && token.Word.Measure == Measure.None;
        foreach (var mention in hearing.Choices)
            if (at >= mention.From && at < mention.To) return false;
        foreach (var quantity in hearing.Quantities)
            if (at >= quantity.From && at < quantity.To) return false;
        return token.End - token.Start > 4 && !IsAdverb(hearing.Scan.Span(at)) && !IsNearOwn(hearing.Scan, at);
    }

    /// <summary>"slightly", "officially": how, never what.</summary>
    private static bool IsAdverb(ReadOnlySpan<char> word) => word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal) && word is not ("elderly" or "monthly" or "weekly" or "hourly" or "supply" or "family" or "assembly" or "anomaly" or "butterfly");

    /// <summary>"I cooked for 11 years": the sentence says what was done, and no word of it is the field's.</summary>
    private static bool TellsOther(Hearing hearing, in Quantity read)
    {
        var scan = hearing.Scan;
        var verb = Deeds.VerbBefore(scan, read.From, out var modal);
        return verb >= 0 && !modal && scan.Word(verb).EndsWith("ed") && IsStrange(hearing, verb) && IsStrange(hearing, read);
    }

    /// <summary>A mistyped word of those that are said of one's work.</summary>
    private static bool IsNearOwn(Scan scan, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["experience", "training", "annotation", "labelling", "working", "worked", "professional", "freelancing", "approximately"])
            if (EditDistance.IsWithin(scan.Span(at), word, word.Length > 8 ? 3 : word.Length > 6 ? 2 : 1)) return true;
        return false;
    }

    /// <summary>"been following AI news for 3 years": who looks on has not worked.</summary>
    private static bool LooksOn(Hearing hearing, in Quantity read)
    {
        var (scan, looks) = (hearing.Scan, false);
        foreach (var mention in hearing.Choices)
            if (mention.Entry is not null && scan.Tokens[mention.From].Clause == scan.Tokens[read.From].Clause) return false;
        for (var i = Math.Max(scan.StartOfClause(read.From), read.From - Reach); i < Math.Min(scan.EndOfClause(read.To - 1), read.To + Reach); i++)
        {
            if (scan.Word(i) is "work" or "worked" or "working" or "doing" or "did" or "trained" or "annotating" or "labelling" or "labeling" or "experience") return false;
            looks |= scan.Word(i) is "following" or "follow" or "followed" or "reading" or "read" or "watching" or "watched" or "using" or "studying" or "studied" or "learning" or "interested" or "fan" or "subscribed" or "subscriber";
        }
        return looks;
    }

    /// <summary>"I study 30 hours a week", "20 hours of lectures", "38 hours at my bakery": hours that are not offered.</summary>
    private static bool SpendsOtherwise(Hearing hearing, Claim claim, in Quantity read)
    {
        var scan = hearing.Scan;
        if (scan.Word(read.From - 1) is "the" or "those" or "these" && scan.Says(read.To, "i")) return true;
        if (scan.Word(read.To) is "is" or "was" or "are" or "were" && scan.Says(read.To + 1, "what") && read.To + 2 < scan.Count && !scan.Tokens[read.To + 2].Is(Sense.Self | Sense.Auxiliary)) return true;
        if (scan.Is(read.To, ',') && scan.Is(read.From - 1, ',') && scan.Tokens[scan.StartOfSentence(read.From)].Is(Sense.Self) && IsElsewhere(hearing, read.To + 1, scan.EndOfClause(read.To))) return true;
        if (IsLater(scan, read.From)) return true;
        for (var i = Math.Max(scan.StartOfClause(read.From), read.From - 16); i < Math.Min(scan.EndOfClause(read.To - 1), read.To + 8); i++)
            if ((i < read.From || i >= read.To) && Offers(scan, i)) return false;
        if (claim.Plan != hearing.Asked && read.Min >= 45 && scan.Says(read.From - 1, "work") && scan.Says(read.From - 2, "i")) return true;
        if (IsAtPlatform(hearing, read.To) || scan.SaysAll(read.From - 3, "pay", "me", "for")) return true;
        var verb = Deeds.VerbBefore(scan, read.From, out var modal);
        if (modal) return false;
        if (verb >= 0 && !IsOffer(scan, verb)) return true;
        if (scan.Word(read.From - 1) is "me" && scan.Word(read.From - 2) is "took" or "takes" or "cost" or "costs") return true;
        if (verb < 0 && scan.Word(read.From - 1) is "take" or "takes" or "took" or "need" or "needs" or "cost" or "costs" && scan.Tokens[read.From - 2 < 0 ? 0 : read.From - 2] is { Kind: TokenKind.Word } noun && !noun.Is(Sense.Stop | Sense.Neutral)) return true;
        if (verb >= 0 && scan.Says(verb, "spent")) return true;
        return verb >= 0 && scan.Word(verb - 1) is "already" || IsElsewhere(hearing, read.To, scan.EndOfClause(read.To - 1));
    }

    /// <summary>"when the kids are older I can do 30", "once I graduate": not yet so.</summary>
    private static bool IsLater(Scan scan, int at)
    {
        var start = Math.Max(scan.StartOfSentence(at), at - 16);
        if (!(scan.Word(start) is "when" or "once" || scan.SaysAll(start, "as", "soon"))) return false;
        for (var i = start + 1; i < at; i++)
            if (scan.Word(i) is "older" or "graduate" or "graduated" or "finish" or "finished" or "retire" or "retired" or "quit" or "moved" or "grown" or "done" or "ends" or "over" or "leave") return true;
        return false;
    }

    /// <summary>"20 hours a week at Outlier": hours that a platform has already.</summary>
    private static bool IsAtPlatform(Hearing hearing, int at)
    {
        if (!(hearing.Scan.Word(at) is "at" or "with" or "on" or "for")) return false;
        foreach (var mention in hearing.Choices)
            if (mention.From == at + 1 && mention.Entry is { IsPlatform: true }) return true;
        return false;
    }

    private static bool Offers(Scan scan, int at) =>
        scan.Word(at) is "can" or "could" or "available" or "availability" or "free" or "commit" or "spare" or "offer" or "you" or "this" or "want" or "would" or "willing" or "ready" or "able" or "capacity" or "left" or "leaves" or "max" or "maximum" or "minimum" or "limit" or "up";

    /// <summary>A verb with which hours are offered; a mistyped word counts as one.</summary>
    private static bool IsOffer(Scan scan, int at) =>
        !scan.Tokens[at].IsKnown || scan.Tokens[at].Is(Sense.Stop | Sense.Neutral | Sense.Lead | Sense.Correction | Sense.NumberWord | Sense.Approximate | Sense.Frame | Sense.Yes) || scan.Tokens[at].Cues != 0;

    /// <summary>"of lectures", "at my bakery", "in a shop": where the hours go.</summary>
    private static bool IsElsewhere(Hearing hearing, int at, int end)
    {
        var scan = hearing.Scan;
        if (at >= end || !(scan.Word(at) is "of" or "at" or "in" or "as" or "for" or "on" or "from")) return false;
        var noun = scan.Word(at + 1) is "my" or "a" or "an" or "the" or "our" or "another" ? at + 2 : at + 1;
        return noun < end && (noun > at + 1 || scan.Says(at, "of")) && IsStrange(hearing, noun);
    }
}
