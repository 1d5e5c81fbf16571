using System.Collections.Immutable;
using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>A field of several choices: what is chosen, added, denied, and all of them.</summary>
internal static class SeveralChoices
{
    public static void Several(Hearing hearing, FieldPlan plan, List<ChoiceMention> named)
    {
        var denied = named.Where(mention => mention.Negated).Select(mention => SelectReader.IdOf(plan, mention)).ToHashSet();
        var chosen = named.Where(mention => !mention.Negated && !denied.Contains(SelectReader.IdOf(plan, mention))).ToList();
        foreach (var mention in named)
            if (IsReplaced(hearing, mention) && denied.Add(SelectReader.IdOf(plan, mention))) chosen.Remove(mention);
        if (denied.Count == 0 && Restated(hearing, chosen) is { } restated) named = chosen = chosen.FindAll(mention => mention.From >= restated);
        chosen = chosen.FindAll(mention => !IsRepaired(hearing, mention));
        if (chosen.Exists(mention => mention.Entry is null && IsNow(hearing.Scan, mention.From))) chosen.RemoveAll(mention => mention.Entry is null && UsedTo(hearing.Scan, mention.From));
        var item = hearing.Item(plan);
        var kept = item is { Status: ItemStatus.Captured, Value: FieldValue.Choices choices } && !Restarts(hearing, chosen, denied) ? choices.Ids : [];
        var all = plan == hearing.Asked && AllOf(hearing, plan) is { } span ? span : ((int Start, int Length)?)null;
        var others = plan == hearing.Asked && all is null ? OtherNames.Read(hearing, plan) : [];
        var starred = Corrections.IsStarred(hearing.Scan) ? chosen : null;
        var ids = new List<string>(kept.Where(id => !denied.Contains(id) && (starred is null || !IsMended(hearing, id, starred))));
        if (all is not null) ids.AddRange(plan.Limits.Options!.Value.Where(option => !IsNoneOrOther(option)).Select(option => option.Id).Where(id => !denied.Contains(id)));
        ids.AddRange(chosen.Select(mention => SelectReader.IdOf(plan, mention)));
        ids.AddRange(Between(hearing, plan, chosen, named).Where(id => !denied.Contains(id)));
        ids.AddRange(others.Select(other => other.Id));
        var ordered = Order(plan, ids);
        if (ordered.SequenceEqual(kept)) return;
        var spans = SelectReader.SpansOf(hearing, named).AddRange(others.Select(other => other.Span));
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

    /// <summary>"image and video annotation… correction, it should be text annotation only": where the list begins anew.</summary>
    private static int? Restated(Hearing hearing, List<ChoiceMention> chosen)
    {
        var scan = hearing.Scan;
        foreach (var act in hearing.Acts)
        {
            if (act.Act != Act.Correct || !(scan.SaysAll(act.From, "should", "be") || scan.SaysAll(act.From, "scratch", "that") || scan.SaysAll(act.From, "make", "that") || scan.SaysAll(act.From, "should", "have") || scan.SaysAll(act.From, "strike", "that"))) continue;
            if (chosen.Exists(mention => mention.From < act.From) && chosen.Exists(mention => mention.From >= act.To && scan.Tokens[mention.From].Clause - scan.Tokens[act.From].Clause <= 1)) return act.To;
        }
        return null;
    }

    /// <summary>"Appen should be Mercor", "change Appen to Mercor": the first gives way to the second.</summary>
    private static bool IsReplaced(Hearing hearing, in ChoiceMention mention)
    {
        var scan = hearing.Scan;
        var next = scan.SaysAll(mention.To, "should", "be") || scan.Word(mention.To) is "is" or "was" && scan.Says(mention.To + 1, "actually") ? mention.To + 2
            : scan.Word(mention.To) is "to" or "with" or "by" or "into" && scan.Word(mention.From - 1) is "change" or "switch" or "correct" or "update" or "edit" ? mention.To + 1 : -1;
        foreach (var other in hearing.Choices)
            if (next > 0 && other.From == next && other.Field == mention.Field && other.Option != mention.Option) return true;
        return false;
    }

    /// <summary>"now only physics".</summary>
    private static bool IsNow(Scan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(scan.StartOfClause(at), at - 4); i--)
            if (scan.Word(i) is "now" or "nowadays" or "currently") return true;
        return false;
    }

    /// <summary>"used to teach chemistry".</summary>
    private static bool UsedTo(Scan scan, int at)
    {
        for (var i = at - 1; i > Math.Max(scan.StartOfClause(at), at - 5); i--)
            if (scan.SaysAll(i - 1, "used", "to")) return true;
        return false;
    }

    /// <summary>"on Labelbox, sorry, I mean Alignerr": nothing but words of correction up to the next name.</summary>
    private static bool IsRepaired(Hearing hearing, in ChoiceMention mention)
    {
        if (!hearing.Corrects) return false;
        var (scan, repairs) = (hearing.Scan, false);
        for (var i = mention.To; i < Math.Min(scan.Count, mention.To + 9); i++)
        {
            foreach (var other in hearing.Choices)
                if (repairs && other.From == i && other.Field == mention.Field && other.Option != mention.Option) return !other.Negated;
            if (scan.Tokens[i].Kind is TokenKind.Symbol or TokenKind.Line) continue;
            if (scan.Word(i) is "sorry" or "wait" or "mean" or "meant" or "no" or "oops" or "correction") repairs = true;
            else if (!(scan.Word(i) is "i" or "it" or "was" or "is" or "its" or "actually" or "rather" or "hmm" or "uh" or "um" or "oh" or "on" or "to" or "say")) return false;
        }
        return false;
    }

