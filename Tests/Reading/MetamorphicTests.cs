using System.Text;
using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Reading;

/// <summary>What must not change a reading: letter case, line ends, ornaments, the person's name.</summary>
public static class MetamorphicTests
{
    private static readonly string[] Plain =
    [
        "linkedin> my profile: linkedin.com/in/ada-42", "years> I have 3 years of annotation experience", "years> about 2.5 yrs", "hours> 15-20 hours a week", "hours> 4 hours a day, 5 days a week",
        "platforms> Outlier, Scale AI and Appen", "tasks> RLHF and red teaming, not SFT", "hours> up to 30 hours per week", "years> since March 2021", "platforms> I'd rather not say",
    ];

    public static TheoryData<string, string> Changes()
    {
        var data = new TheoryData<string, string>();
        foreach (var change in (string[])["upper", "lower", "emoji", "spaces", "crlf", "zero-width", "name", "dialect", "full-width digits"])
            foreach (var text in Plain) data.Add(change, text);
        return data;
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public static void What_does_not_matter_changes_no_capture(string change, string said)
    {
        var arrow = said.IndexOf("> ", StringComparison.Ordinal);
        var changed = $"{said[..arrow]}> {Change(change, said[(arrow + 2)..])}";
        Assert.Equal(Record(said), Record(changed));
    }

    private static string Change(string how, string text) => how switch
    {
        "upper" => text.ToUpperInvariant(),
        "lower" => text.ToLowerInvariant(),
        "emoji" => $"🎉🙂 {text} 👩‍👩‍👧 ✨",
        "spaces" => $"  {text.Replace(" ", "  ", StringComparison.Ordinal)} ",
        "crlf" => $"\r\n{text}\r\n\r\n",
        "zero-width" => string.Join('\u200b', text.Split(' ').Select(word => $"{word} ")),
        "name" => $"Hi, this is Oluwaseun Đặng-Müller. {text}",
        "dialect" => $"Aye mate, so {text} innit",
        _ => string.Concat(text.Select(unit => char.IsAsciiDigit(unit) && !text.Contains("linkedin", StringComparison.Ordinal) ? (char)(unit + 0xfee0) : unit)),
    };

    [Fact]
    public static void Composed_and_decomposed_letters_read_alike() =>
        Assert.Equal(Record("linkedin> https://www.linkedin.com/in/peter-m\u00fcller-81a8/"), Record("linkedin> https://www.linkedin.com/in/peter-mu\u0308ller-81a8/"));

    [Theory]
    [InlineData("years> 🎉 5 years", 3, 7)]
    [InlineData("years> Ⓐ\u0301 日本語 5 years", 7, 7)]
    public static void Evidence_counts_in_utf16_units(string said, int start, int length)
    {
        var item = new ReadingCase("", [said], []).Run(DocumentedFields.All).Checklist.Single(item => item.FieldId == DocumentedFields.Years.Id);
        Assert.Equal(new Evidence(MessageId.OfIndex(1), start, length), Assert.Single(item.Evidence));
    }

    private static string Record(string said) => string.Join("; ", ReadingCase.RecordOf(new ReadingCase("", [said], []).Run(DocumentedFields.All)));
}
