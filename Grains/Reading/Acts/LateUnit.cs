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
        if (hearing.Quantities.Exists(quantity => quantity.Kind == QuantityKind.Amount) || UnitPhrase(hearing.Scan) is not { } phrase) return;
        var plan = hearing.Asked is { Field.Type: FieldType.Number } asked && hearing.Item(asked).Status == ItemStatus.Rejected ? asked : hearing.Corrects ? Corrections.Target(hearing) : null;
        if (plan is null || hearing.Item(plan) is not { Evidence: [{ } evidence, ..] } item || !hearing.IsOwn(phrase.From)) return;
        if (SaidBy(hearing.Conversation.Messages, evidence) is not { } said) return;
        if (AmountIn(said, hearing.Conversation.Today) is not { } quantity) return;
        quantity.Measure = phrase.Measure == Measure.None ? quantity.Measure : phrase.Measure;
        quantity.Per = phrase.Per;
        if (quantity.Measure == Measure.None && plan.Unit == Unit.HoursPerWeek) quantity.Measure = Measure.Hour;
        var value = NumberValue.Of(quantity, plan);
        var spans = ImmutableArray.Create(hearing.Origin(phrase.From, phrase.To));
        if (value.Value is { } number)
            hearing.Claims.Add(new(plan) { Spans = spans, Earlier = [evidence], At = phrase.From, Value = number, Display = Quantities.Display(number), Related = true, Replaces = true });
        else if (item.Status != ItemStatus.Captured)
            hearing.Claims.Add(new(plan) { Spans = spans, Earlier = [evidence], At = phrase.From, Reason = $"I read “{said}” and “{hearing.Words(phrase.From, phrase.To)}”, but {value.Problem}", Offers = value.Offers, Related = true });
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

    /// <summary>"5 days a week" after "8 hours a day": the hours were said before.</summary>
    private static bool ReadDays(Hearing hearing)
    {
        if (hearing.Quantities is not [{ Kind: QuantityKind.Amount, Measure: Measure.Day, Max: <= 7 } days] || !hearing.IsOwn(days.From)) return false;
        if (hearing.Asked is not { Unit: Unit.HoursPerWeek } plan || hearing.Item(plan) is not { Status: ItemStatus.Rejected, Evidence: [{ } evidence, ..] }) return false;
        if (SaidBy(hearing.Conversation.Messages, evidence) is not { } said) return false;
        var scan = Scan.Of($"{said} a day {hearing.Words(days.From, days.To)}".Replace("a day a day", "a day", StringComparison.Ordinal));
        Clauses.Divide(scan);
        var found = new List<Quantity>();
        QuantityReader.Read(scan, hearing.Conversation.Today, found);
        if (found is not [{ Measure: Measure.Hour, Per: Measure.Week } quantity] || NumberValue.Of(quantity, plan).Value is not { } number) return false;
        hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(days.From, days.To)], Earlier = [evidence], At = days.From, Value = number, Display = Quantities.Display(number), Related = true, Replaces = true });
        return true;
    }

    /// <summary>"a day, Monday to Friday" after "5 hours".</summary>
    private static bool ReadNamedDays(Hearing hearing)
    {
        if (hearing.Scan.Count is 0 or > 12 || hearing.Asked is not { Unit: Unit.HoursPerWeek } plan || hearing.Item(plan) is not { Status: ItemStatus.Rejected, Evidence: [{ } evidence, ..] }) return false;
        for (var i = 0; i < hearing.Scan.Count; i++)
            if (!hearing.IsOwn(i) || hearing.Scan.Tokens[i].Kind == TokenKind.Number || hearing.Scan.Tokens[i].Is(Sense.Negation)) return false;
        if (SaidBy(hearing.Conversation.Messages, evidence) is not { } said) return false;
        var words = hearing.Words(0, hearing.Scan.Count);
        if (AmountIn($"{said} a day {words}".Replace("a day a day", "a day", StringComparison.OrdinalIgnoreCase), hearing.Conversation.Today) is not { Measure: Measure.Hour, Per: Measure.Week } quantity || NumberValue.Of(quantity, plan).Value is not { } number) return false;
        hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(0, hearing.Scan.Count)], Earlier = [evidence], At = 0, Value = number, Display = Quantities.Display(number), Related = true, Replaces = true });
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
