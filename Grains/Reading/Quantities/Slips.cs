namespace Recruiting.Reading;

/// <summary>Amounts taken back in the breath that said them: "4, no, 5 years", "thirty to no thirty two hours", "30 is too much".</summary>
internal static class Slips
{
    private const int Reach = 14;

    public static void Drop(Scan scan, List<Quantity> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind != QuantityKind.Amount) continue;
            if (i + 1 < found.Count && IsRepaired(scan, found[i], found[i + 1])) Repair(found, i);
            else if (IsDismissed(scan, found[i].To) || found.Count > 1 && IsTooGood(scan, found[i].To)) found[i] = found[i] with { Negated = true };
        }
        Forget(found);
    }

    /// <summary>"30 hours a week. Hmm, 30 is too much, let's say 18": what is denied was said before, and the amount after it has its unit.</summary>
    private static void Forget(List<Quantity> found)
    {
        for (var denied = 1; denied < found.Count; denied++)
        {
            if (found[denied] is not { Negated: true, Kind: QuantityKind.Amount } no) continue;
            for (var i = denied - 1; i >= 0; i--)
            {
                var said = found[i];
                if (said.Kind != QuantityKind.Amount || said.Negated || said.Min != no.Min || said.Max != no.Max || no.Measure != Measure.None && no.Measure != said.Measure) continue;
                if (found.FindIndex(i + 1, other => other is { Negated: false, Kind: QuantityKind.Amount } && other.Measure == said.Measure) < 0)
                {
                    if (denied + 1 >= found.Count || found[denied + 1] is not { Negated: false, Kind: QuantityKind.Amount, Measure: Measure.None } next) continue;
                    found[denied + 1] = next with { Measure = said.Measure, Per = said.Per, Currency = said.Currency, Unitless = said.Unitless, Repairs = true };
                }
                found[i] = said with { Kind = QuantityKind.Label };
                break;
            }
        }
    }

    /// <summary>Nothing but words of correction, at least one of them, stands between two amounts of one sort.</summary>
    private static bool IsRepaired(Scan scan, in Quantity first, in Quantity second)
    {
        if (second.Kind != QuantityKind.Amount || second.From - first.To is < 1 or > Reach) return false;
        if (first.Measure != second.Measure && first.Measure != Measure.None && second.Measure != Measure.None) return false;
        var corrects = false;
        for (var i = first.To; i < second.From; i++)
        {
            if (scan.Tokens[i].Kind is TokenKind.Symbol) continue;
            if (scan.SaysAny(i, Repairs) || scan.Says(i, "well") && scan.SaysAll(second.From, "more", "like")) corrects = true;
            else if (!scan.SaysAny(i, Between)) return false;
        }
        return corrects;
    }

    private static void Repair(List<Quantity> found, int at)
    {
        var (first, second) = (found[at], found[at + 1]);
        if (second.Measure == Measure.None) (second.Measure, second.Per, second.Currency, second.Unitless) = (first.Measure, first.Per, first.Currency, first.Unitless);
        found[at + 1] = second with { Repairs = true, Negated = false };
        found[at] = first with { Kind = QuantityKind.Label };
    }

    /// <summary>"30 is too much", "the 4 was wrong".</summary>
    private static bool IsDismissed(Scan scan, int at)
    {
        if (scan.Word(at) is not ("is" or "was" or "would" or "sounds" or "seems")) return false;
        if (scan.Says(at + 1, "be")) at++;
        if (scan.Word(at + 1) is "a" or "probably" or "way" or "really" or "maybe" or "actually") at += scan.Word(at + 2) is "bit" or "little" ? 2 : 1;
        return scan.Says(at + 1, "too") && scan.Word(at + 2) is "much" or "many" or "high" or "low" or "little" or "few" or "long" or "short" or "optimistic" or "ambitious" or "generous" or "tight" || scan.Word(at + 1) is "wrong" or "unrealistic" or "outdated" or "stretch" or "exaggeration" or "exaggerated" or "generous" or "incorrect" or "lie" || scan.SaysAll(at + 1, "a", "stretch") || scan.SaysAll(at + 1, "not", "right") || scan.SaysAll(at + 1, "not", "true");
    }

    /// <summary>"40 would kill me", "40 would be a dream", beside another amount.</summary>
    private static bool IsTooGood(Scan scan, int at) =>
        scan.Says(at, "would") && (scan.Word(at + 1) is "kill" or "break" or "exhaust" or "ruin" || scan.Says(at + 1, "be") && scan.Word(at + 2) is "impossible" or "madness" or "crazy" or "insane" || scan.SaysAll(at + 1, "be", "a") && scan.Word(at + 3) is "dream" or "nightmare" or "stretch");

    private static readonly string[] Repairs = ["no", "nope", "wait", "sorry", "mean", "meant", "actually", "rather", "scratch", "correction", "oops"];
    private static readonly string[] Between = ["i", "that", "make", "it", "its", "or", "hmm", "uh", "um", "er", "to", "too", "well", "hang", "on", "hold", "lol", "haha", "not", "should", "be", "say", "let", "me", "my", "bad", "years", "hours", "recount", "rethink", "check", "think", "see", "again", "count"];
}
