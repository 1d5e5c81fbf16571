namespace Recruiting.Reading;

/// <summary>Phone numbers in E.164; a national number needs its country said beside it.</summary>
internal static class PhoneReader
{
    private const int Longest = 24;

    public static void Read(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        for (var i = 0; i < scan.Count; i++)
        {
            if (!(scan.Tokens[i].Kind == TokenKind.Number || scan.Is(i, '+') || scan.Is(i, '(')) || !hearing.IsOwn(i)) continue;
            var end = EndOf(scan, i, out var digits);
            if (digits is > 3 and < 6 && plan == hearing.Asked && i == 0 && end == scan.Count && !hearing.IsCaptured(plan)) Take(hearing, plan, i, end);
            if (digits >= (PhoneValue.CountryIn(scan) is null ? 7 : 6) && Applies(hearing, plan, i, end, digits) && !IsNone(hearing, plan, i, end)) Take(hearing, plan, i, end);
            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>Digits with the signs people part them with: blanks, dashes, dots, brackets, slashes.</summary>
    private static int EndOf(Scan scan, int at, out int digits)
    {
        digits = 0;
        var end = at;
        var i = at;
        for (; i < Math.Min(scan.Count, at + Longest); i++)
        {
            if (scan.Tokens[i].Kind == TokenKind.Number)
            {
                if (digits >= 7 && IsDay(scan, i)) break;
                foreach (var unit in scan.Span(i))
                    if (char.IsAsciiDigit(unit)) digits++;
                end = i + 1;
            }
            else if (!(scan.Sign(i) is '-' or '.' or '(' or ')' or '/' || scan.Is(i, '+') && i == at)) break;
            else if (i > at && !scan.Tokens[i].Glued && scan.Sign(i) is '-' or '.' && digits >= 7) break;
        }
        return Math.Max(end, at + 1);
    }

    /// <summary>"(914) 349-8600 04/21/2020".</summary>
    private static bool IsDay(Scan scan, int at) => !scan.Tokens[at].Glued && scan.Is(at + 1, '/') && scan.Is(at + 3, '/') && at + 4 < scan.Count && scan.Tokens[at + 4].Kind == TokenKind.Number;

    /// <summary>"T005-233" is a part's number; "+45 12 34 is not my number" says so itself.</summary>
    private static bool IsNone(Hearing hearing, FieldPlan plan, int from, int to)
    {
        var scan = hearing.Scan;
        if (from > 0 && scan.Tokens[from].Glued && scan.Tokens[from - 1].Kind == TokenKind.Word && scan.Span(from - 1).Length == 1) return true;
        var denied = false;
        for (var i = to; i < Math.Min(scan.Count, to + 12) && scan.Tokens[i].Sentence == scan.Tokens[to - 1].Sentence; i++)
        {
            denied |= scan.Tokens[i].Is(Sense.Negation) && scan.Tokens[i].Clause == scan.Tokens[to - 1].Clause;
            if (denied && (scan.Tokens[i].Cues & plan.Bit) != 0) return true;
        }
        return false;
    }

    private static bool Applies(Hearing hearing, FieldPlan plan, int from, int to, int digits)
    {
        if (digits > 15 && plan != hearing.Asked) return false;
        foreach (var quantity in hearing.Quantities)
            if (quantity.Measure != Measure.None && quantity.From < to && quantity.To > from) return false;
        if (hearing.IsKept(plan) && !hearing.Corrects && !IsCued(hearing, plan, from)) return false;
        return plan == hearing.Asked || hearing.Scan.Is(from, '+') || IsCued(hearing, plan, from);
    }

    private static bool IsCued(Hearing hearing, FieldPlan plan, int at)
    {
        for (var i = Math.Max(hearing.Scan.StartOfSentence(at), at - 12); i < at; i++)
            if ((hearing.Scan.Tokens[i].Cues & plan.Bit) != 0 || hearing.Scan.Word(i) is "phone" or "mobile" or "whatsapp" or "tel" or "telephone" or "cell" or "call" or "number") return true;
        return false;
    }

    private static void Take(Hearing hearing, FieldPlan plan, int from, int to)
    {
        var span = hearing.Origin(from, to);
        var written = hearing.Words(from, to);
        var (number, problem) = PhoneValue.Of(written, PhoneValue.CountryIn(hearing.Scan));
        hearing.Claims.Add(number is null
            ? new(plan) { Spans = [span], At = from, Reason = $"I read “{Wording.Excerpt(written)}”, but {problem}" }
            : new(plan) { Spans = [span], At = from, Value = new FieldValue.Text(number), Display = number, Related = true, Replaces = hearing.IsCaptured(plan) });
    }
}
