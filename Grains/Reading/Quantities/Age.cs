namespace Recruiting.Reading;

/// <summary>How old somebody is, so that it is never taken for experience.</summary>
internal static class Age
{
    public static void Mark(Scan scan, ref Quantity read)
    {
        if (read.Measure is Measure.Year or Measure.Month or Measure.Week or Measure.Day && IsOld(scan, read.To)
            || read.Measure == Measure.None && (scan.Word(read.To) is "yo" or "y" && (scan.Says(read.To, "yo") || scan.Is(read.To + 1, '/'))
                || scan.Word(read.From - 1) is "aged" or "age" or "turning" or "turned"
                || IsOfChild(scan, read.From)
                || scan.Is(read.From - 1, ':') && scan.Says(read.From - 2, "age")
                || scan.Says(read.From - 1, "is") && scan.Says(read.From - 2, "age")
                || IsBeing(scan, read.From, read.To))
            || read.Measure == Measure.Year && (scan.Word(read.From - 1) is "aged" or "age" or "turning" or "turned"
                || scan.Is(read.To, ',') && scan.Word(read.To + 1) is "that" or "thats" or "this" && (scan.SaysAll(read.To + 2, "my", "age") || scan.SaysAll(read.To + 3, "my", "age"))
                || scan.Says(read.To, "o") && scan.Tokens[read.To].Glued
                || scan.Is(read.To, '/') && scan.Says(read.To + 1, "o")))
            read.Kind = QuantityKind.Age;
    }

    /// <summary>"kids are 3 and 5": what follows an age is one too.</summary>
    public static void Spread(Scan scan, List<Quantity> found)
    {
        for (var i = 1; i < found.Count; i++)
            if (found[i - 1].Kind == QuantityKind.Age && found[i] is { Kind: QuantityKind.Amount, Measure: Measure.None } && found[i].From - found[i - 1].To <= 2 && (scan.Says(found[i].From - 1, "and") || scan.Is(found[i].From - 1, ',')))
                found[i] = found[i] with { Kind = QuantityKind.Age };
    }

    /// <summary>"kids are 3", "my son is 4".</summary>
    private static bool IsOfChild(Scan scan, int from) =>
        scan.Word(from - 1) is "is" or "are" && scan.Word(from - 2) is "kids" or "kid" or "children" or "child" or "son" or "sons" or "daughter" or "daughters" or "twins" or "baby" or "boy" or "boys" or "girl" or "girls";

    private static bool IsOld(Scan scan, int at)
    {
        if (scan.Is(at, '-')) at++;
        return scan.Word(at) is "old" or "young" or "olds" || scan.SaysAll(at, "of", "age");
    }

    /// <summary>"I will be 20 in March", "I turn 41 soon": nobody says so of work.</summary>
    private static bool IsGettingOlder(Scan scan, int from, int to) =>
        (scan.Word(from - 1) is "turn" or "turns" or "turned" || scan.Says(from - 1, "be") && (scan.Says(from - 2, "ill") || scan.SaysAll(from - 3, "i", "will") || scan.SaysAll(from - 4, "im", "going", "to")))
        && (to >= scan.Count || scan.Tokens[to].Kind != TokenKind.Word || scan.Word(to) is "and" or "but" or "in" or "next" or "this" or "on" or "soon" or "by" or "years" or "so");

    /// <summary>"I am 30", "I was 20" with nothing after it that could be counted.</summary>
    private static bool IsBeing(Scan scan, int from, int to) =>
        IsGettingOlder(scan, from, to) || (scan.Says(from - 1, "im") || scan.Word(from - 1) is "am" or "was" && scan.Says(from - 2, "i"))
        && (to >= scan.Count || scan.Tokens[to].Kind != TokenKind.Word || scan.Word(to) is "and" or "when" or "but" or "from" or "now" or "so" or "with" or "years");
}
