namespace Recruiting.Reading;

/// <summary>Free text: what was said in answer to the question, or after the field's name and a colon.</summary>
internal static class FreeTextReader
{
    private const int LeastWords = 5;

    public static void Read(Hearing hearing, FieldPlan plan)
    {
        if (plan == hearing.Asked) Answer(hearing, plan);
        else if (!hearing.IsKept(plan) || hearing.Corrects) Labelled(hearing, plan);
    }

    private static void Answer(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        if (scan.Count == 0 || hearing.Claims.Exists(claim => claim.Replaces && claim.Plan != plan && hearing.Corrects)) return;
        var (from, to) = (0, scan.Count);
        while (from < to && (!hearing.IsOwn(from) || scan.Tokens[from].Kind == TokenKind.Line)) from++;
        while (to > from && (!hearing.IsOwn(to - 1) || scan.Tokens[to - 1].Kind == TokenKind.Line)) to--;
        if (from < to) from = AfterLabel(scan, plan, from, to);
        if (plan.Field.Type == FieldType.ShortText) (from, to) = ShortText.Trim(hearing, plan, from, to);
        if (from >= to || !Says(hearing, plan, from, to)) return;
        Take(hearing, plan, from, to);
    }

    private static int AfterLabel(Scan scan, FieldPlan plan, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + 6); i++)
            if ((scan.Is(i, ':') || scan.Is(i, '=')) && i > from && (scan.Tokens[i - 1].Cues & plan.Bit) != 0) return Math.Min(i + 1, to - 1);
        return from;
    }

    /// <summary>More than greetings, thanks, names of other fields' values and talk about the interview.</summary>
    private static bool Says(Hearing hearing, FieldPlan plan, int from, int to)
    {
        var words = 0;
        for (var i = from; i < to; i++)
        {
            ref var token = ref hearing.Scan.Tokens[i];
            if (token.Kind == TokenKind.Taken || !hearing.IsOwn(i) || token.Kind is TokenKind.Symbol or TokenKind.Line) continue;
            if (token.Is(Sense.Greeting | Sense.Thanks) && to - from <= 4) continue;
            words++;
        }
        if (words == 0) return false;
        if (hearing.Has(Act.Unsure) && words < 8 || (hearing.Has(Act.Refuse) || hearing.Has(Act.Lack)) && words < 8) return false;
        return plan.Field.Type == FieldType.ShortText || !hearing.Claims.Exists(claim => claim.IsValue && claim.Plan != plan) || words > LeastWords + 3;
    }

    private static void Labelled(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        for (var i = 1; i + 1 < scan.Count; i++)
        {
            if (!scan.Is(i, ':') || (scan.Tokens[i - 1].Cues & plan.Bit) == 0 || !hearing.IsOwn(i) || scan.Tokens[i].Sentence == short.MaxValue) continue;
            var end = i + 1;
            while (end < scan.Count && scan.Tokens[end].Kind != TokenKind.Line && (plan.Field.Type == FieldType.LongText || !(scan.Sign(end) is ',' or ';' or '|'))) end++;
            if (end > i + 1) Take(hearing, plan, i + 1, end);
            return;
        }
    }

    private static void Take(Hearing hearing, FieldPlan plan, int from, int to)
    {
        var span = hearing.Origin(from, to);
        var text = Composition.Compose(hearing.Words(from, to).Trim());
        hearing.Claims.Add(TextRules.Problem(text, plan) is { } problem
            ? new(plan) { Spans = [span], At = from, Reason = problem }
            : new(plan) { Spans = [span], At = from, Value = new FieldValue.Text(text), Display = text, Related = true, Replaces = hearing.IsCaptured(plan) });
    }
}
