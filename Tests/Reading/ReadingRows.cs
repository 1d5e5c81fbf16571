using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Reading;

/// <summary>The rows of <c>Tests/Cases/reading-*.json</c>: a transcript each, and the whole record after it.</summary>
public static class ReadingRows
{
    private static readonly string[] Strata = ["multi-field", "correction", "refusal", "digression", "range", "typo", "negative", "injection"];

    private static readonly Dictionary<string, Dictionary<string, ReadingCase>> Files = Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "reading-*.json").Order(StringComparer.Ordinal)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => ReadingCase.Load(file).ToDictionary(row => row.Name, StringComparer.Ordinal));

    public static IEnumerable<ReadingCase> Cases => Files.Values.SelectMany(cases => cases.Values);

    public static TheoryData<string, string> All()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (file, cases) in Files)
            foreach (var name in cases.Keys) rows.Add(file, name);
        return rows;
    }

    [Theory]
    [MemberData(nameof(All))]
    public static void A_transcript_leads_to_exactly_this_record(string file, string name)
    {
        var row = Files[file][name];
        var preview = row.Run(CaseFields.Of(row.Fields));
        Assert.Equal(row.Expect.OrderBy(pair => pair.Key, StringComparer.Ordinal), ReadingCase.RecordOf(preview));
        Evidenced.Check(row, preview);
    }

    [Fact]
    public static void Every_stratum_is_read_as_it_was_written()
    {
        var counts = Strata.ToDictionary(stratum => stratum, _ => new int[4]);
        foreach (var row in Cases) Count(row, counts[row.Stratum]);
        Console.WriteLine($"{"stratum",-12} {"rows",6} {"fields",7} {"right",7} {"false accepts",14}");
        foreach (var (stratum, count) in counts.Append(new("all", [.. Enumerable.Range(0, 4).Select(at => counts.Values.Sum(each => each[at]))])))
            Console.WriteLine(FormattableString.Invariant($"{stratum,-12} {count[0],6} {count[1],7} {100.0 * count[2] / count[1],6:0.0}% {count[3],14}"));
        Assert.All(counts, pair => Assert.Equal((pair.Key, pair.Value[1], 0), (pair.Key, pair.Value[2], pair.Value[3])));
    }

    /// <summary>Rows, fields, fields read right, values captured that were not said.</summary>
    private static void Count(ReadingCase row, int[] count)
    {
        var fields = CaseFields.Of(row.Fields);
        var record = ReadingCase.RecordOf(row.Run(fields));
        count[0]++;
        foreach (var field in fields)
        {
            var (want, got) = (row.Expect.GetValueOrDefault(field.Id.Value), record.GetValueOrDefault(field.Id.Value));
            count[1]++;
            if (want == got) count[2]++;
            else if (got is not (null or "!" or "?" or "-")) count[3]++;
        }
    }
}
