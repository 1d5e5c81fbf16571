using System.Buffers;
using System.Globalization;
using System.Text;

namespace Recruiting.Reading;

/// <summary>A message made comparable: lower case, no marks, no invisible characters, plain quotes, dashes and digits.
/// Every unit of it leads back to the candidate's own text.</summary>
internal sealed class FoldedText
{
    /// <summary>Stands where the text changes the direction it is read in: what the eye sees there is unknown.</summary>
    public const char Redirected = '\uFFFC';

    /// <summary>Where units of the original were left out, in order; null for none.</summary>
    private readonly int[]? _omitted;

    private FoldedText(string original, string text, int[]? omitted) => (Original, Text, _omitted) = (original, text, omitted);

    public string Original { get; }
    public string Text { get; }

    /// <summary>The span of the original that a folded span stands for, marks of its last letter included.</summary>
    public (int Start, int Length) Origin(int start, int end)
    {
        if (_omitted is null) return (start, end - start);
        var from = OriginOf(_omitted, start);
        var last = OriginOf(_omitted, end - 1) + 1;
        if (last < Original.Length && char.IsSurrogatePair(Original[last - 1], Original[last])) last++;
        while (last < Original.Length && char.GetUnicodeCategory(Original[last]) == UnicodeCategory.NonSpacingMark) last++;
        return (from, last - from);
    }

    /// <summary>As many units further as were left out before it.</summary>
    private static int OriginOf(int[] omitted, int folded)
    {
        var (low, high) = (0, omitted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (omitted[middle] - middle <= folded) low = middle + 1;
            else high = middle;
        }
        return folded + low;
    }

    public static FoldedText Of(string original) => original.Length switch
    {
        <= 64 => Of(original, stackalloc char[64]),
        <= 512 => Of(original, stackalloc char[512]),
        _ => Of(original, new char[original.Length]),
    };

    private static FoldedText Of(string original, Span<char> folded)
    {
        var length = 0;
        for (var at = 0; at < original.Length; at++)
        {
            var plain = original.AsSpan(at);
            if (plain.IndexOfAnyExcept(Plain) is >= 0 and var end) plain = plain[..end];
            Ascii.ToLower(plain, folded[length..], out var lowered);
            length += lowered;
            at += lowered;
            if (at < original.Length && Fold(original, at) is not '\0' and var unit) folded[length++] = unit;
        }
        folded = folded[..length];
        return new(original, folded.SequenceEqual(original) ? original : folded.ToString(), length == original.Length ? null : Omitted(original, original.Length - length));
    }

    /// <summary>Folded without a look at what stands beside them.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(unit => (char)unit).Except(['\'', '`'])]);

    private static int[] Omitted(string original, int count)
    {
        var omitted = new int[count];
        for (var i = original.Length - 1; count > 0; i--)
            if (Fold(original, i) == '\0') omitted[--count] = i;
        return omitted;
    }

    /// <summary>Folds a word of ours: a label, an option.</summary>
    public static string Fold(string text) => Of(text).Text;

    /// <summary>The unit as it is compared, or NUL for one that is left out.</summary>
    private static char Fold(string text, int at)
    {
        var unit = text[at];
        if (unit < 128) return FoldAscii(text, at, unit);
        return unit switch
        {
            '\u2018' or '\u2019' or '\u02bc' or '\u00b4' => FoldAscii(text, at, '\''),
            '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' => '"',
            >= '\u2010' and <= '\u2015' or '\u2212' => '-',
            '\u2028' or '\u2029' or '\u0085' => '\n',
            '\u202d' or '\u202e' or '\u2066' or '\u2067' => Redirected,
            '\u3002' => '.',
            '\u3001' => ',',
            '\u2022' or '\u00b7' => '\u2022',
            >= '\uff01' and <= '\uff5e' => FoldAscii(text, at, (char)(unit - 0xfee0)),
            _ => FoldOther(unit),
        };
    }

    private static char FoldAscii(string text, int at, char unit) => unit switch
    {
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        '\n' or '\t' => '\n',
        '\r' => '\0',
        '\'' or '`' => at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) ? '\0' : '\'',
        < ' ' or '\u007f' => ' ',
        _ => unit,
    };

    private static char FoldOther(char unit) => char.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => '\0',
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => ' ',
        UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(unit)),
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => FoldLetter(unit),
        _ => unit,
    };

    private static char FoldLetter(char unit)
    {
        var letter = Composition.BaseOf(char.ToLowerInvariant(Composition.BaseOf(unit)));
        return letter switch
        {
            'ø' => 'o', 'ł' => 'l', 'đ' => 'd', 'ı' => 'i', 'ß' => 's', 'æ' => 'a', 'œ' => 'o', 'þ' => 't', 'ð' => 'd', _ => letter,
        };
    }
}
