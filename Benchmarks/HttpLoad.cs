using System.Diagnostics;
using System.Net.Sockets;

namespace Recruiting.Benchmarks;

/// <summary>Connections that each send the next request as soon as they have the answer to the last. One thread drives them all by
/// asking which have something to read: the client shares the cores with the server, and would else take a third of them.</summary>
internal static class HttpLoad
{
    /// <summary>How often a second all of them together have an answer, after a warm-up. <paramref name="send"/> starts the next request
    /// of a connection by its number.</summary>
    public static Task<double> PerSecond(IReadOnlyList<RawConnection> connections, Action<int> send) =>
        Task.Factory.StartNew(() => Run(connections, send), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static double Run(IReadOnlyList<RawConnection> connections, Action<int> send)
    {
        var numbers = connections.Index().ToDictionary(each => each.Item.Socket, each => each.Index);
        var readable = new List<Socket>(connections.Count);
        var start = Stopwatch.GetTimestamp();
        var done = 0;
        for (var i = 0; i < connections.Count; i++) send(i);
        while (true)
        {
            readable.Clear();
            readable.AddRange(numbers.Keys);
            Socket.Select(readable, null, null, -1);
            var elapsed = Stopwatch.GetElapsedTime(start);
            if (elapsed > Load.WarmUp + Load.Counted) return done / Load.Counted.TotalSeconds;
            foreach (var socket in readable)
            {
                var i = numbers[socket];
                if (!connections[i].TryFinish()) continue;
                if (elapsed > Load.WarmUp) done++;
                send(i);
            }
        }
    }
}
