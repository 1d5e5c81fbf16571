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

    private long _digits;
    private byte _places;
    private byte _marks;

    /// <summary>The value of a number, -1 for one too long to be anybody's answer.</summary>
    public decimal Number
    {
        readonly get => _digits < 0 ? -1 : new decimal((int)_digits, (int)(_digits >> 32), 0, false, _places);
        init
        {
            var digits = value.Scale == 0 ? value : value * Scales[value.Scale];
            (_digits, _places) = digits is >= 0 and <= long.MaxValue ? ((long)digits, value.Scale) : (-1, (byte)0);
        }
    }

    /// <summary>The value of a number written without a fraction, -1 for any other.</summary>
    public readonly int Whole => _places == 0 && _digits <= int.MaxValue ? (int)_digits : -1;

    private static readonly decimal[] Scales = [.. Enumerable.Range(0, 29).Select(places => (decimal)Math.Pow(10, places))];

    /// <summary>A number with one separator before three digits: it may group thousands.</summary>
    public bool Grouped
    {
        readonly get => (_marks & 1) != 0;
        init => Mark(1, value);
    }

    /// <summary>Nothing stands between this token and the one before.</summary>
    public bool Glued
    {
        readonly get => (_marks & 2) != 0;
        set => Mark(2, value);
    }

    /// <summary>Inside brackets, where asides stand.</summary>
    public bool Aside
    {
        readonly get => (_marks & 4) != 0;
        set => Mark(4, value);
    }

    private void Mark(byte bit, bool value) => _marks = (byte)(value ? _marks | bit : _marks & ~bit);

    public Voice Voice;
    public short Sentence;
    public short Clause;
    public short SentenceStart;
    public short SentenceEnd;
    public short ClauseStart;
    public short ClauseEnd;

    /// <summary>One bit for each field whose words this is one of.</summary>
    public ulong Cues;

    /// <summary>A word of the lexicon.</summary>
    public readonly bool IsKnown => Word.Sense != Sense.None;

    public readonly bool Is(Sense sense) => (Word.Sense & sense) != 0;
}
