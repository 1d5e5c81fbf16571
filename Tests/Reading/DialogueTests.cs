using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Reading;

public static class DialogueTests
{
    private static int Count => Environment.GetEnvironmentVariable("RECRUITING_LONG") is null ? 2_000 : 20_000;

    [Fact]
    public static void Every_seeded_dialogue_ends_with_the_record_that_was_told()
    {
        var wrong = new List<string>();
        Parallel.For(0, Count, seed =>
        {
            var dialogue = new Generator(seed).Next();
            var got = ReadingCase.RecordOf(new ReadingCase("", dialogue.Says, []).Run(DocumentedFields.All));
            if (got.SequenceEqual(dialogue.Record)) return;
            lock (wrong) wrong.Add($"{seed}: {string.Join(" || ", dialogue.Says)}\n  want {string.Join("; ", dialogue.Record)}\n  got  {string.Join("; ", got)}");
        });
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Count}\n{string.Join('\n', wrong.Take(8))}");
    }
}
