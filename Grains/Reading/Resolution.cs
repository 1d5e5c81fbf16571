using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>One outcome for a field out of all that a message says about it.</summary>
internal static class Resolution
{
    public static Claim? Of(Hearing hearing, FieldPlan plan)
    {
        List<Claim>? claims = null;
        foreach (var claim in hearing.Claims)
            if (claim.Plan == plan) (claims ??= []).Add(claim);
        if (claims is null) return null;
        if (claims is [{ IsValue: true } only]) return only;
        var values = claims.Where(claim => claim.IsValue).ToList();
        if (values.Count > 0) return Best(hearing, plan, values);
        return claims.Find(claim => claim.Withdraws) ?? claims.Find(claim => claim.Declines) ?? Refusal(hearing, plan, claims);
    }

    private static Claim? Refusal(Hearing hearing, FieldPlan plan, List<Claim> claims)
    {
        var refusal = claims.Find(claim => claim.Offers.Length > 0) ?? claims[0];
        return hearing.IsKept(plan) && !hearing.Corrects && !refusal.Related ? null : refusal;
    }

    /// <summary>"at least 10 but no more than 20": two open ends that close each other.</summary>
    private static Claim? Joined(FieldPlan plan, Claim one, Claim other)
    {
        if (one.Value is not FieldValue.Number first || other.Value is not FieldValue.Number second) return null;
        var (low, high) = first.Max is null ? (first, second) : (second, first);
        if (low is not { Min: { } min, Max: null } || high is not { Min: null, Max: { } max } || min > max || low.Currency != high.Currency) return null;
        var value = low with { Max = max, Approximate = low.Approximate || high.Approximate };
        return new(plan) { Spans = [.. one.Spans, .. other.Spans], At = one.At, Value = value, Display = Quantities.Display(value), Related = true, Replaces = one.Replaces };
    }

    /// <summary>"2 years at Appen and 1 at Outlier" may be three altogether: offered, never added unasked.</summary>
    private static string[] Together(FieldPlan plan, List<Claim> values)
    {
        if (plan.Unit is not (Unit.Years or Unit.Months) || values.Count > 4) return [];
        var amounts = values.ConvertAll(claim => claim.Value as FieldValue.Number);
        if (!amounts.TrueForAll(amount => amount is { Min: not null } && amount.Min == amount.Max)) return [];
        var sum = amounts[0]! with { Min = amounts.Sum(amount => amount!.Min), Max = amounts.Sum(amount => amount!.Max), Approximate = amounts.Exists(amount => amount!.Approximate) };
        return plan.Limits.Max is { } most && sum.Max > most ? [] : [Quantities.Display(sum)];
    }

    /// <summary>"so max 16 a week", "in total 20 a week".</summary>
    private static bool SumsUp(Scan scan, int at)
    {
        if (at > 0 && scan.Says(scan.StartOfClause(at), "so")) return true;
        for (var i = at; i < Math.Min(scan.Count, at + 7) && scan.Tokens[i].Clause == scan.Tokens[at].Clause; i++)
            if (scan.Word(i) is "total" or "altogether" or "combined") return true;
        for (var i = at - 1; i >= scan.StartOfClause(at); i--)
            if (scan.Word(i) is "total" or "altogether" or "overall" or "means" or "makes") return true;
        return false;
    }

    /// <summary>"I make 30,000 now and would want 36,000".</summary>
    private static bool IsWanted(Scan scan, int at)
    {
        for (var i = scan.StartOfClause(at); i < at; i++)
            if (scan.Word(i) is "want" or "expect" or "expecting" or "would" or "like" or "ask" or "looking" or "hope" or "hoping" or "id") return true;
        return false;
    }

    /// <summary>"10 years as a translator overall, subtitling only 14 months": one of the two speaks of the field itself.</summary>
    private static bool IsNamed(Hearing hearing, int at, FieldPlan plan) => hearing.Scan.Speaks(Math.Max(hearing.Scan.StartOfClause(at), at - 16), Math.Min(hearing.Scan.EndOfClause(at), at + 16), plan);

