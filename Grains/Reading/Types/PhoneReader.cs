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
            if (digits >= 7 && Applies(hearing, plan, i, end, digits)) Take(hearing, plan, i, end);
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
                foreach (var unit in scan.Span(i))
                    if (char.IsAsciiDigit(unit)) digits++;
                end = i + 1;
            }
            else if (!(scan.Sign(i) is '-' or '.' or '(' or ')' or '/' || scan.Is(i, '+') && i == at)) break;
            else if (i > at && !scan.Tokens[i].Glued && scan.Sign(i) is '-' or '.' && digits >= 7) break;
        }
        return Math.Max(end, at + 1);
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
            if ((hearing.Scan.Tokens[i].Cues & plan.Bit) != 0 || hearing.Scan.SaysAny(i, ["phone", "mobile", "whatsapp", "tel", "telephone", "cell", "call", "number"])) return true;
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
