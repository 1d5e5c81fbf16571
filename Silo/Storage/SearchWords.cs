using System.Collections.Immutable;
using System.Text;

namespace Recruiting.Silo.Storage;

/// <summary>What somebody typed into a search box, as words.</summary>
internal static class SearchWords
{
    private const int MostWords = 8;
    private const int MostCharacters = 64;

    /// <summary>At most 8 words of at most 64 characters; empty when the text has no letter or digit, then nothing is to be looked for.</summary>
    public static ImmutableArray<string> Of(string? text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                if (word.Length < MostCharacters && rune != Rune.ReplacementChar) word.Append(rune.ToString());
                continue;
            }
            Take(word, words);
        }
        Take(word, words);
        return words.Count > MostWords ? words.ToImmutable()[..MostWords] : words.ToImmutable();
    }

    private static void Take(StringBuilder word, ImmutableArray<string>.Builder words)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }
}
