using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.SignalR;
using Recruiting.Accounts;

namespace Recruiting.Api.Live;

/// <summary>The hub's connections by session, so that a session that ends closes them: at once when it ends on this node, within a
/// minute when it ended elsewhere or expired.</summary>
public sealed partial class LiveConnections(ISessions sessions, TimeProvider time, ILogger<LiveConnections> logger)
{
    private static readonly TimeSpan CheckEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MostWaitForLeaving = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ToBeRead = TimeSpan.FromMilliseconds(300);
    private readonly ConcurrentDictionary<string, Live> connections = new();

    public void Add(string token, HubCallerContext connection)
    {
        var live = connections[connection.ConnectionId] = new(this, token, connection);
        connection.Features.Get<IConnectionHeartbeatFeature>()?.OnHeartbeat(static live => ((Live)live).All.Beat((Live)live), live);
    }

    public void Remove(HubCallerContext connection) => connections.TryRemove(connection.ConnectionId, out _);

    public void Close(string token)
    {
        foreach (var live in connections.Values)
            if (live.Token == token)
                live.Connection.Abort();
    }

    /// <summary>Asks every browser to connect anew, which finds it another node, and waits a moment for them to be gone.</summary>
    public void Leave()
    {
        if (connections.IsEmpty) return;
        foreach (var live in connections.Values) live.Connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
        SpinWait.SpinUntil(() => connections.IsEmpty, MostWaitForLeaving);
        // The last word is lost with a line that is cut before it was read.
        Task.Delay(ToBeRead, time).Wait();
    }

    private long Now => time.GetTimestamp();

    private void Beat(Live live)
    {
        if (time.GetElapsedTime(live.CheckedAt) < CheckEvery) return;
        live.CheckedAt = Now;
        _ = CloseIfEnded(live);
    }

    private async Task CloseIfEnded(Live live)
    {
        try
        {
            if (await sessions.Find(live.Token) is null) live.Connection.Abort();
        }
        catch (Exception exception)
        {
            // The store is away; the next check decides.
            Unchecked(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A session could not be checked")]
    private partial void Unchecked(Exception exception);

    private sealed record Live(LiveConnections All, string Token, HubCallerContext Connection)
    {
        public long CheckedAt { get; set; } = All.Now;
    }
}
