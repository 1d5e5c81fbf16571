namespace Recruiting.Reading;

/// <summary>Web addresses, each for the field whose host it has.</summary>
internal static class UrlReader
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        foreach (var address in hearing.Addresses)
        {
            if (address.Kind == AddressKind.Email || address.To <= address.From || !hearing.IsOwn(address.From) || IsAnothers(hearing.Scan, address)) continue;
            if (hearing.Addresses.Count > 1 && Negation.Covers(hearing.Scan, address.From, address.From + 1)) continue;
            var (start, length) = hearing.Scan.Folded.Origin(address.Start, address.End);
            var value = UrlValue.Of(hearing.Scan.Folded.Original.Substring(start, length), plan.Hosts);
            if (value.Canonical is { } canonical && IsMine(hearing, plan, address)) Take(hearing, plan, address, canonical, (start, length));
            else if (value.Canonical is null && IsMeant(hearing, plan, address)) Refuse(hearing, plan, address, value.Problem, (start, length));
        }
        if (hearing.Addresses.Count == 0 && plan == hearing.Asked) Handle(hearing, plan);
    }

    /// <summary>"I found linkedin.com/in/your-ceo", "not linkedin.com/in/fake", "the one I had, but it got hacked".</summary>
    private static bool IsAnothers(Scan scan, Address address)
    {
        if (scan.Says(address.From - 1, "not")) return true;
        for (var i = address.From - 1; scan.Word(address.From - 1) is "page" or "profile" or "linkedin" or "account" && i > Math.Max(0, address.From - 5); i--)
            if (scan.Says(i, "your") && scan.Word(i - 1) is not ("for" or "to")) return true;
        var but = scan.Is(address.To, ',') ? address.To + 1 : address.To;
        if (scan.Says(but, "but") && scan.Word(but + 1) is "it" or "that" && scan.Word(but + 2) is "got" or "was" or "is" or "has" or "been" && scan.Word(scan.Says(but + 3, "been") ? but + 4 : but + 3) is "hacked" or "deleted" or "closed" or "gone" or "blocked" or "banned" or "suspended" or "dead") return true;
        return Deeds.VerbBefore(scan, address.From, out _) is >= 0 and var verb && verb == address.From - 1 && scan.Word(verb) is "found" or "saw" or "visited" or "follow" or "admire" or "know" or "like";
    }

    private static void Take(Hearing hearing, FieldPlan plan, Address address, string canonical, (int, int) span) =>
        hearing.Claims.Add(new(plan) { Spans = [span], At = address.From, Value = new FieldValue.Text(canonical), Display = canonical, Related = plan.Limits.Hosts is not null, Replaces = hearing.IsCaptured(plan) });

    private static void Refuse(Hearing hearing, FieldPlan plan, Address address, string problem, (int Start, int Length) span)
    {
        var read = hearing.Scan.Folded.Original.Substring(span.Start, Math.Min(span.Length, 80));
        hearing.Claims.Add(new(plan) { Spans = [span], At = address.From, Reason = $"I read “{read}”, but {problem}" });
    }

    /// <summary>A field without hosts takes an address when it is asked for or named beside it.</summary>
    private static bool IsMine(Hearing hearing, FieldPlan plan, Address address)
    {
        if (plan.Limits.Hosts is { IsDefaultOrEmpty: false }) return true;
        if (hearing.Form.Fields.Any(other => other != plan && other.Field.Type == FieldType.Url && other.Limits.Hosts is { IsDefaultOrEmpty: false } && UrlValue.Of(hearing.Scan.Text[address.Start..address.End], other.Hosts).Canonical is not null)) return false;
        return (plan == hearing.Asked && (address.Kind == AddressKind.Url || IsAlone(hearing, address))) || IsNamed(hearing, plan, address) && (!hearing.IsKept(plan) || hearing.Corrects) || hearing.Corrects && hearing.IsCaptured(plan) && Corrections.LastCaptured(hearing) == plan;
    }

    /// <summary>An address that does not fit was still given for this field: it was asked for, or it resembles what the field wants.</summary>
    private static bool IsMeant(Hearing hearing, FieldPlan plan, Address address)
    {
        if (hearing.Form.Fields.Any(other => other != plan && other.Field.Type == FieldType.Url && UrlValue.Of(hearing.Scan.Text[address.Start..address.End], other.Hosts).Canonical is not null && (other.Limits.Hosts is not null || IsNamed(hearing, other, address)))) return false;
        if (plan.Limits.Hosts is not { IsDefaultOrEmpty: false }) return plan == hearing.Asked;
        if (plan == hearing.Asked && address.Kind == AddressKind.Url) return true;
        if (hearing.IsCaptured(plan) && !hearing.Corrects) return false;
        var text = hearing.Scan.Text.AsSpan(address.Start, address.End - address.Start);
        return text.Contains(plan.Hosts[0].Host.Split('.')[0], StringComparison.Ordinal) || text.StartsWith("lnkd.in", StringComparison.Ordinal);
    }

    private static bool IsAlone(Hearing hearing, Address address)
    {
        for (var i = 0; i < hearing.Scan.Count; i++)
            if ((i < address.From || i >= address.To) && hearing.Scan.Tokens[i].Kind == TokenKind.Word && !hearing.Scan.Tokens[i].Is(Sense.Stop | Sense.Lead | Sense.Thanks | Sense.Yes) && hearing.Scan.Tokens[i].Cues == 0) return false;
        return true;
    }

    private static bool IsNamed(Hearing hearing, FieldPlan plan, Address address) => hearing.Scan.Speaks(address.From - 5, address.From, plan);

    /// <summary>"ngozi-adeyemi-77": one run of words and figures joined by hyphens, and nothing else.</summary>
    private static bool IsName(Scan scan)
    {
        var hyphens = 0;
        for (var i = 0; i < scan.Count; i++)
        {
            if (i > 0 && !scan.Tokens[i].Glued || scan.Tokens[i].Kind == TokenKind.Symbol && !scan.Is(i, '-') || scan.Tokens[i].Kind is TokenKind.Line or TokenKind.Taken) return false;
            if (scan.Is(i, '-')) hyphens++;
        }
        return hyphens > 0 && scan.Count >= 3 && scan.Tokens[0] is { Kind: TokenKind.Word, IsKnown: false };
    }

    /// <summary>"my linkedin is ada-lovelace-42": a hyphened name after the field's own.</summary>
    private static (int From, int To)? Named(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        for (var i = 1; i + 3 < scan.Count; i++)
        {
            if (!hearing.IsOwn(i) || !(scan.Says(i, "is") || scan.Sign(i) is ':' or '=') || (scan.Tokens[i - 1].Cues & plan.Bit) == 0 && scan.Word(i - 1) is not ("handle" or "username" or "mine" or "name")) continue;
            var end = i + 1;
            while (end < scan.Count && (end == i + 1 || scan.Tokens[end].Glued) && (scan.Tokens[end].Kind is TokenKind.Word or TokenKind.Number || scan.Is(end, '-'))) end++;
            if (end - i > 3 && scan.Is(i + 2, '-') && !scan.Is(end - 1, '-')) return (i + 1, end);
        }
        return null;
    }

    /// <summary>"in/ada-42", "linkedin: ada-42": a name without its site is offered back, not guessed.</summary>
    private static void Handle(Hearing hearing, FieldPlan plan)
    {
        if (plan.Hosts is not [{ IsLinkedIn: true }, ..]) return;
        var scan = hearing.Scan;
        if (IsName(scan))
        {
            OfferSite(hearing, plan, 0, 0, scan.Count);
            return;
        }
        if (Named(hearing, plan) is { } run)
        {
            OfferSite(hearing, plan, run.From, run.From, run.To);
            return;
        }
        for (var i = 0; i < scan.Count; i++)
        {
            if (!hearing.IsOwn(i) || !(scan.Says(i, "in") && scan.Is(i + 1, '/') && i + 2 < scan.Count && scan.Tokens[i + 2].Glued)) continue;
            var end = i + 3;
            while (end < scan.Count && scan.Tokens[end].Glued && (scan.Tokens[end].Kind != TokenKind.Symbol || scan.Is(end, '-'))) end++;
            OfferSite(hearing, plan, i, i + 2, end);
            return;
        }
    }

    private static void OfferSite(Hearing hearing, FieldPlan plan, int from, int name, int to) => hearing.Claims.Add(new(plan)
    {
        Spans = [hearing.Origin(from, to)], At = from, Reason = $"I read “{hearing.Words(from, to)}” without its site", Offers = [$"https://www.linkedin.com/in/{hearing.Words(name, to)}"],
    });
}
