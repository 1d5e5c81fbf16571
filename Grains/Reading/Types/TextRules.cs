using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Recruiting.Reading;

/// <summary>Whether a text has what a field asks of it: length, pattern, and for long texts some substance.</summary>
internal static class TextRules
{
    private const int LeastWords = 5;
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    /// <summary>The whole text must match; linear in its length.</summary>
    public static Regex Compile(string pattern) =>
        Patterns.Count > 1000 ? New(pattern) : Patterns.GetOrAdd(pattern, New);

    private static Regex New(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static string? Problem(string text, FieldPlan plan)
    {
        var limits = plan.Limits;
        var characters = text.EnumerateRunes().Count();
        var excerpt = Wording.Excerpt(text);
        if (limits.MinLength is { } least && characters < least) return $"I read “{excerpt}”, which has {characters} characters, and this needs at least {least}";
        if ((limits.MaxLength ?? (plan.Field.Type == FieldType.ShortText ? 200 : 4000)) is var most && characters > most) return $"I read “{excerpt}”, which has {characters} characters, and this takes at most {most}";
        if (limits.Pattern is { } pattern && !Compile(pattern).IsMatch(text)) return $"I read “{excerpt}”, which does not have the form that is asked for";
        if (plan.Field.Type == FieldType.LongText && Words(text) < LeastWords) return $"I read “{excerpt}”, which is too short to tell anything";
        return plan.Field.Type == FieldType.ShortText && !text.Any(char.IsLetterOrDigit) ? $"I read “{excerpt}”, which has no words" : null;
    }

    private static int Words(string text)
    {
        var seen = new HashSet<string>();
        var scan = Scan.Of(text);
        for (var i = 0; i < scan.Count; i++)
            if (scan.Tokens[i].Kind == TokenKind.Word) seen.Add(scan.Span(i).ToString());
        return seen.Any(word => word[0] > 0x2e80) ? LeastWords : seen.Count;
    }
}
