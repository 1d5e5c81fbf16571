
namespace Recruiting.Benchmarks;

/// <summary>From starting the process to its word that it serves, on a file with 100,000 interviews.</summary>
internal static class Start
{
    private const int Interviews = 100_000;
    private const int Starts = 5;

    public static async Task<string> Run()
    {
        var data = Directory.CreateTempSubdirectory("recruiting-bench-").FullName;
        await using (var filling = LocalNode.Open(data))
            await ManyCandidates.Fill(filling, new("bench"), Interviews);
        var times = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            using var server = await Server.Start(data, isKept: start < Starts - 1);
            times.Add(server.Ready.TotalMilliseconds);
        }
        times.Sort();
        return FormattableString.Invariant($"ready_ms={times[Starts / 2]:F0} interviews={Interviews} fastest_ms={times[0]:F0} slowest_ms={times[^1]:F0}");
    }
}
