namespace Recruiting.Reading;

/// <summary>Mail addresses (RFC 5321 lengths, the plain form of RFC 5322).</summary>
internal static class EmailReader
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        foreach (var address in hearing.Addresses)
        {
            if (address.Kind != AddressKind.Email || address.To <= address.From || !hearing.IsOwn(address.From) && !(plan == hearing.Asked && IsDoubted(hearing.Scan, address))) continue;
            if (hearing.Addresses.Count > 1 && Negation.Covers(hearing.Scan, address.From, address.From + 1)) continue;
            if (address.Start > 0 && hearing.Scan.Text[address.Start - 1] is ']' or ')' or '}') continue;
            if (address.Start > 0 && hearing.Scan.Text[address.Start - 1] == '.' && (address.Start < 2 || hearing.Scan.Text[address.Start - 2] is ' ' or '\n')) continue;
            var (start, length) = hearing.Scan.Folded.Origin(address.Start, address.End);
            var written = hearing.Scan.Folded.Original.Substring(start, length);
            hearing.Claims.Add(Normalise(written) is { } email
                ? new(plan) { Spans = [(start, length)], At = address.From, Value = new FieldValue.Text(email), Display = email, Related = true, Replaces = hearing.IsCaptured(plan) }
                : new(plan) { Spans = [(start, length)], At = address.From, Reason = $"I read “{written}”, but mail cannot be delivered to it" });
        }
    }

    /// <summary>"Is ada@example.org fine?": one's own address with a question about it, unless it is said to be the other's.</summary>
    private static bool IsDoubted(Scan scan, Address address)
    {
        if (scan.Tokens[address.From].Voice != Voice.Question || !scan.Says(address.From - 1, "is")) return false;
        for (var i = scan.StartOfSentence(address.From); i < scan.EndOfSentence(address.From); i++)
            if (scan.Tokens[i].Is(Sense.You | Sense.Other)) return false;
        return true;
    }

    /// <summary>The address in lower case, null when it cannot be one.</summary>
    public static string? Normalise(string written)
    {
        var email = written.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? written[7..] : written;
        email = Composition.Compose(email).ToLowerInvariant();
        var at = email.IndexOf('@', StringComparison.Ordinal);
        if (at is < 1 or > 64 || email.Length > 254 || email.LastIndexOf('@') != at) return null;
        var local = email.AsSpan(0, at);
        var domain = email.AsSpan(at + 1);
        if (local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal)) return null;
        foreach (var unit in local)
            if (!char.IsLetterOrDigit(unit) && !"!#$%&'*+/=?^_`{|}~.-".Contains(unit, StringComparison.Ordinal)) return null;
        return IsDomain(domain) ? email : null;
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var labels = 0;
        var last = 0;
        foreach (var part in domain.Split('.'))
        {
            var label = domain[part];
            if (label.Length is < 1 or > 63 || label[0] == '-' || label[^1] == '-') return false;
            foreach (var unit in label)
                if (!char.IsLetterOrDigit(unit) && unit != '-') return false;
            labels++;
            last = label.Length;
        }
        return labels > 1 && last > 1 && !domain[^last..].ContainsAnyInRange('0', '9');
    }
}
