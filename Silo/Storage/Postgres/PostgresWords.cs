using System.Globalization;
using System.Text;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Full text without a parser's surprises: words are cut here, folded by <see cref="Fold"/> in SQL, and kept and asked for as they are.</summary>
internal static class PostgresWords
{
    /// <summary>The SQL that folds a text of words: lower case, without accents.</summary>
    public static string Fold(string parameter) => $"regexp_replace(normalize(lower({parameter}), NFD), '[\\u0300-\\u036f]', '', 'g')";

    /// <summary>The SQL that makes the stored words of a text that <see cref="Text"/> gave.</summary>
    public static string Store(string parameter) => $"array_to_tsvector(array_remove(string_to_array({Fold(parameter)}, ' '), ''))";

    /// <summary>The words of texts with a space between.</summary>
    public static string Text(params ReadOnlySpan<string> texts)
    {
        var words = new StringBuilder();
        foreach (var text in texts)
        {
            foreach (var rune in text.EnumerateRunes())
                words.Append(IsOfWord(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
            words.Append(' ');
        }
        return words.ToString();
    }

    /// <summary>A <c>tsquery</c> in which every word is a prefix; null when there is no word. Words are letters, digits and marks, so
    /// nothing typed is read as an operator.</summary>
    public static string? Match(string? typed)
    {
        var words = SearchWords.Of(typed);
        return words.IsEmpty ? null : string.Join(" & ", words.Select(word => $"'{word.ToLowerInvariant()}':*"));
    }

    private static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
