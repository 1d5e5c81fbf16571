using System.Collections.Frozen;
using System.Globalization;

namespace Recruiting.Reading;

/// <summary>Unicode's canonical pairs (UnicodeData, letter and mark in the basic plane), because the product runs without ICU,
/// where <see cref="string.Normalize()"/> changes nothing.</summary>
internal static class Composition
{
    private static readonly FrozenDictionary<char, char> Bases;
    private static readonly FrozenDictionary<int, char> Pairs;

    static Composition()
    {
        var bases = new Dictionary<char, char>();
        var pairs = new Dictionary<int, char>();
        foreach (var line in EmbeddedText.Lines("composition.txt"))
        {
            char At(int start) => (char)int.Parse(line.AsSpan(start, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            bases[At(0)] = At(5);
            pairs[(At(5) << 16) | At(10)] = At(0);
        }
        Bases = bases.ToFrozenDictionary();
        Pairs = pairs.ToFrozenDictionary();
    }

    /// <summary>The letter without its marks.</summary>
    public static char BaseOf(char letter)
    {
        while (Bases.TryGetValue(letter, out var inner)) letter = inner;
        return letter;
    }

    /// <summary>Letters followed by marks become one letter where Unicode has one; marks in canonical order are assumed.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036f')) return text;
        Span<char> composed = text.Length <= 512 ? stackalloc char[512] : new char[text.Length];
        var length = 0;
        foreach (var next in text)
            if (length > 0 && Pairs.TryGetValue((composed[length - 1] << 16) | next, out var one)) composed[length - 1] = one;
            else composed[length++] = next;
        return composed[..length].ToString();
    }
}
