using System.Collections.Immutable;
using System.Diagnostics;
using Recruiting.Interviews;
using Recruiting.Reading;

namespace Recruiting.Benchmarks;

/// <summary>What reading and answering one message costs, without a store: time, memory, and how both grow with the message.</summary>
internal static class Reading
{
    private const int Repeats = 20_000;
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly FieldOption[] Platforms =
        [new("scale", "Scale AI"), new("outlier", "Outlier"), new("surge", "Surge AI"), new("remotasks", "Remotasks"), new("appen", "Appen")];

    private static readonly ImmutableArray<Field> Fields =
    [
        new(new("linkedin"), "LinkedIn profile", "What is the address of your LinkedIn profile?", FieldType.Url, Rules: new(Hosts: ["linkedin.com/in"])),
        new(new("years"), "Years of experience", "How many years have you worked in AI training?", FieldType.Number, Rules: new(Min: 0, Max: 50, Unit: Unit.Years)),
        new(new("hours"), "Hours per week", "How many hours a week can you work?", FieldType.Number, Rules: new(Min: 1, Max: 80, Unit: Unit.HoursPerWeek)),
        new(new("platforms"), "Platforms", "Which platforms have you worked on?", FieldType.MultiSelect, Rules: new(Options: [.. Platforms], AllowOther: true)),
        new(new("start"), "Earliest start", "When could you start?", FieldType.Date),
        new(new("email"), "Email", "What is your mail address?", FieldType.Email),
        new(new("remote"), "Remote work", "Can you work remotely?", FieldType.YesNo),
        new(new("about"), "Experience", "What have you done so far?", FieldType.LongText, Rules: new(MinLength: 40)),
    ];

    /// <summary>About 300 characters each.</summary>
    private static readonly string[] Messages =
    [
        "Hi! My profile is linkedin.com/in/ada-lovelace-42 and I have about 2 yrs 3 mos in data annotation, mostly ranking answers of language models for Scale AI and Outlier. I can do 15 to 20 hours a week, remotely, and could start on 3 April 2026. You reach me at ada@example.org. Is there anything else you need?",
        "Thanks for asking. I'm 30 years old, I worked as a teacher for six years before that, and since March 2021 I have been labelling images and transcripts for Remotasks and Appen, never for Surge. My sister has ten years of it. Around 4hrs a day, 5 days would be fine for me, I think, yes, and from home if possible.",
        "Well, first of all: why do you need my LinkedIn? I would rather not say too much about it. What I can tell you is that I reviewed prompts and wrote ideal answers for two years, that I like careful guidelines, that I get along with any tool, and that I am available at least 10 hours weekly from the first of next month on.",
    ];

    private const string Answer = "I have about 2 years and 3 months of it, mostly evenings.";
    private static readonly ImmutableArray<Field> Two = [Fields[0], Fields[1]];

    public static Task<string> Run()
    {
        foreach (var message in Messages) Measure(message, Repeats);
        var (times, allocated) = Messages.Select(message => Measure(message, Repeats)).Aggregate(
            (Times: new List<double>(), Bytes: 0L), (all, one) => (Times: [.. all.Times, .. one.Times], Bytes: all.Bytes + one.Bytes));
        times.Sort();
        var shortly = Short();
        var worst = Worst(4_000);
        foreach (var length in (int[])[500, 1_000, 2_000, 4_000])
            Console.WriteLine(FormattableString.Invariant($"  {length} characters, the slowest kind: {Worst(length) * 1000:F0} us"));
        return Task.FromResult(FormattableString.Invariant(
            $"p50_us={times[times.Count / 2]:F1} p99_us={times[times.Count * 99 / 100]:F1} worst4k_ms={worst:F2} kb_alloc={allocated / 1024.0 / Repeats / Messages.Length:F1} short_us={shortly.Microseconds:F1} short_kb={shortly.Kilobytes:F1} fields={Fields.Length}"));
    }

    /// <summary>An answer of about 60 characters to one question of a job that asks for two things: the median time and what it allocates.</summary>
    private static (double Microseconds, double Kilobytes) Short()
    {
        Measure(Answer, Repeats, Two);
        var (times, allocated) = Measure(Answer, Repeats, Two);
        times.Sort();
        return (times[times.Count / 2], allocated / 1024.0 / Repeats);
    }

    /// <summary>Microseconds of each of so many readings, and the bytes that all of them allocated.</summary>
    private static (List<double> Times, long Bytes) Measure(string message, int count) => Measure(message, count, Fields);

    private static (List<double> Times, long Bytes) Measure(string message, int count, ImmutableArray<Field> fields)
    {
        var times = new List<double>(count);
        var conversation = new Conversation(fields, Checklist.Of(fields), fields[1].Id, [], Today);
        var id = new MessageId("4f6f3c52-0000-4000-8000-000000000001");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Interviewer.Answer(conversation, id, message);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
        return (times, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Milliseconds that the slowest of several hostile kinds of message takes at a length, the best of five times each.</summary>
    private static double Worst(int length) =>
        ((string[])["9 ", "1-", "(", "years ", "not ", "linkedin.com/in/a ", "scale ", "a@b.c ", "i have 3 years no 4 years ", "\u0301e", "half a "])
        .Select(part => string.Concat(Enumerable.Repeat(part, length / part.Length)))
        .Max(hostile => Enumerable.Range(0, 5).Min(_ => Measure(hostile, 1).Times[0]) / 1000);
}
