namespace Recruiting.Reading;

/// <summary>What is known of words, found by their letters without a string: every word of every message is looked up here.</summary>
internal sealed class WordTable
{
    private readonly (string? Name, Word Word)[] _slots;

    public WordTable(IReadOnlyDictionary<string, Word> words)
    {
        var size = 1024;
        while (size < words.Count * 4) size *= 2;
        _slots = new (string?, Word)[size];
        foreach (var (name, word) in words)
        {
            var slot = SlotOf(name);
            while (_slots[slot].Name is not null) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (name, word);
        }
    }

    /// <summary>The entry of a word; one that says nothing for a word that has none.</summary>
    public Word this[ReadOnlySpan<char> word]
    {
        get
        {
            for (var slot = SlotOf(word); ; slot = (slot + 1) & (_slots.Length - 1))
            {
                ref var entry = ref _slots[slot];
                if (entry.Name is not { } name) return Unknown;
                if (word.SequenceEqual(name)) return entry.Word;
            }
        }
    }

    private static readonly Word Unknown = new(Sense.None);

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var unit in word) hash = hash * 31 + unit;
        return (int)((hash * 0x9E3779B1) >> 7) & (_slots.Length - 1);
    }
}
