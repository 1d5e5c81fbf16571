using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Log;
using Recruiting.Proposals;
using Recruiting.Reading;

namespace Recruiting.Benchmarks;

/// <summary>Interviews of one job, written by the store's own appends: always the same ones.</summary>
internal static class ManyCandidates
{
    private const int InAppend = 100;
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] Names = ["Ada", "Bo", "Chidi", "Dana", "Emil", "Farida", "Goran", "Hanne", "Ines", "Kim", "Lotte", "Milan"];

    public static async Task Fill(IServiceProvider services, JobId job, int count)
    {
        var log = services.GetRequiredService<ILog>();
        await Parallel.ForAsync(0, count / InAppend, async (part, _) =>
        {
            var numbers = Enumerable.Range(part * InAppend, InAppend).ToArray();
            await log.Append(Append.Of([.. numbers.Select(number => Started(job, number))]) with { Rows = [.. numbers.SelectMany(number => Rows(job, number))] });
        });
    }

    private static Write Started(JobId job, int number) => new(
        new("interview", $"{job}/c{number}"), 0, new("open"),
        Encoding.UTF8.GetBytes($"{{\"at\":\"2026-01-05T08:00:00Z\",\"body\":\"open\",\"events\":[],\"filler\":\"{new string('x', 900)}\"}}"));

    private static IEnumerable<Row> Rows(JobId job, int number)
    {
        // Knuth's multiplicative hash: scattered, and the same in every run.
        var seed = (int)(((uint)number * 2654435761) >> 8);
        var key = new JobCandidate(job, new($"c{number}"));
        var cells = DocumentedFields.All.Select((field, at) => Cell(field, at, number, seed)).ToImmutableArray();
        var captured = cells.Count(cell => cell.Status == ItemStatus.Captured);
        var started = Begin.AddSeconds(number);
        yield return new AccountRow(key.Candidate, Role.Candidate, $"c{number}@example.org", null, $"{Names[seed % 12]} {Names[seed / 12 % 12]} {number}", "Annotator", "UTC");
        yield return new InterviewRow(
            key, 1, captured == cells.Length ? InterviewStatus.Complete : InterviewStatus.Open, captured, cells.Length, cells, started, started.AddMinutes(seed % 500));
        if (captured == cells.Length)
            yield return new ProposalRow(key, 1, Stage.Submitted, 20 + seed % 30, "EUR", started.AddHours(1), started.AddHours(1));
    }

    private static CandidateCell Cell(Field field, int at, int number, int seed)
    {
        if (seed % 7 <= at && seed % 7 > 0) return new(field.Id, ItemStatus.Missing, null, null);
        if (field.Type == FieldType.Url)
            return new(field.Id, ItemStatus.Captured, new FieldValue.Text($"https://www.linkedin.com/in/c-{number}"), $"https://www.linkedin.com/in/c-{number}");
        if (field.Limits.Options is { } options)
        {
            var chosen = options.Where((_, option) => (seed >> option) % 4 == 0).ToArray();
            return new(field.Id, ItemStatus.Captured, new FieldValue.Choices([.. chosen.Select(one => one.Id)]), string.Join(", ", chosen.Select(one => one.Label)));
        }
        decimal low = seed / (at + 3) % (int)field.Limits.Max!.Value;
        return new(field.Id, ItemStatus.Captured, new FieldValue.Number(low, low + seed % 3, false, field.Limits.Unit), $"{low} to {low + seed % 3}");
    }
}
