using System.Collections.Concurrent;
using System.Diagnostics;

namespace Recruiting.Benchmarks;

/// <summary>From sending a message to its tick on the candidate's second device, at a steady pace.</summary>
internal static class Live
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan Counted = TimeSpan.FromSeconds(10);

    public static async Task<string> Run()
    {
        using var server = await Server.Start();
        var times = await Ticks(server, server, perSecond: 1000);
        return FormattableString.Invariant(
            $"p50_ms={times[times.Count / 2]:F2} p99_ms={times[times.Count * 99 / 100]:F2} per_s={times.Count / Counted.TotalSeconds:F0} max_ms={times[^1]:F1}");
    }

    /// <summary>In milliseconds, sorted; candidates write at one server and look at another, which may be the same.</summary>
    public static async Task<List<double>> Ticks(Server writing, Server looking, int perSecond)
    {
        using var setup = await writing.Connect();
        var job = await Server.PostJob(setup);
        var pairs = await Task.WhenAll(Enumerable.Range(0, Load.Candidates).Select(i => Pair.Meet(writing, looking, job, i)));
        var start = Stopwatch.GetTimestamp();
        var (due, counting) = (0L, 0L);
        while (Stopwatch.GetElapsedTime(start) is var elapsed && elapsed < WarmUp + Counted)
        {
            for (; due < elapsed.TotalSeconds * perSecond; due++)
            {
                if (elapsed > WarmUp) counting++;
                pairs[due % pairs.Length].Say(elapsed > WarmUp);
            }
            await Task.Delay(1);
        }
        await Task.WhenAll(pairs.Select(pair => pair.End()));
        var times = pairs.SelectMany(pair => pair.Times).Order().ToList();
        if (times.Count != counting) throw new InvalidOperationException($"{counting} messages were sent and {times.Count} ticks seen.");
        return times;
    }

    /// <summary>A candidate who writes on one device and looks at another.</summary>
    private sealed class Pair(RawConnection connection, HubSocket second, string path, string token, int number)
    {
        private readonly ConcurrentQueue<(long Start, bool Counts)> unseen = new();
        private Task last = Task.CompletedTask;
        private int said;

        public List<double> Times { get; } = [];

        public static async Task<Pair> Meet(Server writing, Server looking, string job, int number)
        {
            var connection = await writing.Connect();
            var token = await Server.SignIn(connection, $"live{number}@example.org", "candidate");
            var path = $"/api/jobs/{job}/interview";
            await connection.Send("POST", path, token, null);
            var second = new HubSocket();
            await second.Watch(looking.Port, token, $"interview/{job}/me", 1);
            var pair = new Pair(connection, second, path, token, number);
            _ = second.Listen(pair.Seen);
            return pair;
        }

        /// <summary>Sends when the answer to the one before has come.</summary>
        public void Say(bool counts)
        {
            var turn = said++;
            unseen.Enqueue((Stopwatch.GetTimestamp(), counts));
            last = Send(last, turn);
        }

        public async Task End()
        {
            await last;
            for (var wait = 0; wait < 100 && !unseen.IsEmpty; wait++) await Task.Delay(20);
            second.Dispose();
            connection.Dispose();
        }

        private async Task Send(Task before, int turn)
        {
            await before;
            await connection.Post($"{path}/messages?after={turn + 1}", token, Turns.Message(number, turn));
        }

        private void Seen()
        {
            if (unseen.TryDequeue(out var message) && message.Counts) Times.Add(Stopwatch.GetElapsedTime(message.Start).TotalMilliseconds);
        }
    }
}
