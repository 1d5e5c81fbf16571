namespace Recruiting.Reading;

/// <summary>"2 hours in the morning and 2 in the evening": parts of one day, which are added up.</summary>
internal static class PartsOfDay
{
    public static void Join(Scan scan, List<Quantity> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (first, second) = (found[i], found[i + 1]);
            if (first is not { Kind: QuantityKind.Amount, Measure: Measure.Hour, Per: Measure.None or Measure.Day, IsExact: true } || second is not { Kind: QuantityKind.Amount, Measure: Measure.Hour or Measure.None, Per: Measure.None or Measure.Day, IsExact: true }) continue;
            if (End(scan, first) is not { } middle || End(scan, second) is not { } end || second.From - middle > 2) continue;
            found[i] = first with { To = end, Min = first.Min + second.Min, Max = first.Max + second.Max, Approximate = first.Approximate || second.Approximate, Per = Measure.Day };
            found.RemoveAt(i + 1);
        }
    }

    /// <summary>"in the evening" may have been read as the period already.</summary>
    private static int? End(Scan scan, in Quantity read) =>
        read.Per == Measure.None ? EndOfPart(scan, read.To) : scan.Word(read.To - 1) is "evening" or "morning" or "night" or "afternoon" && scan.Says(read.To - 2, "the") ? read.To : null;

    private static int? EndOfPart(Scan scan, int at)
    {
        if (scan.Word(at) is "before" or "after" && scan.Word(at + 1) is "work" or "lunch" or "dinner" or "school" or "breakfast") return at + 2;
        if (scan.SaysAll(at, "at", "night")) return at + 2;
        var noun = scan.SaysAll(at, "in", "the") ? at + 2 : scan.Word(at) is "each" or "every" ? at + 1 : at;
        return scan.Word(noun) is "morning" or "mornings" or "afternoon" or "afternoons" or "evening" or "evenings" ? noun + 1 : null;
    }
}
