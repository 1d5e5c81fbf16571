using System.Collections.Immutable;
using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>"I meant per month", "5 days a week" after "8 hours a day": what completes or changes the unit of a number said before.</summary>
internal static class LateUnit
{
    /// <summary>A new unit for a number already said: "I meant per month", "months, not years", or "a week" after being offered both.</summary>
    public static void Read(Hearing hearing)
    {
        if (ReadDays(hearing) || ReadNamedDays(hearing)) return;
        if (hearing.Quantities.Exists(quantity => quantity is { Kind: QuantityKind.Amount, Weak: false })) return;
        var plan = hearing.Asked is { Field.Type: FieldType.Number } asked && hearing.Item(asked).Status == ItemStatus.Rejected ? asked : hearing.Corrects ? Corrected.Target(hearing) : null;
        if (plan is null || hearing.Item(plan) is not { Evidence: [{ } evidence, ..] } item || UnitPhrase(hearing.Scan) is not { } phrase || !hearing.IsOwn(phrase.From)) return;
        if (plan.Unit != Unit.HoursPerWeek && hearing.Quantities.Exists(quantity => quantity.Kind == QuantityKind.Amount)) return;
        if (SaidBy(hearing.Conversation.Messages, evidence) is not { } said) return;
        if (AmountIn(said, hearing.Conversation.Today) is not { } quantity) return;
        quantity.Measure = phrase.Measure == Measure.None ? quantity.Measure : phrase.Measure;
        quantity.Per = phrase.Per;
        if (quantity.Measure == Measure.None && plan.Unit == Unit.HoursPerWeek) quantity.Measure = Measure.Hour;
        if (Claim(hearing, plan, evidence, said, quantity, phrase.From, phrase.To) is var claim && (claim.IsValue || item.Status != ItemStatus.Captured)) hearing.Claims.Add(claim);
    }

    /// <summary>What an amount said before comes to, once the words between the two tokens complete it: a value, or why it is none.</summary>
    public static Claim Claim(Hearing hearing, FieldPlan plan, Evidence evidence, string said, in Quantity quantity, int from, int to)
    {
        var value = NumberValue.Of(quantity, plan);
        var spans = ImmutableArray.Create(hearing.Origin(from, to));
        return value.Value is { } number
            ? new(plan) { Spans = spans, Earlier = [evidence], At = from, Value = number, Display = Quantities.Display(number), Related = true, Replaces = true }
            : new(plan) { Spans = spans, Earlier = [evidence], At = from, Reason = $"I read “{said}” and “{hearing.Words(from, to)}”, but {value.Problem}", Offers = value.Offers, Related = true };
    }

    /// <summary>The one amount in words said before.</summary>
    public static Quantity? AmountIn(string said, DateOnly today)
    {
        var scan = Scan.Of(said);
        Clauses.Divide(scan);
        var found = new List<Quantity>();
        QuantityReader.Read(scan, today, found);
        return found is [{ Kind: QuantityKind.Amount } quantity] ? quantity : null;
    }

    /// <summary>"5 days a week" after "8 hours a day".</summary>
    private static bool ReadDays(Hearing hearing) =>
        hearing.Quantities is [{ Kind: QuantityKind.Amount, Measure: Measure.Day, Max: <= 7 } days] && hearing.IsOwn(days.From) && Completes(hearing, days.From, days.To);

    /// <summary>"a day, Monday to Friday" after "5 hours".</summary>
    private static bool ReadNamedDays(Hearing hearing)
    {
        var scan = hearing.Scan;
        for (var i = 0; i < scan.Count; i++)
            if (scan.Tokens[i].Is(Sense.Weekday) && scan.Tokens[i].Word.Index > 0 && scan.Word(i + 1) is "to" or "till" or "until" or "through" or "thru" && scan.SenseAt(i + 2).HasFlag(Sense.Weekday) && hearing.IsOwn(i) && !scan.SenseAt(i - 1).HasFlag(Sense.Negation) && scan.Word(i + 3) is not ("is" or "are" or "i")) return Completes(hearing, i, i + 3);
        if (scan.Count is 0 or > 12) return false;
        for (var i = 0; i < scan.Count; i++)
            if (!hearing.IsOwn(i) || scan.Tokens[i].Kind == TokenKind.Number || scan.Tokens[i].Is(Sense.Negation)) return false;
        return Completes(hearing, 0, scan.Count);
    }

    /// <summary>Whether hours said before and these days make hours a week.</summary>
    private static bool Completes(Hearing hearing, int from, int to)
    {
        if (hearing.Asked is not { Unit: Unit.HoursPerWeek } plan || hearing.Item(plan) is not { Status: ItemStatus.Rejected, Evidence: [{ } evidence, ..] }) return false;
        if (SaidBy(hearing.Conversation.Messages, evidence) is not { } said) return false;
        var words = $"{said} a day {hearing.Words(from, to)}".Replace("a day a day", "a day", StringComparison.OrdinalIgnoreCase);
        if (AmountIn(words, hearing.Conversation.Today) is not { Measure: Measure.Hour, Per: Measure.Week } quantity) return false;
        if (Claim(hearing, plan, evidence, said, quantity, from, to) is not { IsValue: true } claim) return false;
        hearing.Claims.Add(claim);
        return true;
    }

    public static string? SaidBy(IReadOnlyList<ChatMessage> messages, Evidence evidence)
    {
        for (var i = messages.Count - 1; i >= 0; i--)
            if (messages[i].Id == evidence.MessageId)
                return evidence.Start >= 0 && evidence.Start + evidence.Length <= messages[i].Text.Length ? messages[i].Text.Substring(evidence.Start, evidence.Length) : null;
        return null;
    }

    private static (int From, int To, Measure Measure, Measure Per)? UnitPhrase(Scan scan)
    {
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.Word(i - 1) is "not" || scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (scan.Word(i) is "per" or "a" or "each" or "every" && MeasureOf(scan, i + 1) is Measure.Week or Measure.Month or Measure.Day) return (i, i + 2, Measure.None, MeasureOf(scan, i + 1));
            if (scan.Word(i) is "weekly") return (i, i + 1, Measure.None, Measure.Week);
            if (scan.Word(i) is "daily") return (i, i + 1, Measure.None, Measure.Day);
            if (scan.Word(i) is "monthly") return (i, i + 1, Measure.None, Measure.Month);
            if (MeasureOf(scan, i) is not (var measure and (Measure.Hour or Measure.Year or Measure.Month))) continue;
            var per = i + 1;
            while (scan.Word(per) is "per" or "a" or "each" or "every" or "in" || scan.Is(per, '/')) per++;
            if (measure == Measure.Hour && per < scan.Count && MeasureOf(scan, per) is var period and (Measure.Week or Measure.Month or Measure.Day)) return (i, per + 1, measure, period);
            return (i, i + 1, measure, Measure.None);
        }
        return null;
    }

    private static Measure MeasureOf(Scan scan, int at) => at < scan.Count && scan.Tokens[at].Kind == TokenKind.Word ? scan.Tokens[at].Word.Measure : Measure.None;
}
