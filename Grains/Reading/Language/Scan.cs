namespace Recruiting.Reading;

/// <summary>One message, folded and cut, as every reader sees it.</summary>
internal sealed class Scan
{
    public required FoldedText Folded { get; init; }
    public required Token[] Tokens { get; init; }
    public int Count { get; init; }
    public string Text => Folded.Text;

    public static Scan Of(string message)
    {
        var folded = FoldedText.Of(message);
        var tokens = new Token[Size(folded.Text)];
        var count = Tokeniser.Cut(folded.Text, tokens);
        var from = 0;
        while (from < count && IsOrnament(folded.Text, tokens[from])) from++;
        while (count > from && IsOrnament(folded.Text, tokens[count - 1])) count--;
        if (from > 0) Array.Copy(tokens, from, tokens, 0, count - from);
        return new() { Folded = folded, Tokens = tokens, Count = count - from };
    }

    /// <summary>Line ends and pictures around a message say nothing.</summary>
    private static bool IsOrnament(string text, in Token token) =>
        token.Kind == TokenKind.Line || token.Kind == TokenKind.Symbol && text[token.Start] is >= '\u2190' and not FoldedText.Redirected and not ('≥' or '≤' or '≈');

    public ReadOnlySpan<char> Span(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    public ReadOnlySpan<char> Span(int from, int to) => Text.AsSpan(Tokens[from].Start, Tokens[to - 1].End - Tokens[from].Start);

    /// <summary>The sign at a token, NUL for one that is no sign or does not exist.</summary>
    public char Sign(int token) => token >= 0 && token < Count && Tokens[token].Kind == TokenKind.Symbol ? Text[Tokens[token].Start] : '\0';

    public bool Is(int token, char sign) => Sign(token) == sign;

    public bool Says(int token, string word) =>
        token >= 0 && token < Count && Tokens[token].Kind == TokenKind.Word && Span(token).SequenceEqual(word);

    public bool SaysAny(int token, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Says(token, word)) return true;
        return false;
    }

    public bool SaysAll(int token, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!Says(token + i, words[i])) return false;
        return true;
    }

    public Sense SenseAt(int token) => token >= 0 && token < Count ? Tokens[token].Word.Sense : Sense.None;

    public int EndOfSentence(int token) => Tokens[token].SentenceEnd;

    public int StartOfSentence(int token) => Tokens[token].SentenceStart;

    public int EndOfClause(int token) => Tokens[token].ClauseEnd;

    public int StartOfClause(int token) => Tokens[token].ClauseStart;

    /// <summary>"with my team", "told by a friend": somebody who is not the one the clause is about.</summary>
    public bool IsObject(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 3) && Tokens[i].Clause == Tokens[token].Clause; i--)
            if (SaysAny(i, Prepositions)) return true;
        return false;
    }

    private static readonly string[] Prepositions = ["with", "for", "of", "by", "to", "from", "at", "in", "between", "on"];

    private static int Size(string text)
    {
        var size = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] != ' ' && (i == 0 || !char.IsLetter(text[i]) || !char.IsLetter(text[i - 1]))) size++;
        return size;
    }
}
