using System.Collections.Immutable;
using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>One choice or several, out of what <see cref="ChoiceReader"/> found.</summary>
internal static class SelectReader
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        var named = hearing.Choices.Where(mention => mention.Field == plan.Index && Counts(hearing, plan, mention)).ToList();
        if (plan.Field.Type == FieldType.SingleSelect) Single(hearing, plan, named);
        else Several(hearing, plan, named);
    }

    /// <summary>A plain word that is also a name counts only where the question or a list makes it one.</summary>
    private static bool Counts(Hearing hearing, FieldPlan plan, ChoiceMention mention)
    {
        if (mention.Wished && !mention.Negated) return false;
        var asked = plan == hearing.Asked;
        if (!asked && (IsTakenByAsked(hearing, plan, mention) || IsSubject(hearing, plan, mention))) return false;
        if (mention.Option < 0 && !asked && !IsCued(hearing, plan, mention.From) && !(mention.Entry is { IsPlatform: true } && BesideOther(hearing, mention, plan.Index)) && !(hearing.Corrects && hearing.IsCaptured(plan))) return false;
        if (mention.Entry is null && !asked && hearing.Asked is { Field.Type: FieldType.LongText }) return false;
        if (mention.Entry is null && !asked && IsDetail(hearing, mention)) return false;
        if (mention.Firm) return true;
        var scan = hearing.Scan;
        if (mention.Entry is null && IsOnItsOwn(hearing, mention)) return true;
        if (mention.Entry is null) return asked || IsSkill(scan, mention.From) || Adds(hearing) && hearing.IsCaptured(plan) && InList(scan, mention) || IsCued(hearing, plan, mention.From) || IsKeptChoice(hearing, plan, mention) || InSeries(hearing, mention) || hearing.Corrects && hearing.IsCaptured(plan) && hearing.Words(mention.From, mention.To).Length >= 5;
        if (IsOnItsOwn(hearing, mention) || IsKeptChoice(hearing, plan, mention) || mention.Firm is false && Adds(hearing) && hearing.IsCaptured(plan) && InList(scan, mention)) return true;
        if (scan.SaysAny(mention.From - 1, ["a", "the", "large", "small", "of", "full", "this"]) || scan.Says(mention.From - 1, "to") && !scan.SaysAny(mention.From - 2, ["moved", "switched", "went", "transitioned", "back", "on", "over"]) || scan.SaysAll(mention.To, "of") || scan.SaysAll(mention.To, "from") && mention.Entry.IsPlatform) return false;
        return (asked || IsCued(hearing, plan, mention.From) || BesideOther(hearing, mention) || IsUsed(scan, mention)) && (InList(scan, mention) || Touches(hearing, mention) || asked && InSeries(hearing, mention));
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
                if (other.Field.Type == FieldType.Number && other.Unit is Unit.Years or Unit.Months && (IsAllOf(scan, mention, other) || mention.Typo && Names(other, mention.Entry.Name))) return !IsCued(hearing, plan, mention.From);
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

    private static bool IsCued(Hearing hearing, FieldPlan plan, int at)
    {
        var scan = hearing.Scan;
        for (var i = Math.Max(scan.StartOfSentence(at), at - 24); i < Math.Min(scan.Count, at + 8) && scan.Tokens[i].Sentence == scan.Tokens[at].Sentence; i++)
            if ((scan.Tokens[i].Cues & plan.Bit) != 0) return true;
        return false;
    }

    /// <summary>"I worked on Outlier." names a platform although nobody asked.</summary>
    private static bool IsUsed(Scan scan, ChoiceMention mention)
    {
        if (mention.Entry is not { IsPlatform: true } || mention.To < scan.Count && scan.Tokens[mention.To].Kind == TokenKind.Word && !scan.Tokens[mention.To].Is(Sense.Joint)) return false;
        var at = mention.From - 1;
        return scan.SaysAny(at, ["used", "joined"]) || scan.SaysAny(at, ["on", "with", "for", "at", "via", "through"]) && scan.SaysAny(at - 1, ["worked", "work", "working", "tasks", "projects", "annotator", "trainer", "annotating", "labeling", "labelling", "been"]) || scan.SaysAny(at, ["on", "with", "at"]) && at > 0 && (scan.SenseAt(at - 1).HasFlag(Sense.UnitWord) || scan.Tokens[at - 1].Kind == TokenKind.Number);
    }

    /// <summary>"actually not Scale": a choice that was captured is taken back.</summary>
    private static bool IsKeptChoice(Hearing hearing, FieldPlan plan, ChoiceMention mention) =>
        (mention.Negated || hearing.Corrects) && hearing.Item(plan) is { Status: ItemStatus.Captured, Value: FieldValue.Choices kept } && kept.Ids.Contains(IdOf(plan, mention));

    /// <summary>"outlier scale": a list without commas.</summary>
    private static bool Touches(Hearing hearing, ChoiceMention mention)
    {
        foreach (var other in hearing.Choices)
            if (other.To == mention.From || other.From == mention.To) return true;
        return false;
    }

    /// <summary>"20 hrs. outlier. rlhf.": a sentence of nothing but the name, in a message of such sentences.</summary>
    private static bool IsOnItsOwn(Hearing hearing, ChoiceMention mention)
    {
        var scan = hearing.Scan;
        var (from, to) = (scan.StartOfSentence(mention.From), scan.EndOfSentence(mention.From));
        if (from != mention.From || to - mention.To > 1 || mention.To - mention.From == to - from && to < scan.Count || from == 0 && to >= scan.Count) return false;
        return hearing.Quantities.Count > 0 && hearing.Choices.Exists(other => other.Field != mention.Field && other.Firm);
    }

    /// <summary>"10 years of experience in Java", "skilled with Figma".</summary>
    private static bool IsSkill(Scan scan, int at) =>
        scan.SaysAny(at - 1, ["in", "with", "using"]) && scan.SaysAny(at - 2, ["experience", "expertise", "skilled", "proficient", "fluent", "background", "certified", "specialised", "specialized"]);

    /// <summary>"a PhD in physics": the subject of what was asked for.</summary>
    private static bool IsDetail(Hearing hearing, ChoiceMention mention) =>
        hearing.Scan.SaysAny(mention.From - 1, ["in", "of"]) && hearing.Asked is { IsSelect: true } asked && hearing.Choices.Exists(other => other.Field == asked.Index && other.To == mention.From - 1);

    /// <summary>"Mondays and Fridays": two options of one field, joined.</summary>
    private static bool InSeries(Hearing hearing, ChoiceMention mention)
    {
        foreach (var other in hearing.Choices)
            if (other.Field == mention.Field && other.Option != mention.Option && (IsJoined(hearing.Scan, mention.To, other.From) || IsJoined(hearing.Scan, other.To, mention.From))) return true;
        return false;
    }

    private static bool IsJoined(Scan scan, int from, int to) =>
        to > from && to - from <= 2 && (scan.Sign(from) is ',' or '&' or '/' or '+' || scan.SaysAny(from, ["and", "or"])) && (to - from == 1 || scan.SaysAny(from + 1, ["and", "or"]));

    private static bool BesideOther(Hearing hearing, ChoiceMention mention, int? field = null)
    {
        foreach (var other in hearing.Choices)
            if (other.From != mention.From && other.Firm && (field is null || other.Field == field && other.Option >= 0) && hearing.Scan.Tokens[other.From].Sentence == hearing.Scan.Tokens[mention.From].Sentence && Math.Abs(other.From - mention.From) < 12) return true;
        return false;
    }

    private static bool InList(Scan scan, ChoiceMention mention)
    {
        var before = mention.From - 1;
        var opens = before < 0 || scan.Tokens[before].Kind is TokenKind.Symbol or TokenKind.Line || scan.Tokens[before].Is(Sense.Lead | Sense.Joint | Sense.Yes | Sense.Negation | Sense.Addition | Sense.Correction | Sense.Removal)
            || scan.SaysAny(before, ["or", "nor", "on", "at", "for", "with", "in", "via", "used", "only", "just", "its", "and", "both", "some", "my", "their", "ive", "to"]) || mention.Entry is { IsPlatform: false } && scan.SaysAny(before, ["did", "do", "doing"]);
        var closes = mention.To >= scan.Count || scan.Tokens[mention.To].Kind is TokenKind.Symbol or TokenKind.Line || scan.Tokens[mention.To].Is(Sense.Stop | Sense.Neutral | Sense.Lead | Sense.Thanks | Sense.Yes) || scan.SaysAny(mention.To, ["surveys", "studies", "account"]);
        return opens && closes;
    }

    private static void Single(Hearing hearing, FieldPlan plan, List<ChoiceMention> named)
    {
        var chosen = named.Where(mention => !mention.Negated).DistinctBy(mention => mention.Option).ToList();
        if (chosen.Count > 1 && hearing.Corrects) chosen = [chosen[^1]];
        if (chosen.Count > 1 && chosen.FindAll(mention => !IsPast(hearing.Scan, mention.From)) is [var now]) chosen = [now];
        if (chosen.Count == 0 && named.Count == 0 && plan == hearing.Asked && OtherNames.Read(hearing, plan) is [var other])
        {
            hearing.Claims.Add(new(plan) { Spans = [other.Span], Value = new FieldValue.Text(other.Id), Display = other.Id[6..], Related = true, Replaces = hearing.IsCaptured(plan) });
            return;
        }
        if (chosen.Count == 0 || hearing.IsKept(plan) && !MayChange(hearing, plan, chosen[0])) return;
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
    private static bool IsPast(Scan scan, int at)
    {
        for (var i = at - 1; i >= scan.StartOfClause(at); i--)
            if (scan.SaysAny(i, ["started", "began", "was", "were", "formerly", "previously", "before", "originally", "first", "used", "initially"])) return true;
        return false;
    }

    private static bool MayChange(Hearing hearing, FieldPlan plan, ChoiceMention mention) =>
        hearing.Corrects || hearing.Conversation.Asked is null || IsCued(hearing, plan, mention.From);

    private static void Several(Hearing hearing, FieldPlan plan, List<ChoiceMention> named)
    {
        var denied = named.Where(mention => mention.Negated).Select(mention => IdOf(plan, mention)).ToHashSet();
        var chosen = named.Where(mention => !mention.Negated && !denied.Contains(IdOf(plan, mention))).ToList();
        var item = hearing.Item(plan);
        var kept = item is { Status: ItemStatus.Captured, Value: FieldValue.Choices choices } && !Restarts(hearing, chosen, denied) ? choices.Ids : [];
        var all = plan == hearing.Asked && AllOf(hearing) is { } span ? span : ((int Start, int Length)?)null;
        var others = plan == hearing.Asked && all is null ? OtherNames.Read(hearing, plan) : [];
        var ids = new List<string>(kept.Where(id => !denied.Contains(id)));
        if (all is not null) ids.AddRange(plan.Limits.Options!.Value.Where(option => !IsNoneOrOther(option)).Select(option => option.Id).Where(id => !denied.Contains(id)));
        ids.AddRange(chosen.Select(mention => IdOf(plan, mention)));
        ids.AddRange(Between(hearing, plan, chosen, named));
        ids.AddRange(others.Select(other => other.Id));
        var ordered = Order(plan, ids);
        if (ordered.SequenceEqual(kept)) return;
        var spans = SpansOf(hearing, named).AddRange(others.Select(other => other.Span));
        if (all is { } said) spans = spans.Insert(0, said);
        var at = named.Count > 0 ? named[0].From : 0;
        hearing.Claims.Add(ordered.IsEmpty
            ? new(plan) { Spans = spans, At = at, Withdraws = true, Related = true }
            : new(plan)
            {
                Spans = spans, Earlier = kept.IsEmpty ? [] : item.Evidence, At = at, Value = new FieldValue.Choices(ordered), Display = string.Join(", ", ordered.Select(id => DisplayOf(plan, id))),
                Related = true, Replaces = !kept.IsEmpty || item.Status == ItemStatus.Captured,
            });
    }

    /// <summary>"Monday to Friday" names the days between too; the words from one end to the other are the evidence.</summary>
    private static List<string> Between(Hearing hearing, FieldPlan plan, List<ChoiceMention> chosen, List<ChoiceMention> named)
    {
        var ids = new List<string>();
        for (var i = 0; i + 1 < chosen.Count; i++)
        {
            var (first, last) = (chosen[i], chosen[i + 1]);
            if (!hearing.Scan.Tokens[first.From].Is(Sense.Weekday) || !hearing.Scan.Tokens[last.From].Is(Sense.Weekday) || first.Option < 0 || last.Option <= first.Option + 1 || last.From - first.To != 1) continue;
            if (!hearing.Scan.SaysAny(first.To, ["to", "till", "until", "through", "thru"]) && !hearing.Scan.Is(first.To, '-')) continue;
            for (var option = first.Option + 1; option < last.Option; option++) ids.Add(plan.Limits.Options!.Value[option].Id);
            named.Add(first with { To = last.To });
        }
        return ids;
    }

    /// <summary>"only Scale", "I meant Outlier" put aside what was captured; anything else adds to it.</summary>
    private static bool Restarts(Hearing hearing, List<ChoiceMention> chosen, HashSet<string> denied) =>
        chosen.Count > 0 && denied.Count == 0 && !hearing.Has(Act.Same) && !Adds(hearing) && (hearing.HasIn(Act.Only, 0, chosen[0].From) || hearing.HasIn(Act.Correct, 0, chosen[0].From));

    private static bool Adds(Hearing hearing)
    {
        if (hearing.Scan.SaysAny(0, ["and", "plus"]) || hearing.Scan.Sign(0) is '&' or '+') return true;
        for (var i = 0; i < hearing.Scan.Count; i++)
            if (hearing.Scan.Tokens[i].Is(Sense.Addition)) return true;
        return false;
    }

    private static (int Start, int Length)? AllOf(Hearing hearing)
    {
        var scan = hearing.Scan;
        for (var i = 0; i < scan.Count; i++)
        {
            if (!hearing.IsOwn(i) || scan.SenseAt(i - 1).HasFlag(Sense.Negation)) continue;
            var words = scan.SaysAny(i, ["everything"]) ? 1
                : scan.SaysAll(i, "all", "of", "them") || scan.SaysAll(i, "all", "of", "these") || scan.SaysAll(i, "all", "of", "those") || scan.SaysAll(i, "all", "of", "the") && scan.Says(i + 3, "above") || scan.SaysAll(i, "each", "of", "them") ? 3
                : scan.SaysAll(i, "all", "these") || scan.SaysAll(i, "all", "those") || scan.SaysAll(i, "all", "except") || scan.SaysAll(i, "all", "but") ? 2
                : scan.SaysAny(i, ["all"]) && (scan.Count <= 3 || i + 1 >= scan.Count) && !scan.SaysAny(i + 1, ["good", "done"]) && !scan.SaysAny(i - 1, ["at", "thats", "is", "in", "after"]) ? 1 : 0;
            if (words > 0) return hearing.Origin(i, i + words);
        }
        return null;
    }

    private static bool IsNoneOrOther(FieldOption option) => Vocabulary.KeyOf(option.Label) is "none" or "other" or "noneofthese" or "noneoftheabove" or "na" or "others";

    public static string IdOf(FieldPlan plan, ChoiceMention mention) => mention.Option >= 0 ? plan.Limits.Options!.Value[mention.Option].Id : $"other:{mention.Entry!.Name}";

    private static string LabelOf(FieldPlan plan, ChoiceMention mention) => mention.Option >= 0 ? plan.Limits.Options!.Value[mention.Option].Label : mention.Entry!.Name;

    private static string DisplayOf(FieldPlan plan, string id) => id.StartsWith("other:", StringComparison.Ordinal) ? id[6..] : plan.Limits.Options!.Value.FirstOrDefault(option => option.Id == id)?.Label ?? id;

    /// <summary>Options in the order of the field, then the others as they were said.</summary>
    private static ImmutableArray<string> Order(FieldPlan plan, List<string> ids)
    {
        var options = plan.Limits.Options ?? [];
        return [.. options.Select(option => option.Id).Where(ids.Contains), .. ids.Where(id => id.StartsWith("other:", StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static ImmutableArray<(int, int)> SpansOf(Hearing hearing, List<ChoiceMention> mentions) => [.. mentions.Where(mention => !mention.Negated).Select(mention => hearing.Origin(mention.From, mention.To))];
}
