using System.Runtime.CompilerServices;

namespace Recruiting.Reading;

/// <summary>One message, folded and cut, as every reader sees it.</summary>
internal sealed class Scan
{
    private Scan(FoldedText folded, Token[] tokens) => (Folded, Text, Tokens, Count) = (folded, folded.Text, tokens, tokens.Length);

    public FoldedText Folded { get; }
    public string Text { get; }
    public Token[] Tokens { get; }
    public int Count { get; }

    /// <summary>Where a message is cut before its tokens are counted.</summary>
    [ThreadStatic]
    private static Token[]? _cut;

    public static Scan Of(string message)
    {
        var folded = FoldedText.Of(message);
        if (_cut is null || _cut.Length < folded.Text.Length) _cut = new Token[Math.Max(512, folded.Text.Length)];
        var count = Tokeniser.Cut(folded.Text, _cut);
        var from = 0;
        while (from < count && IsOrnament(folded.Text, _cut[from])) from++;
        while (count > from && IsOrnament(folded.Text, _cut[count - 1])) count--;
        return new(folded, _cut.AsSpan(from, count - from).ToArray());
    }

    /// <summary>Line ends and pictures around a message say nothing.</summary>
    private static bool IsOrnament(string text, in Token token) =>
        token.Kind == TokenKind.Line || token.Kind == TokenKind.Symbol && text[token.Start] is >= '\u2190' and not FoldedText.Redirected and not ('≥' or '≤' or '≈');

    public ReadOnlySpan<char> Span(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    public ReadOnlySpan<char> Span(int from, int to) => Text.AsSpan(Tokens[from].Start, Tokens[to - 1].End - Tokens[from].Start);

    /// <summary>The sign at a token, NUL for one that is no sign or does not exist.</summary>
    public char Sign(int token) => token >= 0 && token < Count && Tokens[token].Kind == TokenKind.Symbol ? Text[Tokens[token].Start] : '\0';

    public bool Is(int token, char sign) => Sign(token) == sign;

    /// <summary>The word at a token, empty for one that is no word or does not exist.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Word(int token)
    {
        if ((uint)token >= (uint)Count) return default;
        ref var found = ref Tokens[token];
        return found.Kind == TokenKind.Word ? Text.AsSpan(found.Start, found.End - found.Start) : default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Says(int token, string word) => Word(token).SequenceEqual(word);

    public bool SaysAny(int token, ReadOnlySpan<string> words)
    {
        var said = Word(token);
        if (said.IsEmpty) return false;
        foreach (var word in words)
            if (word.Length == said.Length && word[0] == said[0] && said.SequenceEqual(word)) return true;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool SaysAll(int token, string first, string second) => Says(token, first) && Says(token + 1, second);

    public bool SaysAll(int token, string first, string second, string third) => Says(token, first) && Says(token + 1, second) && Says(token + 2, third);

    public bool SaysAll(int token, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!Says(token + i, words[i])) return false;
        return true;
    }

    public Sense SenseAt(int token) => token >= 0 && token < Count ? Tokens[token].Word.Sense : Sense.None;

    /// <summary>Whether a word from the first token up to the second speaks of a field.</summary>
    public bool Speaks(int from, int to, FieldPlan plan)
    {
        for (var i = Math.Max(0, from); i < to; i++)
            if ((Tokens[i].Cues & plan.Bit) != 0) return true;
        return false;
    }

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
}
