using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>Which captured answer a correction changes, and what may change it.</summary>
internal static class Corrected
{
    /// <summary>"35, and years should be 3": what is said before the correction, in a clause of its own, is no part of it.</summary>
    public static bool ComesAfter(Hearing hearing, in Quantity quantity)
    {
        var any = false;
        foreach (var act in hearing.Acts)
        {
            if (act.Act != Act.Correct) continue;
            if (act.From < quantity.To || hearing.Scan.Tokens[act.From].Clause == hearing.Scan.Tokens[quantity.From].Clause) return false;
            any = true;
        }
        return any && hearing.Quantities.Count > 1;
    }

    /// <summary>"2 years… wait, my bad, it's 3 years": another amount of the same sort, in the clause of a word of correction or right after it.</summary>
    public static bool Restates(Hearing hearing, in Quantity quantity, FieldPlan plan)
    {
        if (!hearing.Corrects || quantity.Measure == Measure.None) return false;
        foreach (var claim in hearing.Claims)
            if (claim.Plan == plan && claim.IsValue && claim.At < quantity.From)
                foreach (var act in hearing.Acts)
                    if (act.Act == Act.Correct && act.From > claim.At && act.From < quantity.From && hearing.Scan.Tokens[quantity.From].Clause - hearing.Scan.Tokens[act.From].Clause <= 1) return true;
        return false;
    }

    /// <summary>Whether an amount may take the place of one captured for a field that is not being asked.</summary>
    public static bool Permits(Hearing hearing, FieldPlan plan, in Quantity quantity, bool labelled)
    {
        if (hearing.Conversation.Asked is null || labelled) return true;
        if (hearing.Corrects) return quantity.Measure != Measure.None || Target(hearing) == plan;
        if (SaysAnew(hearing, plan, quantity)) return true;
        return quantity.Measure != Measure.None && NumberContext.IsWholeMessage(hearing, quantity) && !(hearing.Asked is { Field.Type: FieldType.Number } asked && UnitFit.Fits(quantity, asked));
    }

    /// <summary>"with this term over it's 4 years", "news: I quit, so 40 hours": the one amount of a message that says nothing else which a field asks for.</summary>
    public static bool SaysAnew(Hearing hearing, FieldPlan plan, in Quantity quantity)
    {
        if (hearing.Choices.Count > 0 || hearing.Addresses.Count > 0 || hearing.Scan.Count > 24 || !UnitFit.IsNative(quantity, plan) || quantity.Weak || hearing.Asked is null or { Field.Type: FieldType.Number or FieldType.LongText or FieldType.ShortText }) return false;
        foreach (var other in hearing.Quantities)
            if (other.From != quantity.From && other.Kind == QuantityKind.Amount && !other.Negated) return false;
        if (plan.Unit == Unit.HoursPerWeek) return quantity.Per == Measure.Week || quantity is { Per: Measure.None, Min: > 8 };
        return plan.Unit is Unit.Years or Unit.Months && !NumberDoubt.IsStrange(hearing, quantity) && LastCaptured(hearing) is not null;
    }

    /// <summary>The captured number field that a bare number corrects: the one whose value is denied ("not 4"), else the one captured last.</summary>
    public static FieldPlan? Target(Hearing hearing)
    {
        foreach (var quantity in hearing.Quantities)
            if (quantity is { Negated: true, Kind: QuantityKind.Amount })
                foreach (var plan in hearing.Form.Fields)
                    if (hearing.Item(plan).Value is FieldValue.Number number && (number.Min == quantity.Min || number.Max == quantity.Max)) return plan;
        return Named(hearing) ?? LastCaptured(hearing, FieldType.Number);
    }

    /// <summary>"forget what I said about years, it's 4": the one captured number that the message names.</summary>
    private static FieldPlan? Named(Hearing hearing)
    {
        var (mask, units) = (0ul, 0);
        for (var i = 0; i < hearing.Scan.Count; i++)
        {
            if (!hearing.IsOwn(i) || hearing.Scan.Tokens[i].Kind != TokenKind.Word) continue;
            mask |= hearing.Scan.Tokens[i].Cues;
            units |= 1 << (int)hearing.Scan.Tokens[i].Word.Measure;
        }
        FieldPlan? found = null;
        foreach (var plan in hearing.Form.Fields)
        {
            if (plan.Field.Type != FieldType.Number || !hearing.IsCaptured(plan)) continue;
            if ((mask & plan.Bit) == 0 && (plan.Unit switch { Unit.Years => units & 1 << (int)Measure.Year, Unit.Months => units & 1 << (int)Measure.Month, Unit.HoursPerWeek => units & 1 << (int)Measure.Hour, _ => 0 }) == 0) continue;
            if (found is not null) return null;
            found = plan;
        }
        return found;
    }

    /// <summary>The field whose value rests on the latest message, if that was the candidate's message before this one or the one before it.</summary>
    public static FieldPlan? LastCaptured(Hearing hearing, FieldType? type = null)
    {
        var seen = 0;
        var messages = hearing.Conversation.Messages;
        for (var i = messages.Count - 1; i >= 0 && seen < 3; i--)
        {
            if (messages[i].From != Speaker.Candidate) continue;
            seen++;
            FieldPlan? found = null;
            foreach (var plan in hearing.Form.Fields)
                if ((type is null || plan.Field.Type == type) && hearing.Item(plan) is { Status: ItemStatus.Captured } item && item.Evidence.Any(span => span.MessageId == messages[i].Id)) found = plan;
            if (found is not null) return found;
        }
        return null;
    }
}
