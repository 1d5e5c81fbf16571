using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>"I don't have one" and "I'd rather not say", told apart, each for the field it speaks of.</summary>
internal static class Absences
{
    public const string Lacking = "You said you do not have one";
    public const string Withheld = "You would rather not say";

    public static void Read(Hearing hearing)
    {
        foreach (var act in hearing.Acts)
        {
            if (act.Act is not (Act.Lack or Act.Refuse) || !hearing.IsOwn(act.From)) continue;
            if (Target(hearing, act) is not { } plan || hearing.Claims.Exists(claim => claim.Plan == plan && (claim.IsValue || claim.Declines))) continue;
            Claim(hearing, plan, act);
        }
        BareNo(hearing);
        Denied(hearing);
        NamedNone(hearing);
        EachNone(hearing);
    }

    private static void Claim(Hearing hearing, FieldPlan plan, ActMention act)
    {
        if (act.Act == Act.Lack && plan != hearing.Asked && hearing.IsCaptured(plan) && hearing.Scan.Word(act.From) is "never" or "without") return;
        if (act.Act == Act.Lack && (hearing.Scan.Word(act.From - 1) is "if" || hearing.Scan.Says(act.From, "nothing") && hearing.Scan.Word(act.To) is "of" or "else" or "wrong" or "special" or "to" or "fancy")) return;
        if (hearing.Scan.Says(act.From, "never") && act.From > 0 && hearing.Scan.Tokens[act.From - 1].Kind == TokenKind.Word && !hearing.Scan.Tokens[act.From - 1].IsKnown) return;
        if (hearing.Scan.Word(act.From) is "pass" or "skip" && hearing.Scan.SenseAt(act.From - 1).HasFlag(Sense.Negation) || hearing.Scan.Says(act.From, "refuse") && hearing.Scan.SaysAll(act.To, "to", "do")) return;
        if (hearing.Scan.Says(act.From, "never") && hearing.Scan.Word(act.To) is "counted" or "count" or "kept" or "tracked" or "checked" or "measured" or "calculated" or "thought") return;
        if (hearing.IsCaptured(plan) && plan.Field.Absence == Absence.Block)
        {
            if (plan != hearing.Asked) hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(act.From, act.To)], At = act.From, Withdraws = true });
            return;
        }
        if (act.Act == Act.Lack && IsNothingYet(plan) && ZeroOf(plan) is { } zero)
            hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(act.From, End(hearing, act))], At = act.From, Value = zero, Display = Quantities.Display(zero), Related = true });
        else
            hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(act.From, End(hearing, act))], At = act.From, Declines = true, Reason = act.Act == Act.Lack ? Lacking : Withheld });
    }

    /// <summary>None at all is a number of years, months or things: zero.</summary>
    private static bool IsNothingYet(FieldPlan plan) =>
        plan.Field is { Type: FieldType.Number, Absence: Absence.Block } && plan.Unit is Unit.Years or Unit.Months or Unit.Count && (plan.Limits.Min ?? 0) <= 0;

    private static FieldValue.Number? ZeroOf(FieldPlan plan) => new(0, 0, false, plan.Unit);

    /// <summary>The words up to the thing that is lacking.</summary>
    private static int End(Hearing hearing, ActMention act)
    {
        var end = act.To;
        while (end < hearing.Scan.Count && end < act.To + 4 && hearing.Scan.Tokens[end].Kind == TokenKind.Word && hearing.Scan.Tokens[end].Clause == hearing.Scan.Tokens[act.From].Clause) end++;
        return end;
    }

    /// <summary>The field named in the same sentence, else the one asked for; none when something else is lacking.</summary>
    private static FieldPlan? Target(Hearing hearing, ActMention act)
    {
        var scan = hearing.Scan;
        var named = scan.Says(act.To - 1, "use") ? hearing.Asked : Named(hearing, act);
        if (named is not null && named != hearing.Asked && act.Act == Act.Lack && (DeniesChoice(hearing, act) || IsThere(scan, act))) return null;
        if (named is not null) return act.Act == Act.Lack && named != hearing.Asked ? WorkItself(hearing, act, named) ?? named : named;
        if (hearing.Asked is not { } asked || scan.Says(act.From, "without") && !IsShort(hearing)) return null;
        if (act.Act == Act.Refuse) return scan.Word(act.From) is "skip" or "pass" or "decline" or "refuse" && act.From > 2 && scan.Count > 8 ? null : asked;
        for (var i = act.To; i < Math.Min(scan.Count, act.To + 12) && scan.Tokens[i].Clause == scan.Tokens[act.From].Clause; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word) break;
            if (scan.Word(i) is "one" or "it" or "that" or "those" or "these" or "any" or "anything" or "account" or "profile" or "none" or "experience" or "them" or "such" or "this" or "idea" or "yet") return scan.Word(i) is "idea" ? null : asked;
            if (scan.Word(i) is "much" or "many" or "problem" or "problems" or "issue" or "issues" or "time" or "question" or "questions" or "lot" or "enough" or "clue") return null;
            if (asked.Field.Type is FieldType.Url or FieldType.ShortText or FieldType.Email or FieldType.Phone && scan.Word(i) is "number" or "link" or "page" or "address" or "website" or "site" or "portfolio" or "card" or "id" or "phone") return asked;
            if (!scan.Tokens[i].Is(Sense.Stop)) return IsShort(hearing) ? asked : null;
        }
        return IsShort(hearing) || scan.Word(act.From) is "none" or "nothing" or "nil" ? asked : StartsAnswer(scan, act) ? asked : null;
    }

    /// <summary>"Strike Toloka, I only had an account there and never did a task": none at that place.</summary>
    private static bool IsThere(Scan scan, ActMention act)
    {
        for (var i = scan.StartOfSentence(act.From); i < scan.EndOfSentence(act.From); i++)
            if (scan.Word(i) is "there" && scan.Word(i + 1) is not ("is" or "are" or "was" or "were" or "isnt")) return true;
        return false;
    }

    /// <summary>"never got tasks on Remotasks": a choice is denied, nothing is lacking.</summary>
    private static bool DeniesChoice(Hearing hearing, ActMention act)
    {
        foreach (var mention in hearing.Choices)
            if (mention.Negated && mention.From >= act.To && hearing.Scan.Tokens[mention.From].Clause == hearing.Scan.Tokens[act.From].Clause) return true;
        return false;
    }

    /// <summary>"never done any AI training": the work itself, not the platforms or the tasks of it, so no years of it.</summary>
    private static FieldPlan? WorkItself(Hearing hearing, ActMention act, FieldPlan named)
    {
        var scan = hearing.Scan;
        if (!(scan.Word(act.From) is "never" or "no" || scan.Says(act.To - 1, "done"))) return null;
        foreach (var plan in hearing.Form.Fields)
        {
            if (!plan.IsTraining || !IsNothingYet(plan) || hearing.IsCaptured(plan)) continue;
            for (var i = act.From; i < Math.Min(scan.Count, act.To + 8) && scan.Tokens[i].Clause == scan.Tokens[act.From].Clause; i++)
                if ((scan.Tokens[i].Cues & named.Bit) != 0 && (scan.Tokens[i].Cues & plan.Bit) == 0) return null;
            return plan;
        }
        return null;
    }

    /// <summary>"Nope, this would be my first": no, and then a few words of why.</summary>
    private static bool OpensWithNo(Hearing hearing)
    {
        var scan = hearing.Scan;
        if (scan.Count < 3 || scan.Count > 16 || !scan.Tokens[0].Is(Sense.No) || !hearing.IsOwn(0) || !(scan.Sign(1) is ',' or '.' or '!')) return false;
        for (var i = 2; i < scan.Count; i++)
            if (!hearing.IsOwn(i) || scan.Word(i) is "but" or "wait" or "actually" or "meant" or "mean" or "problem" or "worries" or "idea") return false;
        return true;
    }

    /// <summary>"no phone calls please", "I don't do kaggle": the thing asked for is denied in few words.</summary>
    private static void Denied(Hearing hearing)
    {
        if (hearing.Asked is not { } plan || plan.Field.Type is FieldType.YesNo or FieldType.Date || plan.Field.Type == FieldType.Number && !IsNothingYet(plan) || plan.IsText || hearing.IsCaptured(plan) || !IsShort(hearing) && !(plan.Field.Type == FieldType.Url && hearing.Scan.Says(0, "no") && hearing.Scan.Count > 2 && (hearing.Scan.Tokens[1].Cues & plan.Bit) != 0 && hearing.Scan.Is(2, ','))) return;
        if (hearing.Claims.Exists(claim => claim.Plan == plan || hearing.Corrects && claim.IsValue && !hearing.Scan.Says(0, "no"))) return;
        var (scan, denial) = (hearing.Scan, -1);
        for (var i = 0; i < scan.Count; i++)
        {
            if (!hearing.IsOwn(i) || scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (denial < 0 && scan.Tokens[i].Is(Sense.Negation)) denial = i;
            else if (denial >= 0 && i - denial <= 4 && ((scan.Tokens[i].Cues & plan.Bit) != 0 || IsNamesake(scan, i, plan)))
            {
                hearing.Claims.Add(plan.Field.Type == FieldType.Number && ZeroOf(plan) is { } zero
                    ? new(plan) { Spans = [hearing.Origin(denial, i + 1)], At = denial, Value = zero, Display = Quantities.Display(zero), Related = true }
                    : new(plan) { Spans = [hearing.Origin(denial, i + 1)], At = denial, Declines = true, Reason = Lacking });
                return;
            }
        }
    }

    /// <summary>"no notice period", "zero accidents" although nobody asked: the whole label, or the thing counted, right after its denial.</summary>
    private static void NamedNone(Hearing hearing)
    {
        var scan = hearing.Scan;
        for (var i = 0; i + 1 < scan.Count; i++)
        {
            if (scan.Word(i) is not ("no" or "zero" or "without") || !hearing.IsOwn(i)) continue;
            foreach (var plan in hearing.Form.Fields)
            {
                if (!IsNothingYet(plan) || hearing.IsCaptured(plan) || hearing.Claims.Exists(claim => claim.Plan == plan)) continue;
                var end = scan.Says(i + 1, "any") ? i + 2 : i + 1;
                if (!scan.SaysAll(end, plan.Name) || plan.Name.Length < (plan.Unit == Unit.Count ? 1 : 2) || ZeroOf(plan) is not { } zero) continue;
                hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(i, end + plan.Name.Length)], At = i, Value = zero, Display = Quantities.Display(zero), Related = true });
            }
        }
    }

    /// <summary>"no platforms, no tasks either": each of them, right after its own denial.</summary>
    private static void EachNone(Hearing hearing)
    {
        var scan = hearing.Scan;
        for (var i = 0; i + 1 < scan.Count; i++)
        {
            if (!scan.Says(i, "no") || !hearing.IsOwn(i) || i + 2 < scan.Count && scan.Tokens[i + 2].Kind == TokenKind.Word && scan.Word(i + 2) is not ("either" or "yet" or "and")) continue;
            foreach (var plan in hearing.Form.Fields)
                if (plan.IsSelect && plan.Field.Absence == Absence.Declare && scan.Tokens[i + 1].Cues == plan.Bit && !hearing.IsCaptured(plan) && !hearing.Claims.Exists(claim => claim.Plan == plan))
                    hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(i, i + 2)], At = i, Declines = true, Reason = Lacking });
        }
    }

    private static bool IsNamesake(Scan scan, int at, FieldPlan plan) =>
        plan.Field.Type == FieldType.Phone && scan.Word(at) is "phone" or "number" or "whatsapp" or "calls" or "call" or "mobile" || plan.Field.Type == FieldType.Email && scan.Word(at) is "email" or "mail" or "emails"
        || plan.Field.Type == FieldType.Url && scan.Word(at) is "link" or "links" or "page" or "profile" or "account" or "website" or "site" or "portfolio" or "video";

    private static bool StartsAnswer(Scan scan, ActMention act) => act.From <= 3;

    private static bool IsShort(Hearing hearing)
    {
        var words = 0;
        for (var i = 0; i < hearing.Scan.Count; i++)
            if (hearing.Scan.Tokens[i].Kind == TokenKind.Word) words++;
        return words <= 7;
    }

    private static FieldPlan? Named(Hearing hearing, ActMention act)
    {
        var scan = hearing.Scan;
        for (var i = act.From; i < Math.Min(scan.Count, act.To + 8) && scan.Tokens[i].Clause == scan.Tokens[act.From].Clause; i++)
        {
            if (scan.Tokens[i].Cues == 0) continue;
            if (hearing.Asked is { } asked && (scan.Tokens[i].Cues & asked.Bit) != 0) return asked;
            foreach (var plan in hearing.Form.Fields)
                if ((scan.Tokens[i].Cues & plan.Bit) != 0 && (plan.Field.Type != FieldType.Number || hearing.Asked is null)) return plan;
        }
        return act.Act == Act.Refuse ? NamedBefore(hearing, act) : null;
    }

    /// <summary>"which platforms I worked on I can't disclose", "as to the platforms, I'd prefer not to say": what is withheld stands before.</summary>
    private static FieldPlan? NamedBefore(Hearing hearing, ActMention act)
    {
        var scan = hearing.Scan;
        for (var i = act.From - 1; i >= scan.StartOfSentence(act.From); i--)
        {
            if (!(scan.Tokens[i].Is(Sense.Interrogative) || scan.Word(i) is "regarding" or "concerning" || scan.SaysAll(i, "as", "to") || scan.SaysAll(i, "as", "for"))) continue;
            for (var j = i + 1; j < Math.Min(act.From, i + 7); j++)
                foreach (var plan in hearing.Form.Fields)
                    if ((scan.Tokens[j].Cues & plan.Bit) != 0 && plan.Field.Type != FieldType.Number) return plan;
        }
        return null;
    }

    /// <summary>"No" to a question that cannot be answered by it means that there is none.</summary>
    private static void BareNo(Hearing hearing)
    {
        if (hearing.Corrects && hearing.Claims.Exists(claim => claim is { IsValue: true, Replaces: true })) return;
        if (hearing.Asked is not { } plan || plan.Field.Type is FieldType.YesNo or FieldType.Number || hearing.Item(plan).Offers.Length == 1 || hearing.Claims.Exists(claim => claim.Plan == plan)) return;
        var scan = hearing.Scan;
        var at = -1;
        if (OpensWithNo(hearing)) at = 0;
        for (var i = 0; at < 0 || i < scan.Count && !OpensWithNo(hearing); i++)
        {
            if (i >= scan.Count) break;
            if (scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (at < 0 && (scan.Tokens[i].Is(Sense.No) || scan.Says(i, "zero"))) at = i;
            else if (!scan.Tokens[i].Is(Sense.Thanks | Sense.Correction | Sense.No) && scan.Word(i) is not ("i" or "dont" or "havent" or "please" or "unfortunately")) return;
        }
        if (at >= 0) hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(at, at + 1)], At = at, Declines = true, Reason = Lacking });
    }
}
