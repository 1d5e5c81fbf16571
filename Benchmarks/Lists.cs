using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Recruiting.Candidates;
using Recruiting.Reading;

namespace Recruiting.Benchmarks;

/// <summary>Pages of one job's table with 100,000 candidates, sorted and filtered in every way, the first one after a start apart.</summary>
internal static class Lists
{
    private const int Candidates = 100_000;
    private const int Rounds = 6;
    private static readonly JobId Job = new("bench");

    private static readonly CandidateSort?[] Sorts =
    [
        null, By(CandidateSortBy.Name), By(CandidateSortBy.Stage), By(CandidateSortBy.Progress), By(CandidateSortBy.Started), By(CandidateSortBy.Changed),
        .. DocumentedFields.All.Select(field => By(CandidateSortBy.Field) with { Field = field.Id }),
    ];

    private static readonly CandidateQuery[] Filters =
    [
        new(), new("ad"), new("kim 7"), Filtered(new CandidateFilter.Between(new("years"), 4, 10)),
        Filtered(new CandidateFilter.Between(new("years"), 49, 49), new CandidateFilter.Between(new("hours"), 79, 80)),
        Filtered(new CandidateFilter.HasOption(new("platforms"), ["scale", "outlier"])),
        Filtered(new CandidateFilter.HasStatus(new("linkedin"), [ItemStatus.Missing]), new CandidateFilter.IsSubmitted(true)),
        Filtered(new CandidateFilter.Contains(new("linkedin"), "in/nobody")), Filtered(new CandidateFilter.InStage([Proposals.Stage.Submitted])),
    ];

    public static async Task<string> Run()
    {
        var data = Directory.CreateTempSubdirectory("recruiting-bench-");
        try
        {
            await using (var filling = LocalNode.Open(data.FullName)) await ManyCandidates.Fill(filling, Job, Candidates);
            await using var reading = LocalNode.Open(data.FullName);
            var rows = reading.GetRequiredService<ICandidateRows>();
            var first = await Time(() => rows.OfJob(Job, Filters[3], null));
            for (var warm = 0; warm < 2; warm++) await Pages(rows);
            var times = new List<double>();
            for (var round = 0; round < Rounds; round++) times.AddRange(await Pages(rows));
            times.Sort();
            return FormattableString.Invariant(
                $"p95_ms={times[times.Count * 95 / 100]:F1} rows={Candidates} p50_ms={times[times.Count / 2]:F1} max_ms={times[^1]:F1} first_ms={first:F0} memory_mb={GC.GetTotalMemory(true) / 1048576}");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    /// <summary>The first two pages and one further down of every sort with every filter, in either direction.</summary>
    private static async Task<List<double>> Pages(ICandidateRows rows)
    {
        var times = new List<double>();
        foreach (var sort in Sorts)
            foreach (var filter in Filters)
                foreach (var descending in new[] { false, true })
                {
                    var query = filter with { Sort = sort is null ? null : sort with { Descending = descending } };
                    string? cursor = null;
                    for (var page = 0; page < 3; page++)
                    {
                        Page<CandidateRow>? seen = null;
                        times.Add(await Time(async () => seen = await rows.OfJob(Job, query, cursor)));
                        if ((cursor = seen!.Next) is null) break;
                    }
                }
        return times;
    }

    private static async Task<double> Time(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static CandidateSort By(CandidateSortBy by) => new(by);
    private static CandidateQuery Filtered(params ImmutableArray<CandidateFilter> filters) => new(Filters: filters);
}
