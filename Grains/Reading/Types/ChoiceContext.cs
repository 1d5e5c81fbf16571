using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>Whether a name found in a message was meant as a choice of a field.</summary>
internal static class ChoiceContext
{
    /// <summary>A plain word that is also a name counts only where the question or a list makes it one.</summary>
    public static bool Counts(Hearing hearing, FieldPlan plan, ChoiceMention mention)
    {
        if (mention.Wished && !mention.Negated || !plan.AsksForWishes && ChoiceDoubt.IsPlanned(hearing.Scan, mention)) return false;
        var asked = plan == hearing.Asked;
        if (mention.Entry is null && hearing.Scan.Says(mention.From - 1, "than")) return false;
        if (hearing.Scan.Says(mention.From - 1, "what") && hearing.Scan.Word(mention.From - 2) is "know" or "understand" or "mean" or "remember" or "sure" or "idea" or "of") return false;
        if (mention.Entry is { IsPlatform: false } && IsNoDeed(hearing.Scan, mention)) return false;
        if (mention.Entry is not null && ChoiceLists.IsUnderOtherLabel(hearing, plan, mention)) return false;
        if (!asked && (IsTakenByAsked(hearing, plan, mention) || IsSubject(hearing, plan, mention))) return false;
        if (mention.Option < 0 && !asked && !IsCued(hearing, plan, mention.From) && !(mention.Entry is { IsPlatform: true } && ChoiceLists.BesideOther(hearing, mention, plan.Index)) && !(hearing.Corrects && hearing.IsCaptured(plan))) return false;
        if (mention.Entry is null && !asked && hearing.Asked is { Field.Type: FieldType.LongText }) return false;
        if (mention.Entry is null && !asked && IsDetail(hearing, mention)) return false;
        if (mention.Firm) return asked || mention.Entry is not null || !IsThing(hearing, plan, mention) && !IsModifier(hearing, plan, mention);
        var scan = hearing.Scan;
        if (mention.Entry is { IsPlatform: true } && scan.Word(mention.From - 1) is "in" or "of" && (scan.SenseAt(mention.From - 2).HasFlag(Sense.UnitWord) || scan.Word(mention.From - 2) is "experience" or "exp" or "work" or "background")) return false;
        if (mention.Entry is null && ChoiceLists.IsOnItsOwn(hearing, mention)) return true;
        if (mention.Entry is null) return asked || IsHeld(scan, mention.From) || IsSkill(scan, mention.From) || ChoiceLists.Adds(hearing) && hearing.IsCaptured(plan) && ChoiceLists.InList(scan, mention) || IsCued(hearing, plan, mention.From) || IsKeptChoice(hearing, plan, mention) || ChoiceLists.InSeries(hearing, mention) || hearing.Corrects && hearing.IsCaptured(plan) && (hearing.Words(mention.From, mention.To).Length >= 5 || scan.Word(mention.From - 1) is "a" or "an" && scan.Word(mention.From - 2) is "its" or "is" or "be" or "meant" or "mean" || scan.Word(mention.From - 1) is "its" or "meant");
        if (ChoiceLists.IsOnItsOwn(hearing, mention) || IsKeptChoice(hearing, plan, mention) || mention.Firm is false && ChoiceLists.Adds(hearing) && hearing.IsCaptured(plan) && ChoiceLists.InList(scan, mention)) return true;
        if (NumberLabels.IsMark(scan, mention.From - 2, plan.Index + 1) && NumberLabels.IsMark(scan, 0, 1)) return true;
        if (hearing.Corrects && hearing.IsCaptured(plan) && ChoiceLists.IsInstead(hearing, mention) || ChoiceLists.GoesOn(hearing, mention)) return true;
        if (mention.Entry.IsPlatform && ChoiceLists.InPlatforms(hearing, mention) || ChoiceLists.IsItem(hearing, mention) || ChoiceLists.IsDoneSomewhere(hearing, mention)) return true;
        if (hearing.Corrects && hearing.IsCaptured(plan) && IsAllSaid(scan, mention)) return true;
        if (asked && mention.Entry is { IsPlatform: false } && scan.Word(mention.From - 1) is "a" or "an" or "the" && scan.Word(mention.To) is "project" or "projects" or "task" or "tasks" or "job" or "gig" or "team" && !ChoiceDoubt.IsDoubtful(hearing, mention)) return true;
        if (asked && mention.Entry is { IsPlatform: false } && scan.Says(mention.From - 1, "the") && scan.Word(mention.From - 2) is "do" or "did") return true;
        if (asked && mention.Entry.IsPlatform && scan.Word(mention.From - 1) is "a" or "an" && (Relevance.IsTerm(scan, mention.To) || scan.Word(mention.To) is "contributor" or "reviewer" or "worker")) return true;
        if (scan.Word(mention.From - 1) is "a" or "the" or "large" or "small" or "of" or "full" or "this" && !(!mention.Entry.IsPlatform && scan.Says(mention.From - 1, "of") && scan.Word(mention.From - 2) is "lots" or "lot" or "bit" or "bits" or "plenty" or "some") || scan.Says(mention.From - 1, "to") && scan.Word(mention.From - 2) is not ("assigned" or "limited" or "moved" or "switched" or "went" or "transitioned" or "back" or "on" or "over" or "contribute" or "contributed" or "contributing") && scan.Word(mention.From - 3) is not "from" || scan.Says(mention.To, "of") && !scan.Says(mention.To + 1, "course") && !VerbPairs.HasObject(scan, mention.Entry, mention.To + 1) || scan.Says(mention.To, "from") && mention.Entry.IsPlatform && !(mention.To + 1 < scan.Count && (scan.Tokens[mention.To + 1].Kind == TokenKind.Number || scan.Tokens[mention.To + 1].Is(Sense.Month) || scan.SaysAll(mention.To + 1, "the", "start")))) return false;
        if (asked && !mention.Entry.IsPlatform && IsNoun(scan.Span(mention.To - 1)) && StandsAlone(scan, mention.To) && !ChoiceDoubt.IsDoubtful(hearing, mention)) return true;
        if (asked && mention.Entry.IsPlatform && mention.To - mention.From == 1 && StandsAlone(scan, mention.To) && scan.Word(mention.From - 1) is not "an" && !(scan.Word(mention.From - 2) is "a" or "an") && !ChoiceDoubt.IsDoubtful(hearing, mention)) return true;
        return (asked || IsCued(hearing, plan, mention.From) || ChoiceLists.BesideOther(hearing, mention) || IsUsed(scan, mention)) && (ChoiceLists.InList(scan, mention) || ChoiceLists.Touches(hearing, mention) || asked && (ChoiceLists.InSeries(hearing, mention) || IsWorkplace(scan, mention)));
    }

