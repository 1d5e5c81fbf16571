using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Recruiting.Api;
using Recruiting.Live;
using Recruiting.Tests.Api;

namespace Recruiting.Tests.Live;

/// <summary>A hub connection over a real WebSocket.</summary>
public sealed class Watcher : IAsyncDisposable
{
    private readonly HubConnection hub;
    private readonly WebSocketConnectionFactory sockets;
    private volatile bool isCut;

    private Watcher(HubConnection hub, WebSocketConnectionFactory sockets) => (this.hub, this.sockets) = (hub, sockets);

    public static Task<Watcher> Connect(ApiFixture api, Person person, string? origin = "own") => Connect(api.Address, person, origin);

    public static async Task<Watcher> Connect(Uri server, Person person, string? origin = "own")
    {
        var address = server.GetLeftPart(UriPartial.Authority);
        var sockets = new WebSocketConnectionFactory(person.Token, origin == "own" ? address : origin);
        var protocol = new JsonHubProtocol(Options.Create(new JsonHubProtocolOptions { PayloadSerializerOptions = Json.Options }));
        var endpoint = new UriEndPoint(new Uri($"{address.Replace("http://", "ws://", StringComparison.Ordinal)}/live"));
        var hub = new HubConnection(sockets, protocol, endpoint, new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);
        var watcher = new Watcher(hub, sockets);
        await hub.StartAsync();
        return watcher;
    }

    /// <summary>What a topic sends, the first <see cref="LiveUpdate.Ready"/> included.</summary>
    public IAsyncEnumerable<LiveUpdate> Watch(string topic, long after = 0, CancellationToken cancellation = default) =>
        hub.StreamAsync<LiveUpdate>("Watch", topic, after, cancellation);

    /// <summary>The updates of a topic until their version is reached; what was read before the connection broke is kept.</summary>
    public async IAsyncEnumerable<LiveUpdate> WatchUntilCut(string topic, long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var updates = Watch(topic, after, cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            try
            {
                if (!await updates.MoveNextAsync()) yield break;
            }
            catch (Exception) when (!cancellation.IsCancellationRequested && (isCut || hub.State != HubConnectionState.Connected))
            {
                yield break;
            }
            yield return updates.Current;
        }
    }

    /// <summary>Cuts the line without a word.</summary>
    public void Cut()
    {
        isCut = true;
        foreach (var socket in sockets.Sockets) socket.Abort();
    }

    /// <summary>Completes when the server or the line ended the connection.</summary>
    public Task Closed()
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        hub.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        return closed.Task;
    }

    public async ValueTask DisposeAsync() => await hub.DisposeAsync();
}
