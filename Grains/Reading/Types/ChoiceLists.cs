namespace Recruiting.Reading;

/// <summary>Names that stand in a list, in a series or on their own.</summary>
internal static class ChoiceLists
{
    /// <summary>"outlier scale": a list without commas.</summary>
    public static bool Touches(Hearing hearing, ChoiceMention mention)
    {
        foreach (var other in hearing.Choices)
            if (other.To == mention.From || other.From == mention.To) return true;
        return false;
    }

    /// <summary>"20 hrs. outlier. rlhf.": a sentence of nothing but the name, in a message of such sentences.</summary>
    public static bool IsOnItsOwn(Hearing hearing, ChoiceMention mention)
    {
        var scan = hearing.Scan;
        var (from, to) = (scan.StartOfSentence(mention.From), scan.EndOfSentence(mention.From));
        if (from != mention.From || to - mention.To > 1 || mention.To - mention.From == to - from && to < scan.Count || from == 0 && to >= scan.Count) return false;
        return hearing.Quantities.Count > 0 && hearing.Choices.Exists(other => other.Field != mention.Field && (other.Firm || other.Entry is not null && scan.StartOfSentence(other.From) == other.From && scan.EndOfSentence(other.From) - other.To <= 1));
    }

    /// <summary>"linkedin.com/in/ada, 2 years, Outlier": an item of nothing but the name, in a list of answers in which nobody speaks.</summary>
    public static bool IsItem(Hearing hearing, ChoiceMention mention)
    {
        var scan = hearing.Scan;
        if (hearing.Quantities.Count == 0 && hearing.Addresses.Count == 0) return false;
        var (from, to) = (scan.StartOfClause(mention.From), scan.EndOfClause(mention.From));
        if (mention.From - from > 1 || mention.From > from && !(scan.Sign(from) is ',' or '/' or '|' or '-')) return false;
        var end = mention.To;
        foreach (var quantity in hearing.Quantities)
            if (quantity.From == mention.To && mention.Entry is { IsPlatform: true }) end = quantity.To;
        if (to > end + 1 || to == end + 1 && scan.Tokens[end].Kind == TokenKind.Word) return false;
        for (var i = scan.StartOfSentence(mention.From); i < Math.Min(scan.EndOfSentence(mention.From), scan.StartOfSentence(mention.From) + 40); i++)
            if (scan.Tokens[i].Is(Sense.Self | Sense.Auxiliary | Sense.Other | Sense.Interrogative)) return false;
        return scan.EndOfSentence(mention.From) - scan.StartOfSentence(mention.From) > mention.To - mention.From + 2;
    }

    /// <summary>"I did ranking and evaluation on Outlier": what was done, and where, in one sentence of one's own.</summary>
    public static bool IsDoneSomewhere(Hearing hearing, ChoiceMention mention)
    {
        var (scan, task, platform, deed) = (hearing.Scan, false, false, false);
        foreach (var other in hearing.Choices)
        {
            if (other.Entry is null || other.Negated || other.Wished || scan.Tokens[other.From].Sentence != scan.Tokens[mention.From].Sentence) continue;
            task |= !other.Entry.IsPlatform && scan.Word(other.From - 1) is "did" or "do" or "done" or "doing" or "and" or "some";
            platform |= other.Entry.IsPlatform && scan.Word(other.From - 1) is "on" or "at" or "for" or "with" or "via";
        }
        if (!task || !platform) return false;
        for (var i = scan.StartOfSentence(mention.From); i < mention.From; i++)
            deed |= scan.Word(i) is "i" or "ive" && scan.Word(i + 1) is "did" or "do" or "done" or "have" or "been";
        return deed && (mention.Entry!.IsPlatform ? scan.Word(mention.From - 1) is "on" or "at" or "for" or "with" or "via" : InList(scan, mention));
    }

