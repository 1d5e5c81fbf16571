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

    private static Claim Best(Hearing hearing, FieldPlan plan, List<Claim> values)
    {
        if (values.Count == 1) return values[0];
        var main = values.FindAll(claim => !hearing.Scan.Tokens[Math.Min(claim.At, hearing.Scan.Count - 1)].Aside);
        if (main.Count > 0) values = main;
        if (SeveralAmounts.Whole(hearing, values) is { } whole) return whole;
        if (hearing.Corrects && hearing.Acts.Exists(act => act.Act == Act.Correct && act.From < values[^1].At && values.Exists(claim => claim.At < act.From))) return values[^1];
        if (values.Exists(claim => claim.Related)) values = values.FindAll(claim => claim.Related);
        if (hearing.Corrects) return values[^1];
        if (SeveralAmounts.Meant(hearing, plan, values) is { } meant) return meant;
        if (values is [{ Value: FieldValue.Number { Min: not null, Max: { } most } range } within, { Value: FieldValue.Number { Min: null, Max: { } limit } }] && range.Min < most && limit >= most) return within;
        if (values.TrueForAll(claim => Equals(claim.Value, values[0].Value))) return values[0];
        if (values.Count == 2 && Joined(plan, values[0], values[1]) is { } both) return both;
        if (values.FindAll(claim => SeveralAmounts.SumsUp(hearing.Scan, claim.At)) is [var sum]) return sum;
        var exact = values.FindAll(claim => !hearing.Quantities.Exists(quantity => quantity.From == claim.At && quantity.Reckoned));
        if (exact.Count == 1) return exact[0];
        return new(plan)
        {
            Spans = [.. values.SelectMany(claim => claim.Spans)], At = values[0].At, Related = true, Offers = [.. values.Select(claim => claim.Display).Distinct(), .. Together(plan, values)],
            Reason = $"I read {Wording.List([.. values.Select(claim => claim.Display).Distinct()])}, and cannot tell which one you mean",
        };
    }
}
