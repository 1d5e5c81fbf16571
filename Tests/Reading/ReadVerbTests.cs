using Recruiting.Silo.Cli;
using Xunit;

namespace Recruiting.Tests.Reading;

public static class ReadVerbTests
{
    [Fact]
    public static async Task Readings_come_as_json_lines_and_gold_is_counted_by_stratum()
    {
        const string input = """
            {"id":"a","stratum":"range","messages":[{"role":"candidate","text":"15-20 hours a week"}],"gold":{"hours":{"min":15,"max":20,"approximate":false,"unit":"hoursPerWeek"},"years":null}}
            {"id":"b","stratum":"negative","messages":[{"role":"candidate","text":"my brother has 9 years"}],"gold":{"years":null}}
            """;
        var output = new StringWriter();
        Assert.Equal(0, await ReadVerb.Run([], new StringReader(input), output));
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("{\"id\":\"a\",\"checklist\":[", lines[0], StringComparison.Ordinal);
        Assert.Equal(["# negative 1/1 100.0% falseAccepts=0", "# range 2/2 100.0% falseAccepts=0", "# all 3/3 100.0% falseAccepts=0"], lines[2..]);
    }

    [Fact]
    public static async Task A_line_that_is_no_transcript_is_said_and_the_others_are_read()
    {
        var output = new StringWriter();
        Assert.Equal(1, await ReadVerb.Run([], new StringReader("nonsense\n{\"messages\":[{\"role\":\"candidate\",\"text\":\"hi\"}]}"), output));
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("{\"line\":1,\"error\":", lines[0], StringComparison.Ordinal);
    }
}
