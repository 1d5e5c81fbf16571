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
    private readonly ConcurrentDictionary<(string Token, string Connection), HubCallerContext> connections = new();

    public void Add(string token, HubCallerContext connection)
    {
        connections[(token, connection.ConnectionId)] = connection;
        var last = time.GetTimestamp();
        connection.Features.Get<IConnectionHeartbeatFeature>()?.OnHeartbeat(
            _ =>
            {
                if (time.GetElapsedTime(last) < CheckEvery) return;
                last = time.GetTimestamp();
                _ = CloseIfEnded(token, connection);
            },
            connection);
    }

    public void Remove(string token, HubCallerContext connection) => connections.TryRemove((token, connection.ConnectionId), out _);

    public void Close(string token)
    {
        foreach (var (key, connection) in connections)
            if (key.Token == token)
                connection.Abort();
    }

    /// <summary>Asks every browser to connect anew, which finds it another node, and waits a moment for them to be gone.</summary>
    public void Leave()
    {
        if (connections.IsEmpty) return;
        foreach (var connection in connections.Values) connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
        SpinWait.SpinUntil(() => connections.IsEmpty, MostWaitForLeaving);
        // The last word is lost with a line that is cut before it was read.
        Task.Delay(ToBeRead, time).Wait();
    }

    private async Task CloseIfEnded(string token, HubCallerContext connection)
    {
        try
        {
            if (await sessions.Find(token) is null) connection.Abort();
        }
        catch (Exception exception)
        {
            // The store is away; the next check decides.
            Unchecked(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A session could not be checked")]
    private partial void Unchecked(Exception exception);
}
