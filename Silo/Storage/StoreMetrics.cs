using System.Diagnostics.Metrics;

namespace Recruiting.Silo.Storage;

/// <summary>What a store is measured by.</summary>
internal static class StoreMetrics
{
    private const string Source = "Recruiting.Silo";

    private static readonly Meter Meter = new(Source);
    private static readonly Counter<long> Appends = Meter.CreateCounter<long>(
        "recruiting.log.appends", "{append}", "Appends, and other changes of the store, that became durable.");
    private static readonly Histogram<int> Group = Meter.CreateHistogram<int>(
        "recruiting.log.group.size", "{append}", "Appends and other changes that shared one transaction.",
        advice: new() { HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] });

    public static void Committed(int works)
    {
        Appends.Add(works);
        Group.Record(works);
    }
}
