using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Reading;

/// <summary>How a whole conversation goes: as short as the answers allow, and never the same question twice running.</summary>
public static class ConversationTests
{
    private static readonly Dictionary<string, (string Right, string Wrong)> Documented = new()
    {
        ["linkedin"] = ("linkedin.com/in/ada-42", "https://www.linkedin.com/company/acme"), ["years"] = ("3 years", "a few years"), ["hours"] = ("20 hours a week", "500 hours a week"),
        ["platforms"] = ("Appen and Toloka", "thanks!"), ["tasks"] = ("RLHF", "why do you ask?"),
    };

    private static readonly Dictionary<string, (string Right, string Wrong)> Wide = new()
    {
        ["email"] = ("ada@example.org", "ada at example"), ["phone"] = ("+44 7700 900123", "12"), ["start"] = ("1 March 2027", "soon"), ["level"] = ("fluent", "so so"), ["laptop"] = ("yes", "maybe"), ["rate"] = ("30 USD", "it depends"),
        ["projects"] = ("12", "many"), ["notice"] = ("1 month", "a while"), ["city"] = ("Lisbon", "hello"), ["about"] = ("I enjoy careful work with language and have the time for it.", "ok"), ["portfolio"] = ("https://ada.dev/work", "what?"),
    };

    [Theory]
    [InlineData("documented")]
    [InlineData("wide")]
    public static void Turns_are_at_most_the_missing_fields_and_the_invalid_answers(string set)
    {
        var (fields, answers) = (CaseFields.Of(set), set == "wide" ? Wide : Documented);
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var says = new List<string>();
            var invalid = 0;
            var preview = new ReadingCase("", [], []).Run(fields);
            for (; preview.Next is { } asked; preview = new ReadingCase("", [.. says], []).Run(fields))
            {
                var wrong = random.Next(3) == 0;
                if (wrong) invalid++;
                says.Add(wrong ? answers[asked.Value].Wrong : answers[asked.Value].Right);
                Assert.True(says.Count <= fields.Length + invalid, $"{seed}: {string.Join(" | ", says)}");
            }
            Assert.True(Checklist.IsComplete(preview.Checklist), $"{seed}: {string.Join(" | ", says)}");
        }
    }

    [Fact]
    public static void No_question_is_put_twice_in_a_row()
    {
        string[] noise = ["hmm", "5 apples", "thanks", "why?", "a few years", "-3 years", "90 years", "no", "yes", "ok", "hello", "what does that mean?", "I don't know", "20 hours", "linkedin.com/in/ada", "Appen", "none", "3 years", "RLHF", "rather not say", "asdf", "🙂"];
        foreach (var set in CaseFields.Names.Append("documented"))
            for (var seed = 0; seed < 20; seed++)
            {
                var random = new Random(seed);
                var (says, last) = (new List<string>(), "");
                for (var turn = 0; turn < 14; turn++)
                {
                    says.Add(noise[random.Next(noise.Length)]);
                    var question = new ReadingCase("", [.. says], []).Run(CaseFields.Of(set)).Question;
                    Assert.False(last == question, $"{set}: {string.Join(" | ", says)}: {question}");
                    last = question;
                }
            }
    }

    [Fact]
    public static void The_third_refusal_offers_a_form_once_before_the_other_questions()
    {
        string[] wrong = ["linkedin.com/company/acme", "facebook.com/ada", "linkedin.com/feed"];
        var offered = new ReadingCase("", wrong, []).Run(DocumentedFields.All);
        Assert.Equal(new FieldId("linkedin"), offered.Next);
        Assert.Contains("the form below", offered.Question, StringComparison.Ordinal);
        var after = new ReadingCase("", [.. wrong, "linkedin.com/jobs"], []).Run(DocumentedFields.All);
        Assert.Equal(new FieldId("years"), after.Next);
    }

    [Fact]
    public static void Every_order_of_every_subset_of_the_answers_leads_to_its_record()
    {
        (string Field, string Said, string Value)[] parts =
        [
            ("linkedin", "linkedin.com/in/ada-42", "https://www.linkedin.com/in/ada-42"), ("years", "I have 3 years of annotation experience", "3"), ("hours", "I can work 20 hours a week", "20"),
            ("platforms", "Platforms: Appen and Toloka", "appen,toloka"), ("tasks", "Tasks: RLHF and SFT", "rlhf,sft"),
        ];
        for (var subset = 1; subset < 1 << parts.Length; subset++)
        {
            var chosen = parts.Where((_, at) => (subset & 1 << at) != 0).ToArray();
            var record = chosen.ToDictionary(part => part.Field, part => part.Value).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
            foreach (var order in Orders(chosen))
                foreach (var says in (string[][])[[.. order.Select(part => part.Said)], [string.Join(". ", order.Select(part => part.Said))], [string.Join('\n', order.Select(part => part.Said))]])
                    Assert.Equal(record, ReadingCase.RecordOf(new ReadingCase("", says, []).Run(DocumentedFields.All)));
        }
    }

    private static IEnumerable<T[]> Orders<T>(T[] items) =>
        items.Length <= 1 ? [items] : items.SelectMany((item, index) => Orders<T>([.. items[..index], .. items[(index + 1)..]]).Select(rest => (T[])[item, .. rest]));
}
