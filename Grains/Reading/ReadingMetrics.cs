using System.Collections.Immutable;
using System.Diagnostics.Metrics;

namespace Recruiting.Reading;

/// <summary>What readings are measured by: what each one did to a field.</summary>
internal static class ReadingMetrics
{
    private const string Source = "Recruiting.Reading";

    private static readonly Meter Meter = new(Source);
    private static readonly Counter<long> Readings = Meter.CreateCounter<long>(
        "recruiting.readings", "{reading}", "Findings in messages by outcome; none for a message without any.");

    public static void Read(ImmutableArray<Finding> findings)
    {
        if (!Readings.Enabled) return;
        if (findings.IsEmpty) Count("none");
        foreach (var finding in findings)
            Count(finding switch
            {
                Finding.Captured => "captured",
                Finding.Refused => "refused",
                Finding.Declined => "declined",
                _ => "withdrawn",
            });
    }

    private static void Count(string outcome) => Readings.Add(1, new KeyValuePair<string, object?>("recruiting.outcome", outcome));
}
