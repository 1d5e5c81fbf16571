using System.Diagnostics;

namespace Recruiting.Benchmarks;

/// <summary>Whether a long chat makes a turn slower.</summary>
internal static class Growth
{
    private const int Early = 10;
    private const int Late = 1000;
    private const int Around = 200;

    public static async Task<string> Run()
    {
        using var server = await Server.Start();
        using var connection = await server.Connect();
        var path = $"/api/jobs/{await Server.PostJob(connection)}/interview";
        await Talk(connection, path, "warm@example.org", Late);
        var young = new List<double>();
        for (var i = 0; i < Around / Early; i++) young.AddRange((await Talk(connection, path, $"young{i}@example.org", Early)).Skip(Early / 2));
        var old = (await Talk(connection, path, "old@example.org", Late + Around)).Skip(Late);
        return FormattableString.Invariant($"ratio={Median(old) / Median(young):F2} early_us={Median(young):F0} late_us={Median(old):F0}");
    }

    /// <summary>The time each turn took, in microseconds.</summary>
    private static async Task<List<double>> Talk(RawConnection connection, string path, string email, int turns)
    {
        var token = await Server.SignIn(connection, email, "candidate");
        await connection.Send("POST", path, token, null);
        var times = new List<double>();
        for (var turn = 0; turn < turns; turn++)
        {
            var body = $"{{\"id\":\"00000000-0000-4000-8000-{turn:x12}\",\"text\":\"why do you ask?\"}}";
            var start = Stopwatch.GetTimestamp();
            var (status, answer) = await connection.Send("POST", $"{path}/messages?after={turn + 1}", token, body);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            if (status != 200) throw new InvalidOperationException($"{status} {answer}");
        }
        return times;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
