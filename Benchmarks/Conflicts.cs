using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Recruiting.Interviews;
using Recruiting.Reading;

namespace Recruiting.Benchmarks;

/// <summary>Candidates with two devices each, which talk at random moments and meet any of two nodes at random.</summary>
internal static class Conflicts
{
    private const int Candidates = 250;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan Counted = TimeSpan.FromSeconds(15);
    private static readonly JobId Job = new("bench-conflicts");

    /// <summary>Turns that had to be redone, of a hundred, and acknowledged messages that are not there afterwards.</summary>
    public static async Task<(double Percent, int Lost)> Run(string connection)
    {
        var folder = Directory.CreateTempSubdirectory("recruiting-bench-");
        await using var one = LocalNode.Open(folder.FullName, connection);
        await using var other = LocalNode.Open(folder.FullName, connection);
        IGrains[] nodes = [one.GetRequiredService<IGrains>(), other.GetRequiredService<IGrains>()];
        await LocalNode.PostJob(nodes[0], Job);
        string[] keys = [.. Enumerable.Range(0, Candidates).Select(number => new JobCandidate(Job, new($"c-{number}")).ToString())];
        foreach (var key in keys) await nodes[0].Get<IInterviewGrain>(key).Open(new(new("open")));
        var (said, counted, conflicts) = (new int[Candidates], 0, 0L);
        var (pace, random, last) = (new Pace(WarmUp + Counted), new Random(1), new Task[2 * Candidates]);
        Array.Fill(last, Task.CompletedTask);
        var start = Stopwatch.GetTimestamp();
        using var listener = Count(() =>
        {
            if (Stopwatch.GetElapsedTime(start) > WarmUp) Interlocked.Increment(ref conflicts);
        });
        for (var message = 1; await pace.Next(); message++)
        {
            if (Stopwatch.GetElapsedTime(start) > WarmUp) counted++;
            var device = random.Next(last.Length);
            var spoken = new Say(new($"{device:x8}-0000-4000-8000-{message:x12}"), Turns.Answers[message % Turns.Answers.Length], long.MaxValue);
            last[device] = Say(last[device], nodes[random.Next(2)], keys[device / 2], spoken);
            said[device / 2]++;
        }
        await Task.WhenAll(last);
        var lost = 0;
        for (var number = 0; number < Candidates; number++)
            lost += said[number] - (await nodes[number % 2].Get<IInterviewGrain>(keys[number]).View(0)).Value!.Messages.Count(message => message.From == Speaker.Candidate);
        folder.Delete(recursive: true);
        return (100.0 * conflicts / counted, lost);
    }

    // A device says the next when the one before is answered.
    private static async Task Say(Task before, IGrains node, string key, Say spoken)
    {
        await before;
        await Task.Yield();
        var outcome = await node.Get<IInterviewGrain>(key).Say(spoken);
        if (outcome.Rejected is { } rejected) throw new InvalidOperationException(rejected.Message);
    }

    private static MeterListener Count(Action conflict)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, meter) =>
            {
                if (instrument.Name == "recruiting.turn.conflicts") meter.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => conflict());
        listener.Start();
        return listener;
    }
}
