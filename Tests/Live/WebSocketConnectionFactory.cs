using System.IO.Pipelines;
using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Recruiting.Tests.Live;

/// <summary>The WebSocket transport of the SignalR client, whose package is not to be had: bytes go through two pipes.</summary>
public sealed class WebSocketConnectionFactory(string token, string? origin) : IConnectionFactory
{
    /// <summary>The sockets opened so far, so that a test can cut them.</summary>
    public List<ClientWebSocket> Sockets { get; } = [];

    public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(((UriEndPoint)endpoint).Uri, cancellationToken);
        lock (Sockets) Sockets.Add(socket);
        return new WebSocketConnection(socket);
    }
}

internal sealed class WebSocketConnection : ConnectionContext, IDuplexPipe
{
    private readonly Pipe toSocket = new();
    private readonly Pipe fromSocket = new();
    private readonly ClientWebSocket socket;
    private readonly CancellationTokenSource closed = new();

    public WebSocketConnection(ClientWebSocket socket)
    {
        this.socket = socket;
        Transport = this;
        Features.Set<IConnectionInherentKeepAliveFeature>(new NoKeepAlive());
        _ = Receive();
        _ = Send();
    }

    public override string ConnectionId { get; set; } = Guid.NewGuid().ToString();
    public override IFeatureCollection Features { get; } = new FeatureCollection();
    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();
    public override IDuplexPipe Transport { get; set; }
    public override CancellationToken ConnectionClosed { get; set; }

    PipeReader IDuplexPipe.Input => fromSocket.Reader;
    PipeWriter IDuplexPipe.Output => toSocket.Writer;

    public override void Abort(ConnectionAbortedException abortReason) => socket.Abort();

    public override async ValueTask DisposeAsync()
    {
        await closed.CancelAsync();
        socket.Dispose();
        await base.DisposeAsync();
    }

    private async Task Receive()
    {
        Exception? fault = null;
        try
        {
            while (true)
            {
                var memory = fromSocket.Writer.GetMemory(4096);
                var received = await socket.ReceiveAsync(memory, closed.Token);
                if (received.MessageType == WebSocketMessageType.Close) break;
                fromSocket.Writer.Advance(received.Count);
                if ((await fromSocket.Writer.FlushAsync()).IsCompleted) break;
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            fault = exception;
        }
        await fromSocket.Writer.CompleteAsync(fault);
        await toSocket.Reader.CompleteAsync();
    }

    private async Task Send()
    {
        try
        {
            while (true)
            {
                var read = await toSocket.Reader.ReadAsync(closed.Token);
                foreach (var segment in read.Buffer)
                    await socket.SendAsync(segment, WebSocketMessageType.Text, endOfMessage: true, closed.Token);
                toSocket.Reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted) break;
            }
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, closed.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // The receiving side reports the loss.
        }
    }

    private sealed class NoKeepAlive : IConnectionInherentKeepAliveFeature
    {
        public bool HasInherentKeepAlive => true;
    }
}
