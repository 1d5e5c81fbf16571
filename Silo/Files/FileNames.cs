using System.Text;

namespace Recruiting.Silo.Files;

/// <summary>File names that people chose, made harmless.</summary>
public static class FileNames
{
    public const int Longest = 120;

    /// <summary>The last part of a path without control and reserved characters; the ending is kept when the name is cut.</summary>
    public static string Safe(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var safe = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
            if (!Rune.IsControl(rune) && rune.Value != 0xFFFD && !IsFormatting(rune) && !"<>:\"|?*".Contains(rune.ToString(), StringComparison.Ordinal))
                safe.Append(rune);
        var text = safe.ToString().Trim(' ', '.');
        if (text.Length > Longest) text = Cut(text);
        return text.Length == 0 ? "file" : text;
    }

    // Such as right-to-left overrides, which make "exe.fdp" look like "pdf.exe" backwards.
    private static bool IsFormatting(Rune rune) => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format;

    private static string Cut(string text)
    {
        var ending = Path.GetExtension(text) is { Length: <= 10 } extension ? extension : "";
        var kept = Longest - ending.Length;
        if (char.IsHighSurrogate(text[kept - 1])) kept--;
        return text[..kept] + ending;
    }
}
