using System.Collections.Frozen;

namespace Recruiting.Reading;

/// <summary>One thing with the ways people write it.</summary>
internal sealed record VocabularyEntry(string Name, bool IsPlatform, Alias[] Aliases);

/// <summary>A task told by a verb and its object, as beginnings of words.</summary>
internal sealed record VerbPair(VocabularyEntry Entry, string[] Verbs, string[] Objects)
{
    public string Key { get; } = Vocabulary.KeyOf(Entry.Name);
}

/// <summary>A way to write a name. <paramref name="Key"/> is folded, letters and digits alone.</summary>
/// <param name="Weak">Also a plain word: needs a list or the question around it.</param>
/// <param name="Single">Only as one word.</param>
internal readonly record struct Alias(string Key, bool Weak, bool Single);

/// <summary>AI-training platforms and task types, built in; an employer's options extend it. Data in vocabulary.txt.</summary>
internal static class Vocabulary
{
    public static VocabularyEntry[] Entries { get; } = Load();

    /// <summary>Verbs with the objects that make a task of them.</summary>
    public static VerbPair[] Pairs { get; } = LoadPairs();

    private static readonly FrozenDictionary<(string Key, bool IsPlatform), VocabularyEntry> ByKey = Entries
        .SelectMany(entry => entry.Aliases.Where(alias => !alias.Weak).Select(alias => (alias.Key, Entry: entry)).Append((KeyOf(entry.Name), entry)))
        .DistinctBy(pair => (pair.Item1, pair.Item2.IsPlatform)).ToFrozenDictionary(pair => (pair.Item1, pair.Item2.IsPlatform), pair => pair.Item2);

    /// <summary>The platform, or the task, that a key names.</summary>
    public static VocabularyEntry? Find(string key, bool platform) => ByKey.GetValueOrDefault((key, platform));

    /// <summary>Folded letters and digits without anything between them.</summary>
    public static string KeyOf(string text)
    {
        var folded = FoldedText.Fold(text);
        var key = folded.Length <= 256 ? stackalloc char[256] : new char[folded.Length];
        var length = 0;
        foreach (var unit in folded)
            if (char.IsLetterOrDigit(unit)) key[length++] = unit;
        var plain = length == folded.Length ? folded : key[..length].ToString();
        return Signed(folded) is { } sign ? plain + sign : plain;
    }

    /// <summary>"C#" and "C++" are other names than "C": the signs at the end are read out.</summary>
    private static string? Signed(string folded) =>
        folded.Length is < 2 or > 24 || !char.IsLetterOrDigit(folded[0]) ? null
        : folded[^1] == '#' ? "sharp" : folded.EndsWith("++", StringComparison.Ordinal) ? "plusplus" : null;

    private static VocabularyEntry[] Load()
    {
        var entries = new List<VocabularyEntry>();
        var platforms = false;
        foreach (var line in EmbeddedText.Lines("vocabulary.txt"))
        {
            if (line == "[pairs]") break;
            if (line[0] == '[') platforms = line == "[platforms]";
            else
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                entries.Add(new(line[..colon], platforms, [.. line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries).Select(Parse)]));
            }
        }
        return [.. entries];
    }

    private static VerbPair[] LoadPairs() => [.. EmbeddedText.Lines("vocabulary.txt").SkipWhile(line => line != "[pairs]").Skip(1).Select(line =>
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var sides = line[(colon + 1)..].Split('|');
        return new VerbPair(Entries.First(entry => entry.Name == line[..colon]), sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    })];

    private static Alias Parse(string alias) => new(KeyOf(alias), alias[0] == '?', alias[0] == '!');
}