    /// <summary>"ranking", "evaluation", as against "evaluated", that has an object of its own.</summary>
    private static bool IsNoun(ReadOnlySpan<char> word) => word.EndsWith("ing") || word.EndsWith("ion") || word.EndsWith("ions") || word.EndsWith("ings");

    /// <summary>No noun follows that the word would only describe: "surge pricing", "a prolific writer".</summary>
    private static bool StandsAlone(Scan scan, int at) =>
        at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word || scan.Tokens[at].Is(Sense.Stop | Sense.Neutral | Sense.Lead | Sense.Joint | Sense.Thanks | Sense.Yes | Sense.Addition | Sense.Auxiliary) || Relevance.IsTerm(scan, at)
        || scan.Word(at) is "ai" or "contributor" or "reviewer" or "worker" or "afterwards" or "later" or "first" or "along" or "alongside" or "together" or "last" or "this" or "before" or "back" or "again" or "once" or "today" or "nowadays" or "sir" or "please" or "obviously" or "naturally" or "right";

    /// <summary>"hmm, rather evaluation": nothing else but words of correction.</summary>
    private static bool IsAllSaid(Scan scan, ChoiceMention mention)
    {
        for (var i = 0; i < scan.Count; i++)
            if ((i < mention.From || i >= mention.To) && scan.Tokens[i].Kind == TokenKind.Word && !scan.Tokens[i].Is(Sense.Correction | Sense.Stop)) return false;
        return scan.Count <= 8;
    }

    /// <summary>"translation apps", "I studied translation": the thing is named, but not done.</summary>
    private static bool IsNoDeed(Scan scan, in ChoiceMention mention)
    {
        if (scan.Word(mention.To) is "app" or "apps" or "software" or "theory" or "course" or "courses" or "class" or "classes" or "degree" or "studies" or "agency" or "school") return true;
        for (var i = mention.From - 1; i >= Math.Max(scan.StartOfSentence(mention.From), mention.From - 6); i--)
            if (scan.Word(i) is "studied" or "study" or "studying") return true;
        return false;
    }

