using System.Globalization;

namespace Recruiting.Reading;

/// <summary>Cuts folded text into words, numbers and signs, once and from left to right.</summary>
internal static class Tokeniser
{
    private const int LongestNumber = 24;

    public static int Cut(string text, Token[] tokens)
    {
        var count = 0;
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }
            var glued = at > 0 && text[at - 1] is not (' ' or '\n');
            tokens[count] = Next(text, at);
            tokens[count].Glued = glued;
            at = tokens[count++].End;
        }
        return count;
    }

    private static Token Next(string text, int at)
    {
        var first = text[at];
        if (char.IsAsciiDigit(first)) return IsDotted(text, at) ? Digits(text, at) : Number(text, at);
        if (first == '.' && IsPoint(text, at)) return Decimals(text, at);
        if (IsLetter(first))
        {
            var end = at + 1;
            while (end < text.Length && IsLetter(text[end])) end++;
            return new(at, end, TokenKind.Word) { Word = Lexicon.FindStretched(text.AsSpan(at, end - at)) };
        }
        if (Fraction(first) is { } fraction) return new(at, at + 1, TokenKind.Number) { Number = fraction };
        if (char.IsHighSurrogate(first) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) return new(at, at + 2, TokenKind.Symbol);
        return new(at, at + 1, first == '\n' ? TokenKind.Line : TokenKind.Symbol);
    }

    private static bool IsLetter(char unit) => char.IsAsciiLetter(unit) || unit > 127 && char.IsLetter(unit);

    /// <summary>"15.01.2027": what follows a dotted figure is a figure of its own.</summary>
    private static bool IsDotted(string text, int at) => at > 1 && text[at - 1] == '.' && char.IsAsciiDigit(text[at - 2]);

    /// <summary>".5": a point with nothing before it and figures after it.</summary>
    private static bool IsPoint(string text, int at) => at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || text[at - 1] is ' ' or '\n' or '$' or '-' or '~' or '(');

    private static Token Decimals(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return new(at, end, TokenKind.Number) { Number = end - at > 12 ? -1 : Join("0", text.AsSpan(at + 1, end - at - 1)) };
    }

    private static Token Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return new(at, end, TokenKind.Number) { Number = Whole(text.AsSpan(at, end - at)) };
    }

    private static decimal? Fraction(char sign) => sign switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, _ => null };

    /// <summary>Digits with their separators: <c>1,500</c>, <c>1.5</c>, <c>3,5</c>, <c>1'000</c>, <c>1.000,50</c>.</summary>
    private static Token Number(string text, int at)
    {
        var end = at;
        var separators = 0;
        while (end < text.Length && (end - at < LongestNumber || separators == 0))
        {
            if (char.IsAsciiDigit(text[end])) end++;
            else if (text[end] is '.' or ',' or '\'' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            {
                separators++;
                end++;
            }
            else break;
        }
        var digits = text.AsSpan(at, end - at);
        if (separators > 0 && Separated(digits, separators) is { } read) return new(at, end, TokenKind.Number) { Number = read.Value, Grouped = read.Grouped };
        if (separators > 0) end = at + digits.IndexOfAnyExceptInRange('0', '9');
        return new(at, end, TokenKind.Number) { Number = Whole(text.AsSpan(at, end - at)) };
    }

    private static decimal Whole(ReadOnlySpan<char> digits) =>
        digits.Length <= 15 ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : -1;

    private static (decimal Value, bool Grouped)? Separated(ReadOnlySpan<char> text, int separators)
    {
        if (text.Length > 20) return null;
        var last = text.LastIndexOfAny('.', ',', '\'');
        var after = text.Length - last - 1;
        var sign = text[last];
        var same = text.Count(sign) == separators;
        if (separators == 1 && sign != '\'' && after <= 2) return (Join(text[..last], text[(last + 1)..]), false);
        if (separators == 1 && after == 3 && last is >= 1 and <= 3 && text[0] != '0')
            return sign == '.' ? (Join(text[..last], text[(last + 1)..]), true) : (Join(text, default), true);
        if (separators == 1 && sign == '.' && after <= 6) return (Join(text[..last], text[(last + 1)..]), false);
        if (same && IsGrouped(text, sign)) return (Join(text, default), false);
        if (!same && separators > 1 && text.Count(sign) == 1 && after <= 2 && IsGrouped(text[..last], text[text.IndexOfAny('.', ',', '\'')]))
            return (Join(text[..last], text[(last + 1)..]), false);
        return null;
    }

    private static bool IsGrouped(ReadOnlySpan<char> text, char sign)
    {
        var first = text.IndexOf(sign);
        if (first is < 1 or > 3) return false;
        for (var i = first; i < text.Length; i += 4)
            if (text[i] != sign || i + 4 > text.Length || text.Slice(i + 1, 3).ContainsAnyExceptInRange('0', '9')) return IsIndian(text, sign);
        return true;
    }

    /// <summary>"12,34,567": pairs of figures down to the last three.</summary>
    private static bool IsIndian(ReadOnlySpan<char> text, char sign)
    {
        if (sign != ',' || text.Length < 6 || text[^4] != sign || text[^3..].ContainsAnyExceptInRange('0', '9')) return false;
        for (var i = text.Length - 7; i > 0; i -= 3)
            if (text[i] != sign || text.Slice(i + 1, 2).ContainsAnyExceptInRange('0', '9')) return false;
        return text.IndexOf(sign) is 1 or 2;
    }

    private static decimal Join(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction)
    {
        Span<char> plain = stackalloc char[24];
        var length = 0;
        foreach (var unit in whole)
            if (char.IsAsciiDigit(unit)) plain[length++] = unit;
        if (!fraction.IsEmpty) plain[length++] = '.';
        foreach (var unit in fraction) plain[length++] = unit;
        return decimal.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
