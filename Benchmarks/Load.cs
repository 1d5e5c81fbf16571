using System.Diagnostics;

namespace Recruiting.Benchmarks;

/// <summary>Repeats an action on several connections at once and counts.</summary>
internal static class Load
{
    public const int Candidates = 64;

    /// <summary>Before that the server still compiles what runs often.</summary>
    public static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(40);
    public static readonly TimeSpan Counted = TimeSpan.FromSeconds(8);

    /// <summary>How often a second all of them together finish an action, after a warm-up.</summary>
    public static async Task<double> PerSecond(int workers, Func<int, Task> action, TimeSpan? warmUp = null)
    {
        var warm = warmUp ?? WarmUp;
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(async () =>
        {
            var done = 0;
            while (true)
            {
                var elapsed = Stopwatch.GetElapsedTime(start);
                if (elapsed > warm + Counted) return done;
                await action(worker);
                if (elapsed > warm) done++;
            }
        })));
        return counts.Sum() / Counted.TotalSeconds;
    }
}
