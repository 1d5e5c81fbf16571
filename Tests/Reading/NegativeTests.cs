using System.Collections.Concurrent;
using System.Globalization;
using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Reading;

/// <summary>Nothing is captured that was not said by the candidate, of the candidate, as a fact.</summary>
public static class NegativeTests
{
    private static readonly string[] Asked = ["linkedin", "years", "hours", "platforms", "tasks"];

    [Fact]
    public static void Other_people_suppositions_questions_and_commands_capture_nothing()
    {
        var messages = (from frame in Negatives.Frames from value in Negatives.Values from question in Negatives.Questions from asked in question.Asked
                        select (question.Fields, Said: $"{asked}> {string.Format(CultureInfo.InvariantCulture, frame, value)}")).ToArray();
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(messages, message =>
        {
            var preview = new ReadingCase("", [message.Said], []).Run(CaseFields.Of(message.Fields));
            if (preview.Checklist.Any(item => item.Status == ItemStatus.Captured)) wrong.Add($"{message.Said}: {string.Join("; ", ReadingCase.RecordOf(preview))}");
        });
        Console.WriteLine($"negatives: {messages.Length} messages, {wrong.Count} false accepts");
        Assert.True(messages.Length >= 30_000, $"{messages.Length} messages");
        Assert.True(wrong.IsEmpty, $"{wrong.Count}\n{string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(60))}");
    }

    [Fact]
    public static void Noise_of_any_kind_is_read_without_a_throw_or_a_capture()
    {
        string[] units = ["\ud800", "\udc00", "\u200b", "\u202e", "\u0301", "(", "[", "{", "\"", "'", "%", "\\", "<script>", "0x", "NaN", "null", "∞", "\ufeff", "\n", "\t", ",", "--", "';--", "../", "{{", "${", "٪", "🏳️‍🌈", "𝟓", "﷽", "a\u0300\u0301\u0302"];
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var said = string.Concat(Enumerable.Range(0, 1 + random.Next(60)).Select(_ => units[random.Next(units.Length)]));
            foreach (var asked in Asked)
            {
                var preview = new ReadingCase("", [$"{asked}> {said}"], []).Run(DocumentedFields.All);
                Assert.True(preview.Checklist.All(item => item.Status != ItemStatus.Captured || IsOneWord(item)), said);
            }
        }
    }

    /// <summary>Letters alone, in answer to a select that takes other names, may be a name.</summary>
    private static bool IsOneWord(ChecklistItem item) => item.Value is FieldValue.Choices choices && choices.Ids.All(id => id.StartsWith("other:", StringComparison.Ordinal));
}
