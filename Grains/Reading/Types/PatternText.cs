namespace Recruiting.Reading;

/// <summary>A short text with a form of its own, such as a registration number, wherever it stands in a message.</summary>
internal static class PatternText
{
    /// <summary>The last run without a blank that has a figure and matches the field's pattern.</summary>
    public static (int From, int To)? Find(Hearing hearing, FieldPlan plan)
    {
        if (plan.Limits.Pattern is not { } pattern) return null;
        var (scan, form) = (hearing.Scan, TextRules.Compile(pattern));
        (int, int)? found = null;
        for (var start = 0; start < scan.Count;)
        {
            var end = start + 1;
            while (end < scan.Count && scan.Tokens[end].Glued && scan.Tokens[end].Kind != TokenKind.Line) end++;
            for (var to = end; to > start && to > end - 3; to--)
                if (hearing.IsOwn(start) && hearing.Words(start, to) is var text && text.Any(char.IsAsciiDigit) && (form.IsMatch(text) || form.IsMatch(text.ToUpperInvariant())) && !Negation.Covers(scan, start, to))
                {
                    found = (start, to);
                    break;
                }
            start = end;
        }
        return found;
    }
}
