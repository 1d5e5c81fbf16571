using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Recruiting.Reading;

/// <summary>Addresses, phone numbers and plain words, checked against the span.</summary>
internal static class TextEvidence
{
    private static readonly FrozenSet<string> Denials = FrozenSet.Create(
        "no", "not", "nope", "nah", "never", "non", "nein", "nay", "negative", "noo", "nop", "na", "cannot", "without", "don't", "dont", "can't", "cant", "haven't", "havent", "isn't", "isnt", "won't", "wont", "didn't", "didnt", "doesn't", "doesnt", "aren't", "arent", "wasn't", "couldn't", "wouldn't", "none", "no.", "disagree", "expired", "lapsed", "n", "used", "👎", "❌", "🙅");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DenialWords = Denials.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Without what cannot be seen, composed.</summary>
    public static string Plain(string span) => System.Text.Ascii.IsValid(span) ? span :
        Composition.Compose(string.Concat(span.Where(unit => char.GetUnicodeCategory(unit) != UnicodeCategory.Format)));

    public static bool IsNo(string span)
    {
        var text = span.Replace('’', '\'').ToLowerInvariant().AsSpan();
        foreach (var word in text.SplitAny(Separators))
            if (DenialWords.Contains(text[word]) || text[word].EndsWith("n't")) return true;
        return false;
    }

    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,.!\n\r;:-");

    /// <summary>The system's own parser must find the same host and the same last segment in one of the spans.</summary>
    public static bool IsUrl(List<string> spans, string canonical)
    {
        foreach (var span in spans)
            if (Bare(span).Equals(Bare(canonical), StringComparison.OrdinalIgnoreCase)) return true;
        var wanted = new Uri(canonical);
        foreach (var span in spans)
        {
            var text = Plain(span.Replace("／", "/", StringComparison.Ordinal));
            if (!Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}", UriKind.Absolute, out var said)) continue;
            var same = Composition.Compose(Uri.UnescapeDataString(said.AbsolutePath)).Trim('/');
            var path = Composition.Compose(Uri.UnescapeDataString(wanted.AbsolutePath)).Trim('/');
            if (IsSameSite(said.Host, wanted.Host) && (same.Equals(path, StringComparison.OrdinalIgnoreCase) || same.StartsWith("mwlite/", StringComparison.OrdinalIgnoreCase) && same.Contains(path, StringComparison.OrdinalIgnoreCase) || same.Equals(path, StringComparison.OrdinalIgnoreCase) || same.StartsWith($"{path}/", StringComparison.OrdinalIgnoreCase))) return true;
        }
        return false;
    }

    /// <summary>Without scheme, "www." and the last stroke.</summary>
    private static ReadOnlySpan<char> Bare(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var bare = address.AsSpan(scheme < 0 ? 0 : scheme + 3).TrimEnd('/');
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
    }

    private static bool IsSameSite(string said, string wanted) =>
        said.Equals(wanted, StringComparison.OrdinalIgnoreCase)
        || wanted == "www.linkedin.com" && (said.Equals("linkedin.com", StringComparison.OrdinalIgnoreCase) || said.EndsWith(".linkedin.com", StringComparison.OrdinalIgnoreCase));

    public static bool IsPhone(string span, string number)
    {
        var digits = string.Concat(span.Where(char.IsDigit).Select(unit => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(unit))));
        if (digits.Length < 6) return false;
        digits = digits.TrimStart('0');
        var wanted = number[1..];
        return digits.Length >= 5 && (digits == wanted || wanted.EndsWith(digits, StringComparison.Ordinal) || span.Contains("(0)", StringComparison.Ordinal) && wanted.EndsWith(digits[^6..], StringComparison.Ordinal));
    }
}
