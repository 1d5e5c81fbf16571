using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Reading;

public static class ReadingRows
{
    public static TheoryData<string, string> All()
    {
        var rows = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "reading-*.json").Order(StringComparer.Ordinal))
            foreach (var row in ReadingCase.Load(file)) rows.Add(Path.GetFileNameWithoutExtension(file), row.Name);
        return rows;
    }

    [Theory]
    [MemberData(nameof(All))]
    public static void A_transcript_leads_to_exactly_this_record(string file, string name)
    {
        var row = ReadingCase.Load(Path.Combine(AppContext.BaseDirectory, "Cases", $"{file}.json")).Single(row => row.Name == name);
        var preview = row.Run(CaseFields.Of(row.Fields));
        Assert.Equal(row.Expect.OrderBy(pair => pair.Key, StringComparer.Ordinal), ReadingCase.RecordOf(preview));
        foreach (var item in preview.Checklist.Where(item => item.Status == ItemStatus.Captured))
            Assert.NotEmpty(item.Evidence);
    }
}
