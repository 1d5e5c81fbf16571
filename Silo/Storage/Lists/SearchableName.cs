using System.Globalization;
using System.Text;
using Recruiting.Reading;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>A name as it is looked for and sorted by: lower case without marks, a blank before each word.</summary>
internal static class SearchableName
{
    public static string Of(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        var isWithin = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) continue;
            if (!Rune.IsLetterOrDigit(rune))
            {
                isWithin = false;
                continue;
            }
            if (!isWithin) name.Append(' ');
            isWithin = true;
            if (rune.IsBmp) name.Append(char.ToLowerInvariant(Composition.BaseOf((char)rune.Value)));
            else name.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return name.ToString();
    }

    /// <summary>What was typed, each word with the blank before it; nothing when there is no word.</summary>
    public static string[] Words(string? typed) => [.. SearchWords.Of(typed).Select(Of).Where(word => word.Length > 1)];
}