    /// <summary>"my reel", "the scooter": a thing spoken of, not a choice made, where nobody asked.</summary>
    private static bool IsThing(Hearing hearing, FieldPlan plan, ChoiceMention mention) =>
        !mention.Negated && hearing.Scan.Word(mention.From - 1) is "a" or "an" or "some" && hearing.Scan.StartOfClause(mention.From) == mention.From - 1 && hearing.Scan.SenseAt(mention.To).HasFlag(Sense.Auxiliary) && !IsCued(hearing, plan, mention.From)
        || !mention.Negated && hearing.Scan.Word(mention.From - 1) is "my" or "the" or "this" or "that" or "our" or "your" && hearing.Scan.Word(mention.From - 2) is not ("hold" or "have" or "has" or "passed" or "completed" or "earned" or "got" or "use" or "know" or "operate" or "drive" or "did" or "finished") && !ChoiceLists.InSeries(hearing, mention) && !IsCued(hearing, plan, mention.From) && !(hearing.Corrects && hearing.IsCaptured(plan));

    /// <summary>"a solar salesman", "the office is commercial": what kind of thing it is, where nobody asked.</summary>
    private static bool IsModifier(Hearing hearing, FieldPlan plan, ChoiceMention mention)
    {
        var (scan, at) = (hearing.Scan, mention.From);
        if (mention.Negated || mention.To < scan.Count && (scan.Tokens[mention.To].Cues & plan.Bit) != 0) return false;
        var kind = scan.Word(at - 1) is "a" or "an" && scan.Word(at - 2) is not ("im" or "am" or "as" or "been" or "be" or "was" or "its") && mention.To < scan.Count && scan.Tokens[mention.To] is { Kind: TokenKind.Word } noun && !noun.Is(Sense.Stop | Sense.Joint);
        var state = scan.Word(at - 1) is "is" or "are" or "was" && scan.Word(at - 3) is "the" or "our" or "this" or "that" && (scan.Tokens[at - 2].Cues & plan.Bit) == 0;
        return (kind || state) && !IsCued(hearing, plan, at);
    }

    /// <summary>"Data Annotation, Outlier" in answer to the platforms names a platform, not a task.</summary>
    private static bool IsTakenByAsked(Hearing hearing, FieldPlan plan, ChoiceMention mention)
    {
        if (hearing.Asked is not { IsSelect: true } asked) return false;
        foreach (var other in hearing.Choices)
            if (other.From == mention.From && other.Field == asked.Index && asked != plan && Counts(hearing, asked, other)) return true;
        return false;
    }

    /// <summary>"3 years of data labelling" tells for how long, in the words of that question; which tasks they were is still to be said.</summary>
    private static bool IsSubject(Hearing hearing, FieldPlan plan, ChoiceMention mention)
    {
        var scan = hearing.Scan;
        if (mention.Entry is not { IsPlatform: false }) return false;
        foreach (var quantity in hearing.Quantities)
        {
            if (quantity.Measure is not (Measure.Year or Measure.Month) || scan.Tokens[quantity.From].Sentence != scan.Tokens[mention.From].Sentence) continue;
            foreach (var other in hearing.Form.Fields)
                if (other.Field.Type == FieldType.Number && other.Unit is Unit.Years or Unit.Months && (IsAllOf(scan, mention, other) || mention.Typo && Names(other, mention.Entry.Name))) return !IsCued(hearing, plan, mention.From, other.Bit);
        }
        return false;
    }

    private static bool Names(FieldPlan plan, string name) =>
        name.Split(' ').All(word => plan.Topic.Contains(FieldPlan.StemOf(FoldedText.Fold(word)).ToString()));

    private static bool IsAllOf(Scan scan, ChoiceMention mention, FieldPlan plan)
    {
        for (var i = mention.From; i < mention.To; i++)
            if (scan.Tokens[i].Kind == TokenKind.Word && (scan.Tokens[i].Cues & plan.Bit) == 0) return false;
        return true;
    }

