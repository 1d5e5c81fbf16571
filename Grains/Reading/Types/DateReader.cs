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
            if (!IsDenied(hearing.Scan, i)) found.Add((date, i));
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
