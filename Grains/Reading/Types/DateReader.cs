namespace Recruiting.Reading;

/// <summary>Dates: absolute, relative to today, or only a month.</summary>
internal static class DateReader
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        if (hearing.IsKept(plan) && !hearing.Corrects && hearing.Conversation.Asked is not null) return;
        var found = new List<(DatePhrase Date, int From)>();
        for (var i = 0; i < hearing.Scan.Count; i++)
        {
            ref var token = ref hearing.Scan.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Kind == TokenKind.Word && !token.Is(Sense.Month | Sense.Weekday | Sense.NumberWord | Sense.Moment) && !IsBesideFigure(hearing.Scan, i)) continue;
            if (!hearing.IsOwn(i) || DatePhrase.Read(hearing.Scan, i, hearing.Conversation.Today, plan.Tense) is not { } date) continue;
            if (plan != hearing.Asked && !IsCued(hearing, plan, i, date.To) && !(hearing.Corrects && hearing.IsCaptured(plan))) continue;
            if (!IsDenied(hearing.Scan, i) && !IsOfOther(hearing, plan, i)) found.Add((SameMonth(hearing, plan, i, date), i));
            i = date.To - 1;
        }
        if (found.Count == 0) return;
        if (found.Count > 1) Narrow(hearing, plan, found);
        var (chosen, from) = hearing.Corrects ? found[^1] : found[0];
        var span = hearing.Origin(from, chosen.To);
        var words = hearing.Words(from, chosen.To);
        if (!hearing.Corrects && found.Exists(other => other.Date.Value != chosen.Value))
            hearing.Claims.Add(new(plan) { Spans = [span], At = from, Reason = "I read more than one date", Offers = [.. found.Select(each => each.Date.Value).OfType<string>().Distinct()] });
        else if (chosen.Value is { } value)
            hearing.Claims.Add(new(plan) { Spans = [span], At = from, Value = new FieldValue.Text(value), Display = value, Related = true, Replaces = hearing.IsCaptured(plan) });
        else
            hearing.Claims.Add(new(plan) { Spans = [span], At = from, Reason = $"I read “{words}”, but {chosen.Problem}", Offers = [.. chosen.Offers] });
    }

    /// <summary>"7 January", then "make that the 8th": the month that was said before.</summary>
    private static DatePhrase SameMonth(Hearing hearing, FieldPlan plan, int at, DatePhrase date)
    {
        if (!hearing.Corrects || date.Value is not { Length: 10 } || hearing.Scan.Tokens[at].Kind != TokenKind.Number || date.To > at + 2 || hearing.Item(plan) is not { Status: ItemStatus.Captured, Value: FieldValue.Text { Value.Length: 10 } kept }) return date;
        return DateOnly.TryParse($"{kept.Value[..8]}{date.Value[8..]}", System.Globalization.CultureInfo.InvariantCulture, out var day) ? DatePhrase.Day(day, date.To) : date;
    }

    /// <summary>"my birthday is on 3 February", "when my visa arrives on 3 February": the day of something else.</summary>
    private static bool IsOfOther(Hearing hearing, FieldPlan plan, int from)
    {
        var scan = hearing.Scan;
        for (var i = from - 1; i >= Math.Max(scan.StartOfClause(from), from - 8); i--)
        {
            if (scan.Word(i) is "start" or "begin" or "available" or "join" or "free" or "i" || (scan.Tokens[i].Cues & plan.Bit) != 0) return false;
            if (scan.Word(i) is "birthday" or "wedding" or "exam" or "exams" or "flight" or "visa" or "lease" or "holiday" or "vacation" or "anniversary" or "passport" or "surgery" or "appointment" or "interview" or "birth" or "thesis" or "semester" or "course") return true;
        }
        return false;
    }

    /// <summary>"my contract ends on 15 December so I could start on 4 January": the date with the field's words, and none that ends something else.</summary>
    private static void Narrow(Hearing hearing, FieldPlan plan, List<(DatePhrase Date, int From)> found)
    {
        var fitting = found.FindAll(each => IsNear(hearing, plan, each.From));
        if (fitting.Count == 0 && plan.Tense > 0) fitting = found.FindAll(each => !Ends(hearing.Scan, each.From));
        if (fitting.Count > 0 && fitting.Count < found.Count) found.RemoveAll(each => !fitting.Contains(each));
    }

    private static bool IsNear(Hearing hearing, FieldPlan plan, int from)
    {
        for (var i = from - 1; i >= Math.Max(hearing.Scan.StartOfClause(from), from - 6); i--)
            if ((hearing.Scan.Tokens[i].Cues & plan.Bit) != 0 || plan.Tense > 0 && hearing.Scan.Word(i) is "start" or "available" or "begin" or "join" or "free") return !Ends(hearing.Scan, from) || hearing.Scan.Word(from - 1) is "until" or "till";
        return false;
    }

    private static bool Ends(Scan scan, int from)
    {
        for (var i = from - 1; i >= Math.Max(0, from - 4) && scan.Tokens[i].Clause == scan.Tokens[from].Clause; i--)
            if (scan.Word(i) is "until" or "till" or "ends" or "end" or "ending" or "finish" or "finishes" or "expires") return true;
        return false;
    }

    /// <summary>"Janaury 25": a month may be mistyped where a figure follows.</summary>
    private static bool IsBesideFigure(Scan scan, int at) => !scan.Tokens[at].IsKnown && at + 1 < scan.Count && scan.Tokens[at + 1].Kind == TokenKind.Number;

    private static bool IsDenied(Scan scan, int at) => scan.Word(at - 1) is not ("before" or "until" or "till") && (scan.Word(at - 1) is "not" || scan.Word(at - 2) is "not" or "cant" or "dont");

    private static bool IsCued(Hearing hearing, FieldPlan plan, int from, int to)
    {
        for (var i = Math.Max(hearing.Scan.StartOfSentence(from), from - 16); i < Math.Min(hearing.Scan.Count, to + 4) && hearing.Scan.Tokens[i].Sentence == hearing.Scan.Tokens[from].Sentence; i++)
            if ((hearing.Scan.Tokens[i].Cues & plan.Bit) != 0 || plan.Tense > 0 && hearing.Scan.Word(i) is "start" or "available" or "begin" or "join" && plan.Field.Type == FieldType.Date) return true;
        return false;
    }
}