    /// <summary>"Monday to Friday" names the days between too; the words from one end to the other are the evidence.</summary>
    private static List<string> Between(Hearing hearing, FieldPlan plan, List<ChoiceMention> chosen, List<ChoiceMention> named)
    {
        var ids = new List<string>();
        for (var i = 0; i + 1 < chosen.Count; i++)
        {
            var (first, last) = (chosen[i], chosen[i + 1]);
            if (!hearing.Scan.Tokens[first.From].Is(Sense.Weekday) || !hearing.Scan.Tokens[last.From].Is(Sense.Weekday) || first.Option < 0 || last.Option <= first.Option + 1 || last.From - first.To != 1) continue;
            if (hearing.Scan.Word(first.To) is not ("to" or "till" or "until" or "through" or "thru") && !hearing.Scan.Is(first.To, '-')) continue;
            for (var option = first.Option + 1; option < last.Option; option++) ids.Add(plan.Limits.Options!.Value[option].Id);
            named.Add(first with { To = last.To });
        }
        return ids;
    }

    /// <summary>"*Toloka" after "Tollbooth": the other name was a slip.</summary>
    private static bool IsMended(Hearing hearing, string id, List<ChoiceMention> chosen) =>
        id.StartsWith("other:", StringComparison.Ordinal) && chosen.Exists(mention => hearing.Words(mention.From, mention.To)[0] is var first && char.ToLowerInvariant(first) == char.ToLowerInvariant(id[6]));

    /// <summary>"only Scale", "I meant Outlier" put aside what was captured; anything else adds to it.</summary>
    private static bool Restarts(Hearing hearing, List<ChoiceMention> chosen, HashSet<string> denied) =>
        chosen.Count > 0 && denied.Count == 0 && !hearing.Has(Act.Same) && !ChoiceLists.Adds(hearing) && (hearing.Corrects && hearing.Scan.Says(chosen[0].From - 1, "are") && hearing.Scan.Speaks(chosen[0].From - 3, chosen[0].From - 1, hearing.Form.Fields[chosen[0].Field]) || hearing.HasIn(Act.Only, 0, chosen[0].From) || hearing.HasIn(Act.Correct, 0, chosen[0].From));

    private static (int Start, int Length)? AllOf(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        for (var i = 0; i < scan.Count; i++)
        {
            if (!hearing.IsOwn(i) || scan.SenseAt(i - 1).HasFlag(Sense.Negation)) continue;
            var words = scan.Word(i) is "everything" && !scan.Says(i - 1, "of") && !(scan.Says(i + 1, "else") && scan.Word(i + 2) is "stands" or "stays" or "is" or "remains" or "was" or "same") ? 1
                : scan.SaysAll(i, "all", "of", "them") || scan.SaysAll(i, "all", "of", "these") || scan.SaysAll(i, "all", "of", "those") || scan.SaysAll(i, "all", "of", "the") && scan.Says(i + 3, "above") || scan.SaysAll(i, "each", "of", "them") || scan.SaysAll(i, "every", "single", "one") || scan.SaysAll(i, "every", "one", "of") ? 3
                : scan.Word(i) is "every" or "any" && scan.Says(i + 1, "day") && plan.Limits.Options is { Length: 7 } || scan.Says(i, "anything") && scan.Word(i + 1) is "but" or "except" && i == scan.StartOfSentence(i) ? 2 : scan.SaysAll(i, "all", "these") || scan.SaysAll(i, "all", "those") || scan.SaysAll(i, "all", "except") || scan.SaysAll(i, "all", "but") ? 2
                : scan.Word(i) is "all" && (scan.Count <= 3 || i + 1 >= scan.Count) && scan.Word(i + 1) is not ("good" or "done") && scan.Word(i - 1) is not ("at" or "thats" or "is" or "in" or "after") ? 1 : 0;
            if (words > 0 && scan.Word(i + words) is not ("expired" or "lapsed" or "ended" or "closed" or "gone" or "ran") && !hearing.HasIn(Act.Lack, 0, i)) return hearing.Origin(i, i + words);
        }
        return null;
    }

    private static bool IsNoneOrOther(FieldOption option) => Vocabulary.KeyOf(option.Label) is "none" or "other" or "noneofthese" or "noneoftheabove" or "na" or "others";

    private static string DisplayOf(FieldPlan plan, string id) => id.StartsWith("other:", StringComparison.Ordinal) ? id[6..] : plan.Limits.Options!.Value.FirstOrDefault(option => option.Id == id)?.Label ?? id;

    /// <summary>Options in the order of the field, then the others as they were said.</summary>
    private static ImmutableArray<string> Order(FieldPlan plan, List<string> ids)
    {
        var options = plan.Limits.Options ?? [];
        return [.. options.Select(option => option.Id).Where(ids.Contains), .. ids.Where(id => id.StartsWith("other:", StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
