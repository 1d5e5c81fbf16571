using System.Net.WebSockets;
using System.Text;

namespace Recruiting.Benchmarks;

/// <summary>A hub connection that watches one topic and counts what arrives: the JSON hub protocol by hand, so that the client costs little
/// beside the server it measures. Messages end with 0x1E.</summary>
internal sealed class HubSocket : IDisposable
{
    private const byte End = 0x1E;
    private readonly ClientWebSocket socket = new();
    private readonly byte[] received = new byte[4096];

    /// <summary>Connects and returns once everything from now on will be heard of.</summary>
    public async Task Watch(int port, string token, string topic, long after)
    {
        socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        socket.Options.SetRequestHeader("Origin", $"http://localhost:{port}");
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await socket.ConnectAsync(new($"ws://localhost:{port}/live"), CancellationToken.None);
        await Send("""{"protocol":"json","version":1}""");
        await Send($$"""{"type":4,"invocationId":"1","target":"Watch","arguments":["{{topic}}",{{after}}]}""");
        for (var ready = 0; ready < 1;) ready += Items(await Receive());
    }

    /// <summary>Calls <paramref name="heard"/> for each item of the stream until the connection is closed.</summary>
    public async Task Listen(Action heard)
    {
        try
        {
            while (true)
                for (var items = Items(await Receive()); items > 0; items--) heard();
        }
        catch (WebSocketException)
        {
        }
        catch (OperationCanceledException)
        {
        }
    }

    public void Dispose()
    {
        socket.Abort();
        socket.Dispose();
    }

    private Task Send(string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + (char)End), WebSocketMessageType.Text, true, CancellationToken.None);

    private async Task<ReadOnlyMemory<byte>> Receive()
    {
        var read = await socket.ReceiveAsync(received.AsMemory(), CancellationToken.None);
        return received.AsMemory(0, read.Count);
    }

    /// <summary>Items begin in the bytes as often as their kind, 2, is named; an item is no longer than what is received at once.</summary>
    private static int Items(ReadOnlyMemory<byte> bytes)
    {
        var text = bytes.Span;
        if (text.IndexOf("\"error\""u8) >= 0) throw new InvalidOperationException(Encoding.UTF8.GetString(text));
        return text.Count("{\"type\":2,"u8);
    }
}
