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
        var values = claims.Where(claim => claim.IsValue).ToList();
        if (values.Count > 0) return Best(hearing, plan, values);
        return claims.Find(claim => claim.Withdraws) ?? claims.Find(claim => claim.Declines) ?? Refusal(hearing, plan, claims);
    }

    private static Claim? Refusal(Hearing hearing, FieldPlan plan, List<Claim> claims)
    {
        var refusal = claims.Find(claim => claim.Offers.Length > 0) ?? claims[0];
        return hearing.IsKept(plan) && !hearing.Corrects && !refusal.Related ? null : refusal;
    }

    private static Claim Best(Hearing hearing, FieldPlan plan, List<Claim> values)
    {
        if (values.Count == 1) return values[0];
        if (values.Exists(claim => claim.Related)) values = values.FindAll(claim => claim.Related);
        var main = values.FindAll(claim => !hearing.Scan.Tokens[Math.Min(claim.At, hearing.Scan.Count - 1)].Aside);
        if (main.Count > 0) values = main;
        if (hearing.Corrects) return values[^1];
        if (values.TrueForAll(claim => Equals(claim.Value, values[0].Value))) return values[0];
        var exact = values.FindAll(claim => !hearing.Quantities.Exists(quantity => quantity.From == claim.At && quantity.Reckoned));
        if (exact.Count == 1) return exact[0];
        return new(plan)
        {
            Spans = [.. values.SelectMany(claim => claim.Spans)], At = values[0].At, Related = true, Offers = [.. values.Select(claim => claim.Display).Distinct()],
            Reason = $"I read {Wording.List([.. values.Select(claim => claim.Display).Distinct()])}, and cannot tell which one you mean",
        };
    }
}
