using System.Globalization;

namespace Recruiting.Benchmarks;

/// <summary>What the server holds for each open interview that nobody writes in, watched over a live connection.</summary>
internal static class Idle
{
    private const int First = 500;
    private const int Interviews = 10_000;

    /// <summary>Longer than a grain that nobody calls is kept.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(150);

    public static async Task<string> Run()
    {
        using var server = await Server.Start();
        string job;
        using (var setup = await server.Connect()) job = await Server.PostJob(setup);
        var watches = new List<HubSocket>();
        await Open(server, job, watches, First);
        await Task.Delay(Rest);
        var before = server.ResidentKilobytes;
        await Open(server, job, watches, Interviews);
        await Task.Delay(Rest);
        var after = server.ResidentKilobytes;
        foreach (var watch in watches) watch.Dispose();
        return FormattableString.Invariant(
            $"kb_per_interview={(after - before) / (double)(Interviews - First):F1} interviews={Interviews} server_mb={after / 1024}");
    }

    private static async Task Open(Server server, string job, List<HubSocket> watches, int upTo)
    {
        using var connection = await server.Connect();
        while (watches.Count < upTo)
        {
            var token = await Server.SignIn(connection, $"idle{watches.Count.ToString(CultureInfo.InvariantCulture)}@example.org", "candidate");
            await connection.Send("POST", $"/api/jobs/{job}/interview", token, null);
            var watch = new HubSocket();
            await watch.Watch(server.Port, token, $"interview/{job}/me", 1);
            watches.Add(watch);
            _ = watch.Listen(() => { });
        }
    }
}