    /// <summary>"Mondays and Fridays": two options of one field, joined.</summary>
    public static bool InSeries(Hearing hearing, ChoiceMention mention)
    {
        foreach (var other in hearing.Choices)
            if (other.Field == mention.Field && other.Option != mention.Option && (IsJoined(hearing.Scan, mention.To, other.From) || IsJoined(hearing.Scan, other.To, mention.From) || IsRange(hearing.Scan, mention.To, other.From) || IsRange(hearing.Scan, other.To, mention.From))) return true;
        return false;
    }

    /// <summary>"Monday to Thursday", "Monday Wednesday".</summary>
    private static bool IsRange(Scan scan, int from, int to) =>
        (to == from || to == from + 1) && to < scan.Count && scan.Tokens[to].Is(Sense.Weekday) && scan.Tokens[from - 1].Is(Sense.Weekday) && (to == from || scan.Word(from) is "to" or "till" or "until" or "through" or "thru" || scan.Is(from, '-'));

    /// <summary>"not Surge but Outlier": beside a choice that is denied.</summary>
    public static bool IsInstead(Hearing hearing, ChoiceMention mention)
    {
        foreach (var other in hearing.Choices)
            if (other.Field == mention.Field && other.Negated && !mention.Negated && Math.Abs(other.From - mention.From) < 14 && (hearing.Scan.Tokens[other.From].Sentence == hearing.Scan.Tokens[mention.From].Sentence || hearing.Scan.Tokens[other.From].Sentence + 1 == hearing.Scan.Tokens[mention.From].Sentence && hearing.Scan.Word(mention.From - 1) is "was" or "is" or "its" or "meant" or "mean")) return true;
        return false;
    }

    /// <summary>"Tasks: SFT; ranking": a list parted by semicolons.</summary>
    public static bool GoesOn(Hearing hearing, ChoiceMention mention)
    {
        if (!hearing.Scan.Is(mention.From - 1, ';')) return false;
        foreach (var other in hearing.Choices)
            if (other.Field == mention.Field && other.Firm && other.To == mention.From - 1) return true;
        return false;
    }

    /// <summary>"Outlier and also Prolific", "Toloka, later on a bit of Scale", "scale n outlier": names of platforms with no more than joints and adverbs between them.</summary>
    public static bool InPlatforms(Hearing hearing, ChoiceMention mention)
    {
        foreach (var other in hearing.Choices)
            if (other.Field == mention.Field && other.Entry is { IsPlatform: true } && other.Entry != mention.Entry
                && (IsChained(hearing.Scan, mention.To, other.From) || IsChained(hearing.Scan, other.To, mention.From)) && (other.Firm || IsNamedAfterPreposition(hearing.Scan, Math.Min(mention.From, other.From)))) return true;
        return false;
    }

    private static bool IsChained(Scan scan, int from, int to)
    {
        if (to <= from || to - from > 6 || scan.Tokens[from].Sentence != scan.Tokens[to - 1].Sentence) return false;
        var joined = false;
        for (var i = from; i < to; i++)
        {
            if (scan.Sign(i) is ',' or '&' or '/' or '+' || scan.Word(i) is "and" or "or" or "n" or "nd" or "plus" or "then" or "also") joined = true;
            else if (!(scan.Word(i) is "a" or "bit" or "little" or "of" or "some" or "later" or "lately" or "now" or "recently" or "sometimes" or "occasionally" or "mostly" or "mainly" or "before" or "that" or "on" or "at" or "for" or "with" or "both" or "via" or "from" or "too" or "tiny" or "once" or "used" or "these" or "days" or "nowadays" or "today" or "afterwards" or "do" or "doing")) return false;
        }
        return joined;
    }

    /// <summary>"im on outlier n scale", "worked for Scale and Surge".</summary>
    private static bool IsNamedAfterPreposition(Scan scan, int at) => scan.Word(at - 1) is "on" or "for" or "via" or "used" or "use" or "using" or "with" or "at" or "in" or "joined" or "from" && scan.Word(at - 2) is not ("of" or "depend" or "depends");

    private static bool IsJoined(Scan scan, int from, int to) =>
        to > from && to - from <= 2 && (scan.Sign(from) is ',' or '&' or '/' or '+' || scan.Word(from) is "and" or "or" or "n" or "nd" or "y" or "e" or "und" or "et" or "och" or "dan" or "tapos" or "и") && (to - from == 1 || scan.Word(from + 1) is "and" or "or");

