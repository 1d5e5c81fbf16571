using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>"forget the LinkedIn", "scratch that", and "same as before" that brings an earlier value back.</summary>
internal static class Withdrawals
{
    public static void Read(Hearing hearing)
    {
        if (hearing.Has(Act.Same)) Restore(hearing);
        if (!hearing.HasSettled) return;
        var scan = hearing.Scan;
        for (var i = 0; i < scan.Count; i++)
        {
            if (!hearing.IsOwn(i) || !(scan.Tokens[i].Is(Sense.Removal) || scan.Says(i, "scratch") || IsDeny(scan, i))) continue;
            if (scan.Word(i) is "forget" && scan.Word(i - 1) is "to" or "cant" or "dont" or "not" || scan.Word(i - 1) is "dont" or "not" or "never" && !IsDeny(scan, i)) continue;
            var targets = Targets(hearing, i);
            if (SaysMore(hearing, i, IsNamed(scan, i, targets) ? targets : null)) continue;
            foreach (var plan in targets)
                if (hearing.Item(plan).Status is ItemStatus.Captured or ItemStatus.Declined && !hearing.Claims.Exists(claim => claim.Plan == plan))
                    hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(i, i + 1)], At = i, Withdraws = true });
            return;
        }
    }

    /// <summary>"forget the LinkedIn, I have 2 years": the field is named right after, so a value of another field is no other word on it.</summary>
    private static bool IsNamed(Scan scan, int at, List<FieldPlan> targets)
    {
        if (targets is not [{ Field.Type: not FieldType.Number } target]) return false;
        var name = scan.Word(at + 1) is "the" or "my" or "that" ? at + 2 : at + 1;
        return name < scan.Count && (scan.Tokens[name].Cues & target.Bit) != 0;
    }

    /// <summary>A value stands in the sentence or after it: something is changed, not taken back.</summary>
    private static bool SaysMore(Hearing hearing, int at, List<FieldPlan>? named)
    {
        foreach (var claim in hearing.Claims)
            if (claim.IsValue && (named is null || named.Contains(claim.Plan)) && (claim.At > at || claim.At >= hearing.Scan.Count || hearing.Scan.Tokens[claim.At].Sentence == hearing.Scan.Tokens[at].Sentence)) return true;
        return false;
    }

    /// <summary>"don't use my LinkedIn", "take back the hours".</summary>
    private static bool IsDeny(Scan scan, int at) =>
        scan.SaysAll(at, "take", "back") || scan.Says(at, "take") && (scan.Word(at + 2) is "off" or "out" or "down" || scan.Word(at + 3) is "off" or "out" or "down") || scan.Word(at - 1) is "dont" or "not" && scan.Word(at) is "use" or "include" or "count" or "save" or "store" or "keep" || scan.SaysAll(at, "never", "mind");

    private static List<FieldPlan> Targets(Hearing hearing, int at)
    {
        var scan = hearing.Scan;
        var mask = 0ul;
        var unit = Measure.None;
        for (var i = at + 1; i < scan.Count && scan.Tokens[i].Sentence == scan.Tokens[at].Sentence && i < at + 10; i++)
        {
            mask |= scan.Tokens[i].Cues;
            if (unit == Measure.None) unit = scan.Tokens[i].Word.Measure;
        }
        var found = new List<FieldPlan>();
        foreach (var plan in hearing.Form.Fields)
            if ((mask & plan.Bit) != 0 || UnitFit.IsNative(new() { Measure = unit }, plan) && plan.Field.Type == FieldType.Number) found.Add(plan);
        if (found.Count > 1 && found.Exists(plan => hearing.IsCaptured(plan)))
        {
            found.RemoveAll(plan => hearing.Item(plan).Status is not (ItemStatus.Captured or ItemStatus.Declined));
            found.Sort((one, other) => Overlap(scan, at, other).CompareTo(Overlap(scan, at, one)));
            found.RemoveRange(1, found.Count - 1);
        }
        if (found.Count == 0 && (scan.Word(at + 2) is "link" or "url" or "address" or "profile" || scan.Word(at + 1) is "link" or "url") && hearing.Form.Fields.FirstOrDefault(plan => plan.Field.Type == FieldType.Url && hearing.IsCaptured(plan)) is { } link) found.Add(link);
        if (found.Count == 0 && Refers(scan, at) && Corrected.LastCaptured(hearing) is { } last) found.Add(last);
        return found;
    }

    private static int Overlap(Scan scan, int at, FieldPlan plan)
    {
        var count = 0;
        for (var i = at + 1; i < scan.Count && i < at + 10; i++)
            if ((scan.Tokens[i].Cues & plan.Bit) != 0) count++;
        return count;
    }

    private static bool Refers(Scan scan, int at)
    {
        for (var i = at + 1; i < Math.Min(scan.Count, at + 5); i++)
            if (scan.Word(i) is "that" or "it" or "last" or "this" or "previous" or "what") return true;
        return false;
    }

    private static void Restore(Hearing hearing)
    {
        if (hearing.Asked is not { } plan || hearing.Claims.Exists(claim => claim.Plan == plan)) return;
        var act = hearing.Acts.Find(mention => mention.Act == Act.Same);
        var item = hearing.Item(plan);
        if (item.History is [.., var last] && item.Status != ItemStatus.Captured && hearing.IsOwn(act.From))
            hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(act.From, act.To)], Earlier = last.Evidence, At = act.From, Value = last.Value, Display = last.Display, Related = true, Replaces = true });
    }
}
