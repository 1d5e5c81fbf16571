namespace Recruiting.Reading;

/// <summary>Which of several amounts for one field is the answer: the whole and not its parts, what is usual and not the exception, what is named.</summary>
internal static class SeveralAmounts
{
    /// <summary>"5 years altogether: 3 at Appen, 2 at Telus", "six years, four of those with Appen".</summary>
    public static Claim? Whole(Hearing hearing, List<Claim> values)
    {
        foreach (var claim in values)
            if (QuantityAt(hearing, claim.At) is { IsExact: true } whole && IsSum(hearing, whole)) return claim;
        return values.FindAll(claim => !IsPartAtPlatform(hearing, claim.At)) is [var entire] ? entire : null;
    }

    /// <summary>The one that its own words or the field's single out.</summary>
    public static Claim? Meant(Hearing hearing, FieldPlan plan, List<Claim> values)
    {
        var scan = hearing.Scan;
        if (values.Count == 2 && values.FindAll(claim => IsNamed(hearing, claim.At, plan)) is [var named] && values.Find(claim => claim != named) is { } other && (IsOverall(scan, other.At) || IsProfession(scan, other.At))) return named;
        if (values.FindAll(claim => !IsPart(hearing, claim.At)) is [var entire]) return entire;
        if (values.FindAll(claim => QuantityAt(hearing, claim.At) is not { Weak: true }) is [var firm]) return firm;
        if (plan.Unit == Unit.Count && values.FindAll(claim => IsNamed(hearing, claim.At, plan)) is [var counted]) return counted;
        if (plan.Period is { } period && values.FindAll(claim => claim.Value is FieldValue.Number money && money.Period == period) is [var timed]) return timed;
        if (values.FindAll(claim => IsUsual(scan, claim.At)) is [var usual]) return usual;
        if (values.FindAll(claim => !IsHobby(scan, claim.At)) is [var paid]) return paid;
        if (values.FindAll(claim => !IsOfAnother(scan, claim.At, plan)) is [var own]) return own;
        return plan.Unit == Unit.Money && values.FindAll(claim => IsWanted(scan, claim.At)) is [var wanted] ? wanted : null;
    }

    private static Quantity? QuantityAt(Hearing hearing, int at)
    {
        foreach (var quantity in hearing.Quantities)
            if (quantity.From == at) return quantity;
        return null;
    }

    /// <summary>Two or more other amounts of the message add up to it.</summary>
    private static bool IsSum(Hearing hearing, in Quantity whole)
    {
        var (sum, parts) = (0m, 0);
        foreach (var other in hearing.Quantities)
        {
            if (other.From == whole.From || other.Kind != QuantityKind.Amount || other.Negated || !other.IsExact || hearing.Scan.Says(other.From, "one") && other.Measure == Measure.None || !hearing.IsOwn(other.From) || other.Measure != Measure.None && other.Measure != whole.Measure) continue;
            (sum, parts) = (sum + other.Min!.Value, parts + 1);
        }
        return parts > 1 && sum == whole.Min;
    }

    private static bool IsPartAtPlatform(Hearing hearing, int at)
    {
        if (QuantityAt(hearing, at) is not { } read || !hearing.Scan.Says(read.To, "of") || hearing.Scan.Word(read.To + 1) is not ("them" or "those" or "these" or "which")) return false;
        foreach (var mention in hearing.Choices)
            if (mention.Entry is { IsPlatform: true } && mention.From == read.To + 3 && hearing.Scan.Word(read.To + 2) is "with" or "at" or "on" or "for") return true;
        return false;
    }

    /// <summary>"never more than 20, usually 15".</summary>
    private static bool IsUsual(Scan scan, int at)
    {
        for (var i = at + 1; i < Math.Min(scan.EndOfClause(at), at + 3); i++)
            if (scan.Word(i) is "preferred" or "preferably" or "ideally") return true;
        for (var i = at - 1; i >= Math.Max(scan.StartOfClause(at), at - 4); i--)
            if (scan.Word(i) is "usually" or "normally" or "typically" or "generally" or "average") return true;
        return false;
    }

    private static bool IsProfession(Scan scan, int at)
    {
        for (var i = Math.Max(scan.StartOfClause(at), at - 16); i < Math.Min(scan.EndOfClause(at), at + 16); i++)
            if (scan.Tokens[i].Is(Sense.Profession)) return true;
        return false;
    }

    /// <summary>"so max 16 a week", "in total 20 a week".</summary>
    public static bool SumsUp(Scan scan, int at)
    {
        if (at > 0 && (scan.Says(scan.StartOfClause(at), "so") || scan.Is(at - 1, '=') || scan.Says(at - 1, "say") || scan.SaysAll(at - 2, "call", "it") || scan.SaysAll(at - 2, "go", "with") || scan.Says(at - 2, "settle"))) return true;
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

    /// <summary>"10 years as a hobby, 4 years professionally".</summary>
    private static bool IsHobby(Scan scan, int at)
    {
        for (var i = Math.Max(scan.StartOfClause(at), at - 16); i < Math.Min(scan.EndOfClause(at), at + 16); i++)
            if (scan.Word(i) is "hobby" or "hobbyist" or "fun" or "unpaid" or "privately") return true;
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
        if (hearing.Scan.SaysAll(at - 2, "of", "which") || hearing.Scan.SaysAll(at - 2, "of", "those")) return true;
        foreach (var quantity in hearing.Quantities)
            if (quantity.From == at) return hearing.Scan.Says(quantity.To, "of") && hearing.Scan.Word(quantity.To + 1) is "them" or "those" or "these" or "which" or "it" or "that" || hearing.Scan.Is(at - 1, ',') && hearing.Scan.Says(quantity.To, "as") && quantity.Measure == Measure.None || hearing.Scan.Word(at - 1) is "first" or "last" && (hearing.Scan.Says(at - 2, "the") || hearing.Scan.Is(at - 2, ',')) && quantity.Measure == Measure.None;
        return false;
    }

    /// <summary>"my boat has done 80,000 miles": of a thing one has, beside what is said of oneself.</summary>
    private static bool IsOfAnother(Scan scan, int at, FieldPlan plan)
    {
        var start = scan.StartOfClause(at);
        return scan.Word(start) is "my" or "our" or "the" && start + 2 < at && !scan.Tokens[start + 1].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord) && (scan.Tokens[start + 1].Cues & plan.Bit) == 0 && scan.Word(start + 2) is "has" or "had" or "did" or "does";
    }
}
