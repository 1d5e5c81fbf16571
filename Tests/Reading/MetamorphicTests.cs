using System.Collections.Concurrent;
using System.Collections.Immutable;
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

    /// <summary>Every row again in another dress: what was captured stays, but for the letters of texts that are kept as they were typed.</summary>
    [Theory]
    [InlineData("upper")]
    [InlineData("lower")]
    [InlineData("emoji")]
    [InlineData("crlf")]
    [InlineData("decomposed")]
    [InlineData("spaces")]
    public static void No_row_changes_with_its_dress(string change)
    {
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(ReadingRows.Cases, row =>
        {
            var fields = CaseFields.Of(row.Fields);
            var said = row with { Says = [.. row.Says.Select(text => Dressed(change, text, fields))] };
            var got = Captured(said.Run(fields));
            var want = Captured(row.Run(fields));
            if (!got.SequenceEqual(want)) wrong.Add($"{string.Join(" || ", said.Says)}\n  want {string.Join("; ", want)}\n  got  {string.Join("; ", got)}");
        });
        Assert.True(wrong.IsEmpty, $"{wrong.Count}\n{string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(30))}");
    }

    private static string Dressed(string change, string said, ImmutableArray<Field> fields)
    {
        var arrow = said.IndexOf("> ", StringComparison.Ordinal);
        var from = arrow > 0 && fields.Any(field => field.Id.Value == said[..arrow]) ? arrow + 2 : 0;
        return said[..from] + (change == "decomposed" ? said[from..].Normalize(NormalizationForm.FormD) : Change(change, said[from..]));
    }

    /// <summary>What was captured; of texts and pages the letters and figures, in capitals.</summary>
    private static List<string> Captured(Preview preview) =>
        [.. preview.Checklist.Where(item => item.Status == ItemStatus.Captured).Select(item => $"{item.FieldId}: {string.Concat(item.Display!.Normalize().Where(char.IsLetterOrDigit)).ToUpperInvariant()}")];

    [Theory]
    [InlineData("years> I have been labelling things for [3 years] on several platforms")]
    [InlineData("years> My experience with data labelling is about [5 years] in total")]
    [InlineData("hours> My availability would be [15-20 hours a week] for this project")]
    [InlineData("hours> I can certainly work [25 hours per week] from Monday")]
    [InlineData("linkedin> You will find my profile under [linkedin.com/in/ada-42] as always")]
    [InlineData("platforms> I have mostly worked with [Outlier, Scale AI and Appen] until now")]
    [InlineData("tasks> My work there was mainly [RLHF, SFT and red teaming] for chatbots")]
    public static void A_letter_mistyped_outside_the_value_changes_no_capture(string said)
    {
        var (open, close) = (said.IndexOf('[', StringComparison.Ordinal), said.IndexOf(']', StringComparison.Ordinal));
        string Plain(string text) => text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var want = Record(Plain(said));
        var wrong = new List<string>();
        for (var at = said.IndexOf("> ", StringComparison.Ordinal) + 2; at < said.Length; at++)
        {
            if (at >= open && at <= close || !char.IsLetter(said[at])) continue;
            foreach (var typo in (string[])[said.Remove(at, 1), said.Insert(at, said[at..(at + 1)]), said[..at] + 'x' + said[(at + 1)..]])
                if (Record(Plain(typo)) is var got && got != want) wrong.Add($"{typo}: {got}");
        }
        Assert.True(wrong.Count == 0, $"want {want}\n{string.Join('\n', wrong)}");
    }

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
