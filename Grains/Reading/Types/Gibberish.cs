using System.Buffers;

namespace Recruiting.Reading;

/// <summary>What is no list of names: more signs than words, keys pressed, a joke.</summary>
internal static class Gibberish
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>More signs than words: nobody's list.</summary>
    public static bool IsNoise(Scan scan)
    {
        var (signs, words) = (0, 0);
        for (var i = 0; i < scan.Count; i++)
            if (scan.Sign(i) is '{' or '}' or '\\' or '<' or '>' or '$' or '%' or '=' or FoldedText.Redirected || scan.Is(i, '-') && scan.Is(i + 1, '-')) return true;
            else if (scan.Word(i) is "kidding" or "joking" or "jk") return true;
            else if (scan.Tokens[i].Kind == TokenKind.Word) words++;
            else if (scan.Tokens[i].Kind == TokenKind.Symbol && !(scan.Sign(i) is ',' or '.' or '&' or '/' or '-' or '(' or ')' or ':' or '!' or '\u2022')) signs++;
        return signs > words;
    }

    /// <summary>"hhhh", "sdfgh", "qwert": keys pressed, not a name.</summary>
    public static bool IsTyped(Scan scan, int start, int end)
    {
        if (end - start > 1 || scan.Tokens[start].Kind != TokenKind.Word) return false;
        var word = scan.Span(start);
        for (var i = 2; i < word.Length; i++)
            if (word[i] == word[i - 1] && word[i] == word[i - 2]) return true;
        foreach (var run in (ReadOnlySpan<string>)["asdf", "sdfg", "dfgh", "fghj", "ghjk", "hjkl", "qwer", "zxcv", "xcvb", "cvbn", "dsfs", "jkjk", "fdsa"])
            if (word.Contains(run, StringComparison.Ordinal)) return true;
        return word.Length >= 5 && word[0] < 128 && word.IndexOfAny(Vowels) < 0;
    }
}
