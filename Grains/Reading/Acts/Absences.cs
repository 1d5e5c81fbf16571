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
        Denials.Read(hearing);
    }

    private static void Claim(Hearing hearing, FieldPlan plan, ActMention act)
    {
        if (act.Act == Act.Refuse && hearing.Scan.Says(act.To - 1, "later") && hearing.Scan.Word(act.From - 1) is "will" or "ill" or "can" or "could" && hearing.Scan.StartOfClause(act.From) > 0) return;
        if (act.Act == Act.Lack && plan != hearing.Asked && hearing.IsCaptured(plan) && hearing.Scan.Word(act.From) is "never" or "without" && !hearing.Corrects) return;
        if (act.Act == Act.Lack && (hearing.Scan.Word(act.From - 1) is "if" || hearing.Scan.Says(act.From, "nothing") && hearing.Scan.Word(act.To) is "of" or "else" or "wrong" or "special" or "to" or "fancy")) return;
        if (hearing.Scan.Says(act.From, "never") && act.From > 0 && hearing.Scan.Tokens[act.From - 1].Kind == TokenKind.Word && !hearing.Scan.Tokens[act.From - 1].IsKnown) return;
        if (hearing.Scan.Word(act.From) is "pass" or "skip" && hearing.Scan.SenseAt(act.From - 1).HasFlag(Sense.Negation) || hearing.Scan.Says(act.From, "refuse") && hearing.Scan.SaysAll(act.To, "to", "do")) return;
        if (hearing.Scan.Says(act.From, "never") && hearing.Scan.Word(act.To) is "counted" or "count" or "kept" or "tracked" or "checked" or "measured" or "calculated" or "thought") return;
        if (act.Act == Act.Lack && hearing.Corrects && hearing.IsCaptured(plan) && IsNothingYet(plan))
        {
            ClaimNone(hearing, plan, act, replaces: true);
            return;
        }
        if (hearing.IsCaptured(plan) && plan.Field.Absence == Absence.Block)
        {
            if (plan != hearing.Asked) hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(act.From, act.To)], At = act.From, Withdraws = true });
            return;
        }
        if (act.Act == Act.Lack && IsNothingYet(plan))
        {
            // "I don't have one" is said of a thing, not of years.
            if (plan.Unit == Unit.Count || !(hearing.Scan.Says(act.To - 1, "one") || hearing.Scan.Says(act.To, "one"))) ClaimNone(hearing, plan, act, replaces: false);
        }
        else
            hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(act.From, End(hearing, act))], At = act.From, Declines = true, Reason = act.Act == Act.Lack ? Lacking : Withheld });
    }

    private static void ClaimNone(Hearing hearing, FieldPlan plan, ActMention act, bool replaces)
    {
        var zero = ZeroOf(plan);
        hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(act.From, End(hearing, act))], At = act.From, Value = zero, Display = Quantities.Display(zero), Related = true, Replaces = replaces });
    }

    /// <summary>None at all is a number of years, months or things: zero.</summary>
    public static bool IsNothingYet(FieldPlan plan) =>
        plan.Field is { Type: FieldType.Number, Absence: Absence.Block } && plan.Unit is Unit.Years or Unit.Months or Unit.Count && (plan.Limits.Min ?? 0) <= 0;

    public static FieldValue.Number ZeroOf(FieldPlan plan) => new(0, 0, false, plan.Unit);

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
        var named = Named(hearing, act);
        if (scan.Says(act.To - 1, "use") && !(named is { Field.Type: FieldType.Url } && hearing.IsCaptured(named))) named = hearing.Asked;
        if (named is not null && named != hearing.Asked && act.Act == Act.Lack && (DeniesChoice(hearing, act) || IsThere(scan, act))) return null;
        if (named is not null) return act.Act == Act.Lack && named != hearing.Asked ? WorkItself(hearing, act, named) ?? named : named;
        if (act.Act == Act.Lack && named is null && DeniesOther(hearing, act)) return null;
        if (hearing.Asked is not { } asked || scan.Says(act.From, "without") && !IsShort(hearing)) return null;
        if (act.Act == Act.Refuse) return scan.Word(act.From) is "skip" or "pass" or "decline" or "refuse" && act.From > 2 && scan.Count > 8 ? null : asked;
        for (var i = act.To; i < Math.Min(scan.Count, act.To + 12) && scan.Tokens[i].Clause == scan.Tokens[act.From].Clause; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word) break;
            if (scan.Word(i) is "one" or "it" or "that" or "those" or "these" or "any" or "anything" or "account" or "profile" or "none" or "experience" or "them" or "such" or "this" or "idea" or "yet") return scan.Word(i) is "idea" ? null : asked;
            if (scan.Word(i) is "much" or "many" or "problem" or "problems" or "issue" or "issues" or "time" or "question" or "questions" or "lot" or "enough" or "clue") return null;
            if (asked.Field.Type is FieldType.Url or FieldType.ShortText or FieldType.Email or FieldType.Phone && scan.Word(i) is "number" or "link" or "page" or "address" or "website" or "site" or "portfolio" or "card" or "id" or "phone") return asked;
            if (!scan.Tokens[i].Is(Sense.Stop)) return IsShort(hearing) || act.From == 0 && scan.Word(0) is "none" or "nothing" ? asked : null;
        }
        return IsShort(hearing) || scan.Word(act.From) is "none" or "nothing" or "nil" ? asked : StartsAnswer(scan, act) ? asked : null;
    }

    /// <summary>"Strike Toloka, I only had an account there and never did a task": none at that place.</summary>
    private static bool IsThere(Scan scan, ActMention act)
    {
        for (var i = Math.Max(scan.StartOfSentence(act.From), act.From - 24); i < Math.Min(scan.EndOfSentence(act.From), act.From + 24); i++)
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

    /// <summary>"I never finished onboarding at Scale", where something else was asked.</summary>
    private static bool DeniesOther(Hearing hearing, ActMention act)
    {
        foreach (var mention in hearing.Choices)
            if (mention.Negated && mention.Field != hearing.Asked?.Index && mention.From >= act.To && hearing.Scan.Tokens[mention.From].Clause == hearing.Scan.Tokens[act.From].Clause) return true;
        return false;
    }

    /// <summary>"never done any AI training": the work itself, not the platforms or the tasks of it, so no years of it.</summary>
    private static FieldPlan? WorkItself(Hearing hearing, ActMention act, FieldPlan named)
    {
        var scan = hearing.Scan;
        if (!(scan.Word(act.From) is "never" or "no" || hearing.Corrects && scan.SaysAll(act.From, "have", "no") || scan.Says(act.To - 1, "done"))) return null;
        foreach (var plan in hearing.Form.Fields)
        {
            if (!plan.IsTraining || !IsNothingYet(plan) || hearing.IsCaptured(plan) && !hearing.Corrects) continue;
            for (var i = act.From; i < Math.Min(scan.Count, act.To + 8) && scan.Tokens[i].Clause == scan.Tokens[act.From].Clause; i++)
                if ((scan.Tokens[i].Cues & named.Bit) != 0 && (scan.Tokens[i].Cues & plan.Bit) == 0) return null;
            return plan;
        }
        return null;
    }

    private static bool StartsAnswer(Scan scan, ActMention act) => act.From <= 3;

    public static bool IsShort(Hearing hearing)
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
            if (scan.Word(i) is "platforms" or "tasks")
                foreach (var plan in hearing.Form.Fields)
                    if (plan.IsSelect && scan.Tokens[i].Cues == plan.Bit) return plan;
        for (var i = act.From; i < Math.Min(scan.Count, act.To + 8) && scan.Tokens[i].Clause == scan.Tokens[act.From].Clause; i++)
        {
            if (scan.Tokens[i].Cues == 0) continue;
            if (hearing.Asked is { } asked && (scan.Tokens[i].Cues & asked.Bit) != 0) return asked;
            foreach (var plan in hearing.Form.Fields)
                if ((scan.Tokens[i].Cues & plan.Bit) != 0 && (plan.Field.Type != FieldType.Number || hearing.Asked is null || act.Act == Act.Lack && hearing.Corrects && hearing.IsCaptured(plan))) return plan;
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
}
