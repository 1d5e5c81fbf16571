using System.Globalization;
using System.Text.RegularExpressions;
using Recruiting.Reading;

namespace Recruiting.Tests.Recognizers;

/// <summary>A file of cases, the field that they are put to as an answer, and what the field's record is then to be.</summary>
/// <param name="Expect">The record in the notation of the reading rows, empty when nothing may be captured, null when the case concerns no field of ours.</param>
internal sealed partial record SpecFile(string Name, Field Field, Func<SpecCase, string?> Expect)
{
    private const double Largest = 1e12;

    public static readonly SpecFile[] All =
    [
        new("Number/English/NumberModel", Number("Which number is it?", Unit.Count), Figure),
        new("Number/English/NumberRangeModel", Number("Which number is it?", Unit.Count), Range),
        new("DateTime/English/DurationParser", Number("How many years was it?", Unit.Years), Duration),
        new("NumberWithUnit/English/AgeModel", Number("How many years have you worked in AI training?", Unit.Years), _ => ""),
        new("Choice/English/BooleanModel", new(new("value"), "Agreement", "Is this all right with you?", FieldType.YesNo), spec => spec.Gold is ["True"] ? "yes" : "no"),
        new("Sequence/English/URLModel", new(new("value"), "Address", "What is the address?", FieldType.Url), Url),
        new("Sequence/English/EmailModel", new(new("value"), "Mail", "What is your mail address?", FieldType.Email), spec => OneOf(spec, value => Machine().IsMatch(value) ? null : value)),
        new("Sequence/English/PhoneNumberModel", new(new("value"), "Phone", "What is your phone number?", FieldType.Phone), spec => OneOf(spec, DigitsOf)),
    ];

    private static Field Number(string question, Unit unit) => new(new("value"), "Amount", question, FieldType.Number, Rules: new(Unit: unit));

    /// <summary>Their sentences with numbers speak of other people and things, of which nothing is ever taken: there the words of the value alone are the answer.</summary>
    public string Answer(SpecCase spec) => Name.StartsWith("Number/", StringComparison.Ordinal) && spec.Words.Length == 1 ? spec.Words[0] : spec.Input;

    /// <summary>A field holds one value, or none.</summary>
    private static string? OneOf(SpecCase spec, Func<string, string?> expect) => spec.Gold.Length switch { 0 => "", 1 => expect(spec.Gold[0]), _ => null };

    /// <summary>Figures that an answer can be: from nothing to a trillion, with two decimals at most, neither a power nor a ratio.</summary>
    private static string? Figure(SpecCase spec) => OneOf(spec, gold =>
    {
        var value = double.Parse(gold, CultureInfo.InvariantCulture);
        return Power().IsMatch(spec.Input) || Ratio().IsMatch(spec.Words[0]) || value is not (0 or >= 0.01 and <= Largest) || Math.Abs(value * 100 - Math.Round(value * 100)) > 1e-6 ? null : Write(value);
    });

    /// <summary>Ranges from nothing upwards, of amounts and not of ranks. Where theirs finds no range a number may still be found.</summary>
    private static string? Range(SpecCase spec)
    {
        if (spec.Gold is not [var gold] || Rank().IsMatch(spec.Words[0]) || Ratio().IsMatch(spec.Words[0]) || Ends().Match(gold) is not { Success: true } match) return null;
        var (low, high) = (match.Groups[1].Value, match.Groups[2].Value);
        return low == high ? low : $"{low}..{high}";
    }

    /// <summary>Amounts of years and months; "all month" says none, and what lasts days or hours is no experience.</summary>
    private static string? Duration(SpecCase spec)
    {
        if (spec.Gold is not [var gold] || Unmeasured().IsMatch(spec.Words[0]) || Timex().Match(gold) is not { Success: true } match) return null;
        double Part(int group) => match.Groups[group].Success ? double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
        return Write(Math.Round(Part(1) + Part(2) / 12, 2));
    }

    /// <summary>Sites by name; the canonical form has a scheme, no empty end and no place within the page.</summary>
    private static string? Url(SpecCase spec) => OneOf(spec, gold =>
        Machine().IsMatch(gold) ? null : Place().Replace(gold.Contains("://", StringComparison.Ordinal) ? gold : $"https://{gold}", "").TrimEnd('/'));

    /// <summary>What is dialled: without the sign of another country, the trunk's zero and the extension.</summary>
    public static string DigitsOf(string phone)
    {
        var digits = string.Concat(Extension().Replace(phone, "").Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));
        return digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
    }

    private static string Write(double value) => ((decimal)value).ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\^|\de[+-]?\d", RegexOptions.IgnoreCase)]
    private static partial Regex Power();

    [GeneratedRegex(" (over|in|out of) ")]
    private static partial Regex Ratio();

    [GeneratedRegex(@"(th|first|second|third)\b")]
    private static partial Regex Rank();

    [GeneratedRegex(@"^[\[(]([\d.]*),([\d.]*)[\])]$")]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(all|full|whole|another)\b")]
    private static partial Regex Unmeasured();

    [GeneratedRegex(@"^P(?:([\d.]+)Y)?(?:([\d.]+)M)?$")]
    private static partial Regex Timex();

    [GeneratedRegex(@"^ftp:|//(localhost|[\d.]+)(:|/|$)|@\[")]
    private static partial Regex Machine();

    [GeneratedRegex("#(?!!?/).*$")]
    private static partial Regex Place();

    [GeneratedRegex(@" ?(x|ext)\.? ?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();
}
