namespace Recruiting.Reading;

/// <summary>Amounts said only to be denied: "not 5", "I wrote 4 by mistake".</summary>
internal static class DeniedAmounts
{
    /// <summary>"I wrote 4 by mistake, it is 5".</summary>
    public static void DropMistakes(Scan scan, List<Quantity> found)
    {
        for (var i = 0; i < found.Count && found.Count > 1; i++)
        {
            var at = found[i].From - 1;
            if (!(scan.Word(at) is "wrote" or "typed" or "said" or "entered" or "gave" && scan.Word(at - 1) is not ("have" or "shouldve" or "to")) && !scan.SaysAll(at - 2, "did", "i", "say") && !scan.SaysAll(at - 1, "i", "put") && !scan.SaysAll(found[i].To, "by", "mistake") && !scan.SaysAll(found[i].To, "was", "a", "typo") && !scan.SaysAll(found[i].To, "was", "wrong") && !scan.SaysAll(found[i].To, "is", "wrong")) continue;
            var dropped = found[i];
            dropped.Negated = true;
            found[i] = dropped;
        }
    }

    /// <summary>"the 3 should be a 4", "replace 20 with 30", "25 would be better than 20": the one that gives way.</summary>
    public static void DropReplaced(Scan scan, List<Quantity> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (first, second) = (found[i], found[i + 1]);
            if (first.Kind != QuantityKind.Amount || second.Kind != QuantityKind.Amount || second.From - first.To is < 1 or > 5) continue;
            var joint = scan.Word(second.From - 1) is "a" or "the" or "an" ? second.From - 2 : second.From - 1;
            if (scan.Says(joint, "be") && scan.Word(joint - 1) is "should" or "must" or "to" && joint - first.To <= 2 || scan.Word(joint) is "with" or "for" or "by" && joint == first.To && scan.Word(first.From - (scan.Word(first.From - 1) is "the" or "my" ? 2 : 1)) is "replace" or "swap" or "exchange" or "trade") found[i] = first with { Negated = true };
            else if (scan.Says(joint, "than") && scan.Word(joint - 1) is "better" or "safer" or "fairer" or "wiser") found[i + 1] = second with { Negated = true };
        }
    }

    /// <summary>"not 5", "I don't have 5 years": said only to be denied.</summary>
    public static void Negate(Scan scan, ref Quantity read, int from)
    {
        if (scan.SaysAll(from - 2, "instead", "of"))
        {
            read.Negated = true;
            return;
        }
        for (var i = from - 1; i >= Math.Max(0, from - 4) && scan.Tokens[i].Clause == scan.Tokens[from].Clause; i--)
        {
            var sense = scan.SenseAt(i);
            if (scan.Word(i) is "scratch" or "scrap" or "cancel" or "drop" or "forget" or "ignore" or "strike" or "disregard" or "delete" or "remove" && scan.Word(i - 1) is not ("cant" or "dont" or "to"))
            {
                read.Negated = true;
                return;
            }
            if (scan.Word(i) is "just" or "only" or "sure" or "problem" or "but") return;
            if (scan.Word(i) is "hardly" or "barely" && i == from - 1)
            {
                read.Approximate = true;
                return;
            }
            if (sense.HasFlag(Sense.Negation) && scan.Tokens[i].Kind == TokenKind.Word && scan.Word(i) is not ("nope" or "nah") && !(scan.Says(i, "no") && i < from - 1))
            {
                read.Negated = true;
                return;
            }
        }
    }
}
