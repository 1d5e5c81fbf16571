using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Recruiting.Log;

/// <summary>What turns are measured by: how many and how long by grain and error, and how often others appended first.</summary>
internal static class Turns
{
    private const string Source = "Recruiting.Grains";

    private static readonly Meter Meter = new(Source);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "recruiting.turn.duration", "s", "Time of a command from its arrival at the grain to its answer.",
        advice: new() { HistogramBucketBoundaries = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5] });
    private static readonly Counter<long> Conflicts = Meter.CreateCounter<long>(
        "recruiting.turn.conflicts", "{conflict}", "Commands redone because another append came first.");
    private static readonly ActivitySource Traces = new(Source);

    /// <summary>Null when nobody listens.</summary>
    public static Activity? Begin(StreamId stream) => Traces.StartActivity($"turn {stream.Kind}")?.SetTag("recruiting.grain", stream.Kind);

    /// <summary><paramref name="error"/> is the code of a refusal, or the type of a failure.</summary>
    public static void Ended(StreamId stream, string? error, TimeSpan took)
    {
        var tags = new TagList { { "recruiting.grain", stream.Kind } };
        if (error is not null) tags.Add("error.type", error);
        Duration.Record(took.TotalSeconds, tags);
    }

    public static void Conflicted(StreamId stream) => Conflicts.Add(1, new KeyValuePair<string, object?>("recruiting.grain", stream.Kind));
}
