using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>One choice or several, out of what <see cref="ChoiceReader"/> found.</summary>
internal static class SelectReader
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        var named = new List<ChoiceMention>();
        foreach (var mention in hearing.Choices)
            if (mention.Field == plan.Index && ChoiceContext.Counts(hearing, plan, mention)) named.Add(mention);
        if (named.Count == 0 && plan != hearing.Asked) return;
        var meant = named.FindAll(mention => !ChoiceDoubt.IsDoubtful(hearing, mention));
        if (meant.Count > 0 && meant.Count < named.Count) meant.RemoveAll(mention => named.Exists(other => !meant.Contains(other) && other.To < mention.From && IsChained(hearing, plan, other.To, mention.From)));
        if (meant.Count == 0 && named.Count > 0 && plan == hearing.Asked && !hearing.IsCaptured(plan)) AskBack(hearing, plan, named);
        else if (plan.Field.Type == FieldType.SingleSelect) Single(hearing, plan, meant);
        else SeveralChoices.Several(hearing, plan, meant);
    }

    /// <summary>"I follow Scale AI, Surge AI and Outlier": nothing but other names of the list and joints between them.</summary>
    private static bool IsChained(Hearing hearing, FieldPlan plan, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (hearing.Scan.Sign(i) is ',' or '&' or '/' || hearing.Scan.Word(i) is "and" or "or") continue;
            var named = false;
            foreach (var mention in hearing.Choices) named |= mention.Field == plan.Index && i >= mention.From && i < mention.To;
            if (!named) return false;
        }
        return true;
    }

    /// <summary>"I hate transcription": named, but not as something done; offered instead of taken.</summary>
    private static void AskBack(Hearing hearing, FieldPlan plan, List<ChoiceMention> named) =>
        hearing.Claims.Add(Judgement.AskedBack(plan, SpansOf(hearing, named), named[0].From, Wording.List([.. named.Select(mention => LabelOf(plan, mention)).Distinct()])));

    private static void Single(Hearing hearing, FieldPlan plan, List<ChoiceMention> named)
    {
        var chosen = named.Where(mention => !mention.Negated).DistinctBy(mention => mention.Option).ToList();
        if (chosen.Count > 1 && chosen.FindAll(mention => !IsPast(hearing.Scan, mention)) is [var now]) chosen = [now];
        if (chosen.Count > 1 && chosen.FindAll(mention => IsNow(hearing.Scan, mention.To) || IsNowBefore(hearing.Scan, mention.From)) is [var today]) chosen = [today];
        if (chosen.Count > 1 && chosen.FindAll(mention => !IsOfAnotherField(hearing.Scan, plan, mention.To)) is [var proper]) chosen = [proper];
        if (chosen.Count > 1 && chosen.FindAll(mention => !IsSideline(hearing.Scan, mention)) is [var main]) chosen = [main];
        if (chosen.Count > 1 && chosen.FindAll(mention => !IsNearly(hearing.Scan, mention.From)) is [var reached]) chosen = [reached];
        if (chosen.Count > 1 && chosen.FindAll(mention => IsLabelled(hearing, plan, mention)) is [var labelled]) chosen = [labelled];
        if (chosen.Count > 1 && hearing.Corrects) chosen = [chosen[^1]];
        if (chosen.Count > 1 && plan == hearing.Asked && chosen.FindAll(mention => IsSubject(hearing.Scan, plan, mention)) is [var subject]) chosen = [subject];
        if (chosen.Count > 1 && plan == hearing.Asked && chosen.FindAll(mention => IsWholeClause(hearing.Scan, mention)) is [var whole] && whole.From == chosen[0].From && chosen.TrueForAll(mention => mention.From == whole.From || IsInStory(hearing.Scan, mention))) chosen = [whole];
        if (chosen.Count == 0 && named.Count == 0 && plan == hearing.Asked && OtherNames.Read(hearing, plan) is [var other])
        {
            hearing.Claims.Add(new(plan) { Spans = [other.Span], Value = new FieldValue.Text(other.Id), Display = other.Id[6..], Related = true, Replaces = hearing.IsCaptured(plan) });
            return;
        }
        var denied = named.FindAll(mention => mention.Negated && ChoiceContext.IsKeptChoice(hearing, plan, mention));
        if (chosen.Count == 0 && denied.Count > 0) hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(denied[0].From, denied[0].To)], At = denied[0].From, Withdraws = true });
        if (chosen.Count == 0 || hearing.IsKept(plan) && denied.Count == 0 && !MayChange(hearing, plan, chosen[0])) return;
        if (chosen.Count > 1)
        {
            var labels = chosen.Select(mention => LabelOf(plan, mention)).ToImmutableArray();
            hearing.Claims.Add(new(plan) { Spans = SpansOf(hearing, chosen), At = chosen[0].From, Offers = labels, Related = true, Reason = $"I read {Wording.List(labels)}, but this takes one" });
            return;
        }
        hearing.Claims.Add(new(plan)
        {
            Spans = SpansOf(hearing, chosen), At = chosen[0].From, Value = new FieldValue.Text(IdOf(plan, chosen[0])), Display = LabelOf(plan, chosen[0]), Related = true, Replaces = hearing.IsCaptured(plan),
        });
    }

    /// <summary>"started in med-surg", "was a junior": what somebody was, beside what they are.</summary>
    private static bool IsPast(Scan scan, in ChoiceMention mention)
    {
        for (var i = mention.From - 1; i >= scan.StartOfClause(mention.From); i--)
            if (scan.Word(i) is "started" or "began" or "was" or "were" or "formerly" or "previously" or "before" or "originally" or "first" or "used" or "initially" or "came" or "joined" or "trained" or "sold") return true;
        if (scan.Word(mention.To) is "before" or "previously" or "earlier" or "formerly" or "originally" or "initially" && (mention.To + 1 >= scan.Count || scan.Tokens[mention.To + 1].Kind != TokenKind.Word)) return true;
        return scan.Word(mention.To) is "was" or "were" && mention.To + 1 < scan.Count && (scan.Word(mention.To + 1) is "only" or "just" or "once" || scan.Word(mention.To + 1) is "before" or "earlier" or "previously" or "first" or "then" or "until" or "my" || scan.SaysAll(mention.To + 1, "last", "year"));
    }

    /// <summary>"fluent, almost native", "not quite senior".</summary>
    private static bool IsNearly(Scan scan, int at) =>
        scan.Word(at - 1) is "almost" or "nearly" or "near" or "practically" or "virtually" or "basically" or "approaching" or "semi" || scan.SaysAll(at - 2, "close", "to") || scan.SaysAll(at - 2, "not", "quite") || scan.SaysAll(at - 2, "bordering", "on") || scan.SaysAll(at - 2, "way", "to") || scan.SaysAll(at - 2, "going", "on") || scan.Word(at - 1) is "towards" or "toward" or "becoming";

    /// <summary>"Correction to the position: sous chef", whatever is said of it then.</summary>
    private static bool IsLabelled(Hearing hearing, FieldPlan plan, in ChoiceMention mention) =>
        ChangesTo(hearing.Scan, mention.From) || hearing.Scan.Sign(mention.From - 1) is ':' or '=' && mention.From > 1 && ((hearing.Scan.Tokens[mention.From - 2].Cues & plan.Bit) != 0 || hearing.Scan.SaysAny(mention.From - 2, plan.Name));

    /// <summary>"but my native language is Portuguese".</summary>
    private static bool IsSubject(Scan scan, FieldPlan plan, in ChoiceMention mention) =>
        scan.Word(mention.From - 1) is "is" or "are" && plan.Name.Length > 0 && (scan.SaysAll(mention.From - 1 - plan.Name.Length, plan.Name) || scan.Word(mention.From - 3) is "my" && (scan.Tokens[mention.From - 2].Cues & plan.Bit) != 0);

    /// <summary>"change vehicle to scooter, I am selling the car".</summary>
    private static bool ChangesTo(Scan scan, int at)
    {
        if (scan.Says(at - 1, "as") && (scan.SaysAll(at - 3, "me", "down") || scan.Says(at - 2, "me"))) return true;
        if (scan.Word(at - 1) is not ("to" or "with" or "into")) return false;
        for (var i = Math.Max(scan.StartOfClause(at), at - 16); i < at; i++)
            if (scan.Word(i) is "change" or "switch" or "update" or "set" or "replace" or "swap") return true;
        return false;
    }

    private static bool IsWholeClause(Scan scan, in ChoiceMention mention) => scan.StartOfClause(mention.From) == mention.From && (mention.To >= scan.Count || scan.Tokens[mention.To].Kind is TokenKind.Symbol or TokenKind.Line);

    /// <summary>"I get dizzy on the ground": after somebody who does something.</summary>
    private static bool IsInStory(Scan scan, in ChoiceMention mention)
    {
        for (var i = Math.Max(scan.StartOfClause(mention.From), mention.From - 16); i < mention.From; i++)
            if (scan.Tokens[i].Is(Sense.Self)) return Deeds.VerbBefore(scan, mention.From, out _) >= 0;
        return false;
    }

    /// <summary>"a journeyman now".</summary>
    private static bool IsNow(Scan scan, int at)
    {
        for (var i = at; i < Math.Min(scan.Count, at + 4) && scan.Tokens[i].Clause == scan.Tokens[at - 1].Clause; i++)
            if (scan.Word(i) is "now" or "currently" or "today" or "nowadays" or "presently" or "mainly" or "mostly" or "primarily") return true;
        return false;
    }

    /// <summary>"now more like C2".</summary>
    private static bool IsNowBefore(Scan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(scan.StartOfClause(at), at - 4); i--)
            if (scan.Word(i) is "now" or "currently" or "nowadays" or "mainly" or "mostly" or "primarily") return true;
        return false;
    }

    /// <summary>"I have a car licence but I'd use my bicycle": part of the name of what another question asks.</summary>
    private static bool IsOfAnotherField(Scan scan, FieldPlan plan, int at) => at < scan.Count && scan.Tokens[at].Kind == TokenKind.Word && (scan.Tokens[at].Cues & plan.Bit) == 0 && scan.Tokens[at].Cues != 0;

    /// <summary>"sometimes live", "though I can do ground work too".</summary>
    private static bool IsSideline(Scan scan, in ChoiceMention mention)
    {
        if (scan.Word(mention.From - 1) is "sometimes" or "occasionally" or "rarely" or "maybe") return true;
        for (var i = Math.Max(scan.StartOfClause(mention.From), mention.From - 6); i < mention.From; i++)
            if (scan.Word(i) is "though" or "although" or "sometimes" or "occasionally") return true;
        return false;
    }

    private static bool MayChange(Hearing hearing, FieldPlan plan, ChoiceMention mention) =>
        hearing.Corrects || hearing.Conversation.Asked is null || ChoiceContext.IsCued(hearing, plan, mention.From);

    public static string IdOf(FieldPlan plan, ChoiceMention mention) => mention.Option >= 0 ? plan.Limits.Options!.Value[mention.Option].Id : $"other:{mention.Entry!.Name}";

    private static string LabelOf(FieldPlan plan, ChoiceMention mention) => mention.Option >= 0 ? plan.Limits.Options!.Value[mention.Option].Label : mention.Entry!.Name;

    public static ImmutableArray<(int, int)> SpansOf(Hearing hearing, List<ChoiceMention> mentions) => [.. mentions.Where(mention => !mention.Negated).Select(mention => hearing.Origin(mention.From, mention.To))];
}
