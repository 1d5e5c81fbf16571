using System.Diagnostics;

namespace Recruiting.Benchmarks;

/// <summary>Lets through 500 a second of all who ask together, for a time.</summary>
internal sealed class Pace(TimeSpan lasts)
{
    public const int PerSecond = 500;

    private readonly long start = Stopwatch.GetTimestamp();
    private long taken;

    /// <summary>Waits for one's turn; false when the time is over.</summary>
    public async Task<bool> Next()
    {
        var at = TimeSpan.FromSeconds((double)Interlocked.Increment(ref taken) / PerSecond);
        if (at > lasts) return false;
        var wait = at - Stopwatch.GetElapsedTime(start);
        if (wait > TimeSpan.Zero) await Task.Delay(wait);
        return true;
    }
}
