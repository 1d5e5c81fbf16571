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

    [Fact]
    public static void The_order_in_which_fields_are_answered_changes_nothing()
    {
        string[] parts = ["linkedin.com/in/ada-42", "I have 3 years of annotation experience", "I can work 20 hours a week", "Platforms: Appen and Toloka", "Tasks: RLHF and SFT"];
        var records = Orders(parts).Select(order => string.Join("; ", ReadingCase.RecordOf(new ReadingCase("", order, []).Run(DocumentedFields.All)))).Distinct();
        Assert.Equal("[hours, 20]; [linkedin, https://www.linkedin.com/in/ada-42]; [platforms, appen,toloka]; [tasks, rlhf,sft]; [years, 3]", Assert.Single(records));
    }

    private static IEnumerable<string[]> Orders(string[] items) =>
        items.Length <= 1 ? [items] : items.SelectMany((item, index) => Orders([.. items[..index], .. items[(index + 1)..]]).Select(rest => (string[])[item, .. rest]));
}