    private static bool IsOverall(Scan scan, int at)
    {
        for (var i = Math.Max(scan.StartOfClause(at), at - 16); i < Math.Min(scan.EndOfClause(at), at + 16); i++)
            if (scan.Word(i) is "overall" or "total" or "altogether" || scan.SaysAll(i, "in", "all")) return true;
        return false;
    }

    /// <summary>"20+, the first two of them at Deloitte": a part of what was said before.</summary>
    private static bool IsPart(Hearing hearing, int at)
    {
        foreach (var quantity in hearing.Quantities)
            if (quantity.From == at) return hearing.Scan.Says(quantity.To, "of") && hearing.Scan.Word(quantity.To + 1) is "them" or "those" or "these" or "which" || hearing.Scan.Word(at - 1) is "first" or "last" && hearing.Scan.Says(at - 2, "the") && quantity.Measure == Measure.None;
        return false;
    }

    /// <summary>"10 years as a hobby, 4 years professionally".</summary>
    private static bool IsHobby(Scan scan, int at)
    {
        for (var i = Math.Max(scan.StartOfClause(at), at - 16); i < Math.Min(scan.EndOfClause(at), at + 16); i++)
            if (scan.Word(i) is "hobby" or "hobbyist" or "fun" or "unpaid" or "privately") return true;
        return false;
    }

    /// <summary>"my boat has done 80,000 miles": of a thing one has, beside what is said of oneself.</summary>
    private static bool IsOfAnother(Scan scan, int at, FieldPlan plan)
    {
        var start = scan.StartOfClause(at);
        return scan.Word(start) is "my" or "our" or "the" && start + 2 < at && !scan.Tokens[start + 1].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord) && (scan.Tokens[start + 1].Cues & plan.Bit) == 0 && scan.Word(start + 2) is "has" or "had" or "did" or "does";
    }

    private static Claim Best(Hearing hearing, FieldPlan plan, List<Claim> values)
    {
        if (values.Count == 1) return values[0];
        var main = values.FindAll(claim => !hearing.Scan.Tokens[Math.Min(claim.At, hearing.Scan.Count - 1)].Aside);
        if (main.Count > 0) values = main;
        if (hearing.Corrects && hearing.Acts.Exists(act => act.Act == Act.Correct && act.From < values[^1].At && values.Exists(claim => claim.At < act.From))) return values[^1];
        if (values.Exists(claim => claim.Related)) values = values.FindAll(claim => claim.Related);
        if (hearing.Corrects) return values[^1];
        if (values.Count == 2 && values.FindAll(claim => IsNamed(hearing, claim.At, plan)) is [var named] && IsOverall(hearing.Scan, values.Find(claim => claim != named)!.At)) return named;
        if (values.FindAll(claim => !IsPart(hearing, claim.At)) is [var entire]) return entire;
        if (values.FindAll(claim => !IsHobby(hearing.Scan, claim.At)) is [var paid]) return paid;
        if (values.FindAll(claim => !IsOfAnother(hearing.Scan, claim.At, plan)) is [var own]) return own;
        if (plan.Unit == Unit.Money && values.FindAll(claim => IsWanted(hearing.Scan, claim.At)) is [var wanted]) return wanted;
        if (values is [{ Value: FieldValue.Number { Min: not null, Max: { } most } range } within, { Value: FieldValue.Number { Min: null, Max: { } limit } }] && range.Min < most && limit >= most) return within;
        if (values.TrueForAll(claim => Equals(claim.Value, values[0].Value))) return values[0];
        if (values.Count == 2 && Joined(plan, values[0], values[1]) is { } both) return both;
        if (values.FindAll(claim => SumsUp(hearing.Scan, claim.At)) is [var sum]) return sum;
        var exact = values.FindAll(claim => !hearing.Quantities.Exists(quantity => quantity.From == claim.At && quantity.Reckoned));
        if (exact.Count == 1) return exact[0];
        return new(plan)
        {
            Spans = [.. values.SelectMany(claim => claim.Spans)], At = values[0].At, Related = true, Offers = [.. values.Select(claim => claim.Display).Distinct(), .. Together(plan, values)],
            Reason = $"I read {Wording.List([.. values.Select(claim => claim.Display).Distinct()])}, and cannot tell which one you mean",
        };
    }
}
