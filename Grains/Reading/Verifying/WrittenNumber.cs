namespace Recruiting.Reading;

/// <summary>What a number in words can be, by the largest scale in it: what stands before multiplies it, what stands after is added.</summary>
internal static class WrittenNumber
{
    private const int MostWords = 16;

    /// <param name="words">Figures with the words they were; null for a word that is no figure.</param>
    public static IEnumerable<decimal> Of(IReadOnlyList<(decimal? Figure, string Word)> words)
    {
        var known = words.Where(word => word.Figure is not null || ScaleOf(word.Word) > 0 || PartOf(word.Word) > 0 || word.Word is "point").ToArray();
        return known.Length is 0 or > MostWords ? [] : Values(known).Concat(Divided(known, 1)).Concat(Divided(known, 2));
    }

    /// <summary>Everything before the last word, or before its tens, divided by it: "ninety-five hundred fifths", "one twenty-fifth".</summary>
    private static IEnumerable<decimal> Divided((decimal? Figure, string Word)[] words, int bottoms) =>
        words.Length <= bottoms || PartOf(words[^1].Word) is not (> 0 and var bottom) ? []
        : Values(words[..^bottoms]).Select(top => top / (bottom + (bottoms == 2 ? words[^2].Figure ?? 0 : 0)));

    private static IEnumerable<decimal> Values(ArraySegment<(decimal? Figure, string Word)> words)
    {
        if (words.Count == 0) return [];
        var at = -1;
        for (var i = 0; i < words.Count; i++)
            if (ScaleOf(words[i].Word) is > 0 and var scale && (at < 0 || scale > ScaleOf(words[at].Word))) at = i;
        if (at < 0) return Small(words);
        var largest = ScaleOf(words[at].Word);
        var before = at == 0 ? [1m] : Values(words[..at]);
        return from times in before where times <= Cardinal.Largest from rest in Rest(words[(at + 1)..], largest) select times * largest + rest;
    }

    /// <summary>What is added after a scale: nothing, the number there, or a part of the scale as in "a million and a half".</summary>
    private static IEnumerable<decimal> Rest(ArraySegment<(decimal? Figure, string Word)> words, decimal scale) =>
        words.Count == 0 ? [0m] : Values(words).SelectMany(value => value < 1 ? new[] { value, value * scale } : [value]);

    private static IEnumerable<decimal> Small(ArraySegment<(decimal? Figure, string Word)> words)
    {
        if (Array.FindIndex(words.ToArray(), word => word.Word == "point") is >= 0 and var point)
            return [Sum(words[..point]) + decimal.Parse("0." + string.Concat(Digits(words[(point + 1)..])) + "0", System.Globalization.CultureInfo.InvariantCulture)];
        if (words[^1].Word == "half" && words.Count > 1) return [Sum(words), Sum(words[..^2]) + 0.5m];
        if (PartOf(words[^1].Word) is not (> 0 and var bottom)) return [Sum(words)];
        return Enumerable.Range(0, words.Count).Select(at => Sum(words[..at]) + (at == words.Count - 1 ? 1 : Sum(words[at..^1])) / bottom);
    }

    private static decimal Sum(ArraySegment<(decimal? Figure, string Word)> words) => words.Sum(word => word.Figure ?? 0);

    private static IEnumerable<string> Digits(ArraySegment<(decimal? Figure, string Word)> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var value = (int)(words[i].Figure ?? 0);
            if (value >= 20 && i + 1 < words.Count && words[i + 1].Figure is < 10) value += (int)words[++i].Figure!.Value;
            yield return value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static decimal ScaleOf(string word) => word.TrimEnd('s') switch
    {
        "hundred" => 100, "thousand" or "k" => 1000, "dozen" or "doz" or "dz" => 12, "million" or "mil" or "mln" => 1e6m, "billion" or "bn" or "bln" => 1e9m, "trillion" or "tln" => 1e12m,
        "lakh" or "lac" => 1e5m, "crore" => 1e7m, _ => 0,
    };

    /// <summary>What a word divides by; tens may stand before it as figures of their own.</summary>
    private static decimal PartOf(string word) => word switch
    {
        "third" or "thirds" => 3, "quarter" or "quarters" or "fourth" or "fourths" => 4, "fifth" or "fifths" => 5, "sixth" or "sixths" => 6, "seventh" or "sevenths" => 7,
        "eighth" or "eighths" => 8, "ninth" or "ninths" => 9, "tenth" or "tenths" => 10, "hundredth" or "hundredths" => 100, _ => 0,
    };
}
