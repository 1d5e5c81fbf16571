namespace Recruiting.Reading;

/// <summary>How old somebody is, so that it is never taken for experience.</summary>
internal static class Age
{
    public static void Mark(Scan scan, ref Quantity read)
    {
        if (read.Measure is Measure.Year or Measure.Month or Measure.Week or Measure.Day && IsOld(scan, read.To)
            || read.Measure == Measure.None && (scan.Word(read.To) is "yo" or "y" && (scan.Says(read.To, "yo") || scan.Is(read.To + 1, '/'))
                || scan.Word(read.From - 1) is "aged" or "age" or "turning" or "turned"
                || scan.Is(read.From - 1, ':') && scan.Says(read.From - 2, "age")
                || scan.Says(read.From - 1, "is") && scan.Says(read.From - 2, "age")
                || IsBeing(scan, read.From, read.To))
            || read.Measure == Measure.Year && (scan.Word(read.From - 1) is "aged" or "age" or "turning" or "turned"
                || scan.Says(read.To, "o") && scan.Tokens[read.To].Glued
                || scan.Is(read.To, '/') && scan.Says(read.To + 1, "o")))
            read.Kind = QuantityKind.Age;
    }

    private static bool IsOld(Scan scan, int at)
    {
        if (scan.Is(at, '-')) at++;
        return scan.Word(at) is "old" or "young" or "olds" || scan.SaysAll(at, "of", "age");
    }

    /// <summary>"I am 30", "I was 20" with nothing after it that could be counted.</summary>
    private static bool IsBeing(Scan scan, int from, int to) =>
        (scan.Says(from - 1, "im") || scan.Word(from - 1) is "am" or "was" && scan.Says(from - 2, "i"))
        && (to >= scan.Count || scan.Tokens[to].Kind != TokenKind.Word || scan.Word(to) is "and" or "but" or "from" or "now" or "so" or "with" or "years");
}
