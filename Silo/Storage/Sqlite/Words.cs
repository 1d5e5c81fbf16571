using System.Collections.Immutable;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>A full-text question of FTS5.</summary>
internal static class Words
{
    /// <summary>Every word is a quoted prefix, so that nothing typed is read as an operator; null when there is no word.</summary>
    public static string? Match(string? typed)
    {
        var words = SearchWords.Of(typed);
        return words.IsEmpty ? null : string.Join(' ', words.Select(word => $"\"{word}\"*"));
    }
}
