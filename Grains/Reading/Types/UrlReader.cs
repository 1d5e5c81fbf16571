namespace Recruiting.Reading;

/// <summary>Web addresses, each for the field whose host it has.</summary>
internal static class UrlReader
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        foreach (var address in hearing.Addresses)
        {
            if (address.Kind == AddressKind.Email || address.To <= address.From || !hearing.IsOwn(address.From) && !(plan == hearing.Asked && IsDoubted(hearing.Scan, address)) || IsAnothers(hearing.Scan, address)) continue;
            if (hearing.Addresses.Count > 1 && (Negation.Covers(hearing.Scan, address.From, address.From + 1) || IsOld(hearing.Scan, address.From))) continue;
            var (start, length) = hearing.Scan.Folded.Origin(address.Start, address.End);
            var value = UrlValue.Of(hearing.Scan.Folded.Original.Substring(start, length), plan.Hosts);
            if (value.Canonical is { } canonical && IsMine(hearing, plan, address)) Take(hearing, plan, address, canonical, (start, length));
            else if (value.Canonical is null && IsMeant(hearing, plan, address)) Refuse(hearing, plan, address, value.Problem, (start, length));
        }
        if (hearing.Addresses.Count == 0 && plan == hearing.Asked) LinkedInName.Read(hearing, plan);
    }

    /// <summary>"does linkedin.com/in/ada work?", "my wife set it up for me: linkedin.com/in/ada": one's own page, in a question about it or after its story.</summary>
    private static bool IsDoubted(Scan scan, Address address)
    {
        var at = address.From;
        var voice = scan.Tokens[at].Voice;
        if (voice == Voice.Other) return scan.Is(at - 1, ':') && (scan.Says(at - 2, "mine") || scan.SaysAll(at - 3, "for", "me") || scan.SaysAll(at - 3, "for", "us"));
        if (voice == Voice.Hypothesis && scan.Is(at - 1, ':')) return true;
        return voice == Voice.Question && (scan.Word(at - 1) is "does" or "is" or "will" || at == scan.StartOfSentence(at)) && scan.Word(address.To) is "work" or "works" or "ok" or "okay" or "fine" or "correct" or "right" or "valid" or "good";
    }

    /// <summary>"I found linkedin.com/in/your-ceo", "not linkedin.com/in/fake", "the one I had, but it got hacked".</summary>
    private static bool IsAnothers(Scan scan, Address address)
    {
        if (scan.Says(address.From - 1, "not")) return true;
        if (scan.Is(address.From - 1, ',') && address.From > 2 && scan.Tokens[address.From - 2].Is(Sense.Other) && scan.Word(address.From - 3) is "my" or "a" or "our") return true;
        for (var i = address.From - 1; scan.Word(address.From - 1) is "page" or "profile" or "linkedin" or "account" && i > Math.Max(0, address.From - 5); i--)
            if (scan.Says(i, "your") && scan.Word(i - 1) is not ("for" or "to")) return true;
        var but = scan.Is(address.To, ',') ? address.To + 1 : address.To;
        if (scan.SaysAll(but, "but", "i") && scan.Word(but + 2) is "wont" or "didnt" or "refuse" or "refused") return true;
        if (scan.Says(but, "but") && scan.Word(but + 1) is "it" or "that" && scan.Word(but + 2) is "got" or "was" or "is" or "has" or "been" && scan.Word(scan.Says(but + 3, "been") ? but + 4 : but + 3) is "hacked" or "deleted" or "closed" or "gone" or "blocked" or "banned" or "suspended" or "dead") return true;
        return Deeds.VerbBefore(scan, address.From, out _) is >= 0 and var verb && verb == address.From - 1 && scan.Word(verb) is "found" or "saw" or "visited" or "follow" or "admire" or "know" or "like";
    }

    /// <summary>"the old one is …, the new one …": beside another address.</summary>
    private static bool IsOld(Scan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(scan.StartOfClause(at), at - 8); i--)
            if (scan.Word(i) is "new" or "current" or "now" or "not") return false;
            else if (scan.Word(i) is "old" or "former" or "previous" or "outdated") return true;
        return false;
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
        return (plan == hearing.Asked && (address.Kind == AddressKind.Url || IsAlone(hearing, address))) || IsNamed(hearing, plan, address) && (!hearing.IsKept(plan) || hearing.Corrects) || hearing.Corrects && hearing.IsCaptured(plan) && Corrected.LastCaptured(hearing) == plan;
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
}
