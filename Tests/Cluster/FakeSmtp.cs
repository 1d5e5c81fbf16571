using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Recruiting.Silo.Mail;

namespace Recruiting.Tests.Cluster;

/// <summary>A mail server that keeps what it is told, a conversation at a time.</summary>
internal sealed class FakeSmtp : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public FakeSmtp()
    {
        listener.Start();
        _ = Serve();
    }

    public Channel<string> Received { get; } = Channel.CreateUnbounded<string>();

    /// <summary>It takes no mail at the moment.</summary>
    public bool Refuses { get; init; }

    public MailOptions Options => new("127.0.0.1", "no-reply@northwind.example", ((IPEndPoint)listener.LocalEndpoint).Port, Tls: false);

    public void Dispose() => listener.Dispose();

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await Received.Writer.WriteAsync(await Talk(client.GetStream()));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task<string> Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var (said, isData) = (new StringBuilder(), false);
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync() is { } line)
        {
            said.Append(line).Append('\n');
            if (isData && line != ".") continue;
            (isData, var answer) = line switch
            {
                "DATA" => (true, "354 go on"),
                "." => (false, "250 taken"),
                "QUIT" => (false, "221 bye"),
                _ when Refuses && line.StartsWith("MAIL", StringComparison.Ordinal) => (false, "451 not now"),
                _ => (false, "250 fine"),
            };
            await writer.WriteLineAsync(answer);
            if (line == "QUIT") break;
        }
        return said.ToString();
    }
}
