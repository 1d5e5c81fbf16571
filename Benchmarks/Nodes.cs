namespace Recruiting.Benchmarks;

/// <summary>Two nodes on one PostgreSQL: how long a tick takes from the one that a message was sent to to a watcher at the other, and how
/// often two devices of a candidate get into each other's way.</summary>
internal static class Nodes
{
    public static async Task<string> Run()
    {
        using var database = Database.Start();
        string[] shared = ["--store", "postgres", "--connection", database.Connection];
        List<double> ticks;
        using (var here = await Server.Start(options: shared))
        using (var there = await Server.Start(options: shared))
            ticks = await Live.Ticks(here, there, Pace.PerSecond);
        var (percent, lost) = await Conflicts.Run(database.Connection);
        return FormattableString.Invariant(
            $"p99_ms={ticks[ticks.Count * 99 / 100]:F1} conflict_percent={percent:F2} p50_ms={ticks[ticks.Count / 2]:F1} max_ms={ticks[^1]:F1} ticks={ticks.Count} lost={lost}");
    }
}
