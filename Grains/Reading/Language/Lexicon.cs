namespace Recruiting.Reading;

/// <summary>The words that carry grammar, in their folded form (lower case, no marks, no apostrophes). Data in lexicon.txt.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, Word> Words = Load();
    private static readonly WordTable Table = new(Words);

    public static Word Find(ReadOnlySpan<char> folded) => Table[folded];

    /// <summary>"yearssss", "weeek": a letter held down is said twice or once.</summary>
    public static Word FindStretched(ReadOnlySpan<char> folded)
    {
        var found = Find(folded);
        if (found.Sense != Sense.None || folded.Length is < 3 or > 24) return found;
        for (var i = 2; i < folded.Length; i++)
            if (folded[i] == folded[i - 1] && folded[i] == folded[i - 2])
                return Shortened(folded, 2) is { Sense: not Sense.None } twice ? twice : Shortened(folded, 1);
        return found;
    }

    private static Word Shortened(ReadOnlySpan<char> folded, int most)
    {
        Span<char> shorter = stackalloc char[24];
        var length = 0;
        for (var start = 0; start < folded.Length;)
        {
            var end = start;
            while (end < folded.Length && folded[end] == folded[start]) end++;
            for (var left = end - start > 2 ? most : end - start; left > 0; left--) shorter[length++] = folded[start];
            start = end;
        }
        return Find(shorter[..length]);
    }

    public static bool Knows(ReadOnlySpan<char> folded) => Table[folded].Sense != Sense.None;

    /// <summary>The unit that a mistyped word stands for; the caller knows that one is expected here.</summary>
    public static Measure NearMeasure(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 4 or > 8 || Knows(folded)) return Measure.None;
        foreach (var (name, measure) in LongUnits)
            if (EditDistance.IsWithin(folded, name, 1)) return measure;
        return Measure.None;
    }

    /// <summary>The number word that a mistyped one stands for, in hundredths; -1 when none is near.</summary>
    public static int NearNumber(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 4 or > 9 || Knows(folded)) return -1;
        foreach (var (name, number) in LongNumbers)
            if (EditDistance.IsWithin(folded, name, 1)) return number;
        return -1;
    }

    /// <summary>The month that a mistyped name of one stands for; 0 when none is near.</summary>
    public static int NearMonth(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 5 or > 10) return 0;
        foreach (var (name, index) in LongMonths)
            if (EditDistance.IsWithin(folded, name, name.Length > 6 ? 2 : 1)) return index;
        return 0;
    }

    private static readonly (string Name, int Index)[] LongMonths =
        [.. "january february march april june july august september october november december".Split(' ').Where(name => name.Length > 4).Select(name => (name, (int)Words[name].Index))];

    private static readonly (string Name, Measure Measure)[] LongUnits =
        [.. Words.Where(word => word.Value.Measure is Measure.Year or Measure.Month or Measure.Week or Measure.Hour && word.Key.Length >= 4)
            .OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, word.Value.Measure))];

    private static readonly (string Name, int Number)[] LongNumbers =
        [.. Words.Where(word => word.Value.Number >= 0 && word.Key.Length >= 4)
            .OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, word.Value.Number))];

    private static Dictionary<string, Word> Load()
    {
        var words = new Dictionary<string, Word>();
        var heading = new Word(Sense.None);
        foreach (var line in EmbeddedText.Lines("lexicon.txt"))
        {
            if (line[0] == '[') heading = Heading(line);
            else
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(words, heading, word);
        }
        foreach (var (word, phrases) in ActPhrases.FirstWords) words[word] = words.GetValueOrDefault(word, new(Sense.None)) with { Phrases = phrases };
        return words;
    }

    /// <summary><c>[Self Stop]</c>, or <c>[Measure Year]</c>.</summary>
    private static Word Heading(string line)
    {
        var names = line[1..^1].Split(' ');
        return names[0] == "Measure"
            ? new(Sense.UnitWord, Enum.Parse<Measure>(names[1]))
            : new(names.Aggregate(Sense.None, (sense, name) => sense | Enum.Parse<Sense>(name)));
    }

    /// <summary><c>half=50</c> is a number in hundredths, <c>march#3</c> an index.</summary>
    private static void Add(Dictionary<string, Word> words, Word heading, string entry)
    {
        var mark = entry.AsSpan().IndexOfAny('=', '#');
        var name = mark < 0 ? entry : entry[..mark];
        var known = words.GetValueOrDefault(name, new(Sense.None));
        var value = mark < 0 ? -1 : int.Parse(entry.AsSpan(mark + 1), System.Globalization.CultureInfo.InvariantCulture);
        words[name] = new(
            known.Sense | heading.Sense,
            heading.Measure == Measure.None ? known.Measure : heading.Measure,
            mark >= 0 && entry[mark] == '=' ? value : known.Number,
            mark >= 0 && entry[mark] == '#' ? (byte)value : known.Index);
    }
}
