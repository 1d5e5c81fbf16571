namespace Recruiting.Reading;

/// <summary>How old somebody is, so that it is never taken for experience.</summary>
internal static class Age
{
    public static void Mark(Scan scan, ref Quantity read)
    {
        if (read.Measure is Measure.Year or Measure.Month or Measure.Week or Measure.Day && IsOld(scan, read.To)
            || read.Measure == Measure.None && (scan.SaysAny(read.To, ["yo", "y"]) && (scan.Says(read.To, "yo") || scan.Is(read.To + 1, '/'))
                || scan.SaysAny(read.From - 1, ["aged", "age", "turning", "turned"])
                || scan.Is(read.From - 1, ':') && scan.Says(read.From - 2, "age")
                || scan.Says(read.From - 1, "is") && scan.Says(read.From - 2, "age")
                || IsBeing(scan, read.From, read.To))
            || read.Measure == Measure.Year && (scan.SaysAny(read.From - 1, ["aged", "age", "turning", "turned"])
                || scan.Says(read.To, "o") && scan.Tokens[read.To].Glued
                || scan.Is(read.To, '/') && scan.Says(read.To + 1, "o")))
            read.Kind = QuantityKind.Age;
    }

    private static bool IsOld(Scan scan, int at)
    {
        if (scan.Is(at, '-')) at++;
        return scan.SaysAny(at, ["old", "young", "olds"]) || scan.SaysAll(at, "of", "age");
    }

    /// <summary>"I am 30", "I was 20" with nothing after it that could be counted.</summary>
    private static bool IsBeing(Scan scan, int from, int to) =>
        (scan.Says(from - 1, "im") || scan.SaysAny(from - 1, ["am", "was"]) && scan.Says(from - 2, "i"))
        && (to >= scan.Count || scan.Tokens[to].Kind != TokenKind.Word || scan.SaysAny(to, ["and", "but", "from", "now", "so", "with", "years"]));
}
