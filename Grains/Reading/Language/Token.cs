using System.Runtime.InteropServices;

namespace Recruiting.Reading;

internal enum TokenKind : byte { Word, Number, Symbol, Line, Taken }

/// <summary>Whose words these are: only the candidate's own statements can be captured.</summary>
internal enum Voice : byte { Own, Other, Hypothesis, Question, Quoted, Command }

/// <summary>A word, number or sign of the folded text, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token(int start, int end, TokenKind kind)
{
    public readonly int Start = start;
    public readonly int End = end;
    public TokenKind Kind = kind;
    public Word Word = new(Sense.None);

    /// <summary>The value of a number, -1 for one too long to be anybody's answer.</summary>
    public decimal Number;

    /// <summary>A number with one separator before three digits: it may group thousands.</summary>
    public bool Grouped;

    /// <summary>Nothing stands between this token and the one before.</summary>
    public bool Glued;

    public Voice Voice;
    public short Sentence;
    public short Clause;
    public short SentenceStart;
    public short SentenceEnd;
    public short ClauseStart;
    public short ClauseEnd;

    /// <summary>Inside brackets, where asides stand.</summary>
    public bool Aside;

    /// <summary>One bit for each field whose words this is one of.</summary>
    public ulong Cues;

    /// <summary>A word of the lexicon.</summary>
    public readonly bool IsKnown => Word.Sense != Sense.None;

    public readonly bool Is(Sense sense) => (Word.Sense & sense) != 0;
}