    /// <summary>"Tasks - data annotation": the name stands after the label of another field of choices.</summary>
    public static bool IsUnderOtherLabel(Hearing hearing, FieldPlan plan, ChoiceMention mention)
    {
        var scan = hearing.Scan;
        for (var i = mention.From - 1; i > 0 && scan.Tokens[i].Sentence == scan.Tokens[mention.From].Sentence; i--)
        {
            if (!(scan.Sign(i) is ':' or '=' || scan.Is(i, '-') && !scan.Tokens[i].Glued) || scan.Tokens[i - 1].Cues == 0) continue;
            if ((scan.Tokens[i - 1].Cues & plan.Bit) != 0) return false;
            foreach (var other in hearing.Form.Fields)
                if (other.IsSelect && (scan.Tokens[i - 1].Cues & other.Bit) != 0) return true;
            return false;
        }
        return false;
    }

    public static bool BesideOther(Hearing hearing, ChoiceMention mention, int? field = null)
    {
        foreach (var other in hearing.Choices)
            if (other.From != mention.From && other.Firm && (field is null || other.Field == field && other.Option >= 0) && hearing.Scan.Tokens[other.From].Sentence == hearing.Scan.Tokens[mention.From].Sentence && Math.Abs(other.From - mention.From) < 12) return true;
        return false;
    }

    public static bool InList(Scan scan, ChoiceMention mention)
    {
        var before = mention.From - 1;
        for (var left = mention.Entry is { IsPlatform: false } ? 2 : 0; left > 0 && before >= 0 && scan.Tokens[before].Kind == TokenKind.Word && (!scan.Tokens[before].IsKnown && !scan.Word(before).EndsWith("ing") && !VerbPairs.IsVerb(scan, before) || scan.Tokens[before].Is(Sense.Language)); left--) before--;
        var opens = before < 0 || scan.Tokens[before].Kind is TokenKind.Symbol or TokenKind.Line || scan.Tokens[before].Is(Sense.Lead | Sense.Joint | Sense.Yes | Sense.Negation | Sense.Addition | Sense.Correction | Sense.Removal)
            || scan.Says(before, "that") && scan.Word(before - 1) is "before" or "after" || mention.Entry is { IsPlatform: false } && scan.Says(before, "of") && scan.Word(before - 1) is "lots" or "lot" or "bit" or "bits" or "plenty" || scan.Word(before) is "think" or "guess" or "say" && mention.From <= 4 || scan.Word(before) is "or" or "nor" or "on" or "at" or "for" or "with" or "in" or "via" or "used" or "only" or "just" or "its" or "and" or "both" or "some" or "my" or "their" or "ive" or "to" || mention.Entry is { IsPlatform: false } && scan.Word(before) is "did" or "do" or "doing";
        var closes = mention.To >= scan.Count || scan.Tokens[mention.To].Kind is TokenKind.Symbol or TokenKind.Line or TokenKind.Number || scan.Tokens[mention.To].Is(Sense.Stop | Sense.Neutral | Sense.Lead | Sense.Thanks | Sense.Yes) || mention.Entry is { IsPlatform: false } && VerbPairs.HasObject(scan, mention.Entry, mention.To + 1) || scan.Word(mention.To) is "paid" or "hired" or "gave" && scan.Says(mention.To + 1, "me") || scan.Word(mention.To) is "first" or "initially" or "originally" or "later" or "before" or "lately" or "nowadays" or "surveys" or "studies" or "account";
        return opens && closes;
    }

    public static bool Adds(Hearing hearing)
    {
        if (hearing.Scan.Word(0) is "and" or "plus" || hearing.Scan.Sign(0) is '&' or '+') return true;
        for (var i = 0; i < hearing.Scan.Count; i++)
            if (hearing.Scan.Tokens[i].Is(Sense.Addition)) return true;
        return false;
    }
}
