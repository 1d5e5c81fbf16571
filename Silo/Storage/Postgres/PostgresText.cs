using System.Text;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>What PostgreSQL cannot keep in a text: NUL is dropped, half a surrogate pair becomes U+FFFD.</summary>
internal static class PostgresText
{
    public static string Clean(string text)
    {
        var isClean = true;
        for (var i = 0; i < text.Length && isClean; i++) isClean = text[i] != '\0' && !char.IsSurrogate(text[i]);
        if (isClean) return text;
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value != 0) cleaned.Append(rune.ToString());
        return cleaned.ToString();
    }
}