    /// <param name="shared">Words that speak of these fields too do not count.</param>
    public static bool IsCued(Hearing hearing, FieldPlan plan, int at, ulong shared = 0)
    {
        var scan = hearing.Scan;
        for (var i = Math.Max(scan.StartOfSentence(at), at - 24); i < Math.Min(scan.Count, at + 8) && scan.Tokens[i].Sentence == scan.Tokens[at].Sentence; i++)
            if ((scan.Tokens[i].Cues & plan.Bit) != 0 && (scan.Tokens[i].Cues & shared) == 0) return true;
        return false;
    }

    /// <summary>"I worked on Outlier." names a platform although nobody asked.</summary>
    private static bool IsUsed(Scan scan, ChoiceMention mention)
    {
        if (mention.Entry is { IsPlatform: true } && scan.Word(mention.From - 1) is "do" or "did" or "done" or "doing" or "some" && scan.Word(mention.To) is "studies" or "surveys" or "tasks" or "projects" or "work" or "gigs" or "jobs" or "stuff") return true;
        if (mention.Entry is not { IsPlatform: true } || mention.To < scan.Count && scan.Tokens[mention.To].Kind == TokenKind.Word && !scan.Tokens[mention.To].Is(Sense.Joint) && scan.Word(mention.To) is not ("for" or "since" or "until" or "doing" or "now")) return false;
        var at = mention.From - 1;
        // "worked in data annotation for 4 years" tells the trade.
        if (scan.Says(at, "in") && mention.To - mention.From > 1) return false;
        return scan.Word(at) is "used" or "joined" || scan.Says(at, "use") && scan.Word(at - 1) is "did" or "do" or "i" or "also" || scan.Word(at) is "on" or "with" or "for" or "at" or "via" or "through" or "in" && scan.Word(at - 1) is "worked" or "work" or "working" or "tasks" or "projects" or "annotator" or "trainer" or "annotating" or "labeling" or "labelling" or "been" || scan.Word(at) is "on" or "with" or "for" or "at" && scan.Word(at - 1) is "it" or "all" or "them" or "mostly" or "mainly" or "solely" or "exclusively" or "half" or "both" or "first" or "started" or "began" or "this" or "everything" || scan.Word(at) is "on" or "with" or "at" && at > 0 && (scan.SenseAt(at - 1).HasFlag(Sense.UnitWord) || scan.Tokens[at - 1].Kind == TokenKind.Number);
    }

    /// <summary>"my work at Outlier consisted of reviews", whatever follows.</summary>
    private static bool IsWorkplace(Scan scan, ChoiceMention mention) =>
        mention.Entry is { IsPlatform: true } && scan.Word(mention.From - 1) is "on" or "with" or "for" or "at" or "via" or "through" && scan.Word(mention.From - 2) is "worked" or "work" or "working" or "tasks" or "projects" or "job" or "gig" or "time" or "contract";

    /// <summary>"actually not Scale": a choice that was captured is taken back.</summary>
    public static bool IsKeptChoice(Hearing hearing, FieldPlan plan, ChoiceMention mention) =>
        (mention.Negated || hearing.Corrects) && hearing.Item(plan) is { Status: ItemStatus.Captured } item
        && (item.Value is FieldValue.Choices kept && kept.Ids.Contains(SelectReader.IdOf(plan, mention)) || item.Value is FieldValue.Text one && one.Value == SelectReader.IdOf(plan, mention));

    /// <summary>"I have a PhD", "I hold my CPA".</summary>
    private static bool IsHeld(Scan scan, int at) =>
        scan.Word(at - 1) is "a" or "an" or "my" && scan.Word(at - 2) is "have" or "hold" or "got" or "earned" or "completed" or "finished" or "with" && (scan.Word(at - 3) is "i" or "ive" or "im" or "also" or "already" or "and" || scan.Is(at - 3, ','));

    /// <summary>"10 years of experience in Java", "skilled with Figma".</summary>
    private static bool IsSkill(Scan scan, int at) =>
        scan.Word(at - 1) is "in" or "with" or "using" && scan.Word(at - 2) is "experience" or "expertise" or "skilled" or "proficient" or "fluent" or "background" or "certified" or "specialised" or "specialized";

    /// <summary>"a PhD in physics": the subject of what was asked for.</summary>
    private static bool IsDetail(Hearing hearing, ChoiceMention mention) =>
        hearing.Scan.Word(mention.From - 1) is "in" or "of" && hearing.Asked is { IsSelect: true } asked && hearing.Choices.Exists(other => other.Field == asked.Index && other.To == mention.From - 1);
}
