using System.Net.WebSockets;
using System.Text;
using Recruiting.Tests.Api;

namespace Recruiting.Tests.Cluster;

public sealed class LeavingTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("recruiting-leaving-").FullName;

    [Fact]
    public async Task A_node_told_to_stop_asks_its_browsers_to_connect_anew()
    {
        await using var node = await ServerProcess.Start(data);
        var person = await node.SignIn("ada", "candidate");
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", $"Bearer {person.Token}");
        socket.Options.SetRequestHeader("Origin", node.Address.GetLeftPart(UriPartial.Authority));
        await socket.ConnectAsync(new UriBuilder(node.Address) { Scheme = "ws", Path = "/live" }.Uri, default);
        await socket.SendAsync("{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, true, default);
        Assert.Equal("{}", await Next(socket));
        await socket.SendAsync("{\"type\":4,\"invocationId\":\"1\",\"target\":\"Watch\",\"arguments\":[\"interview/j/me\",0]}\u001e"u8.ToArray(), WebSocketMessageType.Text, true, default);
        Assert.Contains("ready", await Next(socket), StringComparison.Ordinal);

        var stopping = node.Stop();
        Assert.Equal("""{"type":7,"allowReconnect":true}""", await Next(socket));
        Assert.Equal(0, await stopping);
    }

    private static async Task<string> Next(ClientWebSocket socket)
    {
        var buffer = new byte[1024];
        var received = await socket.ReceiveAsync(buffer.AsMemory(), new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        return Encoding.UTF8.GetString(buffer, 0, received.Count).TrimEnd('\u001e');
    }

    public void Dispose() => Directory.Delete(data, recursive: true);
}
