using System.Collections.Frozen;
using System.Text;

namespace Recruiting.Reading;

/// <summary>A phone number in E.164 (ITU-T), or why it is none.</summary>
internal static class PhoneValue
{
    /// <param name="country">The calling code of a country named beside the number.</param>
    public static (string? Number, string Problem) Of(string written, string? country)
    {
        var digits = new StringBuilder();
        foreach (var unit in FoldedText.Fold(written))
            if (char.IsAsciiDigit(unit)) digits.Append(unit);
        var text = digits.ToString();
        var plus = written.AsSpan().TrimStart().StartsWith("+", StringComparison.Ordinal) || written.Contains('\uff0b', StringComparison.Ordinal);
        if (!plus && text.StartsWith("00", StringComparison.Ordinal)) (text, plus) = (text[2..], true);
        if (plus)
        {
            if (written.Contains("(0)", StringComparison.Ordinal)) text = WithoutTrunk(written);
        }
        else if (country is not null) text = country + (country == "39" ? text : text.TrimStart('0'));
        else return (null, "it does not say which country it is in");
        if (text.Length is < 8 or > 15) return (null, $"it has {text.Length} digits, and a number with its country has 8 to 15");
        return StartsWithCountry(text) ? ($"+{text}", "") : (null, "no country has that code");
    }

    private static string WithoutTrunk(string written) => string.Concat(FoldedText.Fold(written.Replace("(0)", "", StringComparison.Ordinal)).Where(char.IsAsciiDigit));

    /// <summary>The calling code of the first country a message names.</summary>
    public static string? CountryIn(Scan scan)
    {
        for (var i = 0; i < scan.Count; i++)
            if (scan.Says(i, "us") && (scan.Word(i + 1) is "number" or "phone" or "mobile" or "cell" or "based" || scan.Word(i - 1) is "the" or "a" || scan.Is(i - 1, '(') && scan.Is(i + 1, ')'))) return "1";
            else if (scan.Tokens[i].Kind == TokenKind.Word && Countries.TryGetValue(scan.Span(i).ToString(), out var code)) return code;
        return null;
    }

    /// <summary>A country's folded name.</summary>
    public static bool IsCountry(ReadOnlySpan<char> name) => Countries.ContainsKey(name.ToString());

    private static bool StartsWithCountry(string text) => text[0] is '1' or '7' || TwoDigits.Contains(text[..2]) || text[0] is '2' or '3' or '4' or '5' or '6' or '8' or '9' && ThreeDigits.Contains(text[..2]);

    /// <summary>ITU-T E.164 assigned country codes of two digits.</summary>
    private static readonly FrozenSet<string> TwoDigits = "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98".Split(' ').ToFrozenSet();

    /// <summary>The first two digits of those with three.</summary>
    private static readonly FrozenSet<string> ThreeDigits = "21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99".Split(' ').ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Countries =
        ("usa 1 canada 1 america 1 uk 44 england 44 britain 44 scotland 44 germany 49 deutschland 49 france 33 spain 34 italy 39 portugal 351 brazil 55 brasil 55 mexico 52 argentina 54 colombia 57 chile 56 peru 51 "
        + "india 91 pakistan 92 bangladesh 880 philippines 63 indonesia 62 vietnam 84 thailand 66 malaysia 60 singapore 65 japan 81 china 86 korea 82 australia 61 kenya 254 nigeria 234 ghana 233 egypt 20 morocco 212 "
        + "uganda 256 tanzania 255 poland 48 ukraine 380 romania 40 hungary 36 czechia 420 austria 43 switzerland 41 netherlands 31 belgium 32 sweden 46 norway 47 denmark 45 finland 358 ireland 353 greece 30 turkey 90 "
        + "israel 972 uae 971 serbia 381 croatia 385 bulgaria 359 nepal 977 venezuela 58 ecuador 593 georgia 995 armenia 374 lithuania 370 latvia 371 estonia 372 ethiopia 251")
        .Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
