namespace Recruiting.Reading;

/// <summary>Mail addresses told so that no machine should find them, or without their end: "ada [at] example [dot] org" is offered back, "ada@example" refused.</summary>
internal static class SpeltEmail
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        if (plan != hearing.Asked || hearing.Claims.Exists(claim => claim.Plan == plan)) return;
        foreach (var address in hearing.Addresses)
            if (IsUnfinished(hearing, address))
            {
                var span = hearing.Scan.Folded.Origin(address.Start, address.End);
                hearing.Claims.Add(new(plan) { Spans = [span], At = address.From, Reason = $"I read “{hearing.Scan.Folded.Original.Substring(span.Start, span.Length)}”, but its end, such as .com, is missing" });
                return;
            }
        for (var i = 1; i + 1 < hearing.Scan.Count; i++)
            if (hearing.IsOwn(i) && Spelt(hearing, i) is { } spelt)
            {
                hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(spelt.From, spelt.To)], At = spelt.From, Reason = $"I read “{hearing.Words(spelt.From, spelt.To)}” as a mail address that is spelt out", Offers = [spelt.Email] });
                return;
            }
    }

    private static bool IsUnfinished(Hearing hearing, Address address)
    {
        var text = hearing.Scan.Text.AsSpan(address.Start, address.End - address.Start);
        return hearing.IsOwn(Math.Min(address.From, hearing.Scan.Count - 1)) && text.IndexOf('@') > 0 && text.IndexOfAny('/', ':') < 0 && !text[text.IndexOf('@')..].Contains('.');
    }

    private static (string Email, int From, int To)? Spelt(Hearing hearing, int at)
    {
        var scan = hearing.Scan;
        if (scan.Word(at) is not ("at" or "arroba") && !scan.Is(at, '@')) return null;
        var (left, right) = (at - 1, at + 1);
        while (scan.Sign(left) is '(' or '[' or '{' or '<' or '-' or '_') left--;
        while (scan.Sign(right) is ')' or ']' or '}' or '>' or '-' or '_') right++;
        var from = left;
        while (from > 0 && scan.Tokens[from].Glued && IsPart(scan, from - 1)) from--;
        if (from < 0 || !IsPart(scan, from) || Domain(scan, right) is not ({ } domain, { } to)) return null;
        var local = scan.Text[scan.Tokens[from].Start..scan.Tokens[left].End];
        return EmailReader.Normalise($"{local}@{domain}") is { } email ? (email, from, to) : null;
    }

    private static bool IsPart(Scan scan, int at) => scan.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Taken || scan.Sign(at) is '.' or '-' or '_' or '+';

    /// <summary>"example dot org", "gmail (dot) com", "example.org".</summary>
    private static (string? Domain, int? To) Domain(Scan scan, int at)
    {
        if (at >= scan.Count || scan.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Taken)) return default;
        var (domain, to, dots) = (scan.Span(at).ToString(), at + 1, 0);
        while (to < scan.Count)
        {
            var dot = to;
            while (scan.Sign(dot) is '(' or '[' or '{' or ' ') dot++;
            if (scan.Is(dot, '-') && scan.Tokens[dot].Glued && dot + 1 < scan.Count && scan.Tokens[dot + 1].Glued)
            {
                (domain, to) = ($"{domain}-{scan.Span(dot + 1)}", dot + 2);
                continue;
            }
            if (!(scan.Word(dot) is "dot" or "punto" || scan.Is(dot, '.') && dot + 1 < scan.Count && scan.Tokens[dot + 1].Glued)) break;
            var next = dot + 1;
            while (scan.Sign(next) is ')' or ']' or '}') next++;
            if (next >= scan.Count || scan.Tokens[next].Kind is not (TokenKind.Word or TokenKind.Taken)) break;
            (domain, to, dots) = ($"{domain}.{scan.Span(next)}", next + 1, dots + 1);
        }
        return dots > 0 ? (domain, to) : default;
    }
}
