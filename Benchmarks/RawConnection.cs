using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Recruiting.Benchmarks;

/// <summary>One keep-alive HTTP/1.1 connection that sends a request and reads its answer: no more work than a load needs,
/// since the client shares the cores with the server.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] received = new byte[256 * 1024];
    private readonly byte[] request = new byte[64 * 1024];
    private int port;
    private int count;

    public Socket Socket => socket;

    /// <summary>For <see cref="HttpLoad"/>: a socket that was never waited for is not watched by the runtime beside it.</summary>
    public static RawConnection Open(int port)
    {
        var connection = new RawConnection { port = port };
        connection.socket.Connect("127.0.0.1", port);
        return connection;
    }

    public async Task Connect(int toPort)
    {
        port = toPort;
        await socket.ConnectAsync("127.0.0.1", toPort);
    }

    /// <summary>The answer's status and its body as text up to the limit of the buffer.</summary>
    public async Task<(int Status, string Body)> Send(string method, string path, string? token, string? json)
    {
        var (body, end) = await Exchange(method, path, token, json);
        return (StatusOf(received), Encoding.UTF8.GetString(received, body, end - body));
    }

    /// <summary>Sends and waits for the whole answer, which must be 200; its body stays bytes.</summary>
    public async Task Post(string path, string? token, string json)
    {
        var (body, end) = await Exchange("POST", path, token, json);
        Check(body, end);
    }

    /// <summary>Sends and does not wait; <see cref="TryFinish"/> takes the answer.</summary>
    public void Start(string path, string? token, string json)
    {
        count = 0;
        socket.Send(request.AsSpan(0, Encode("POST", path, token, json)));
    }

    /// <summary>Reads what has come; true once the answer, which must be 200, is whole.</summary>
    public bool TryFinish()
    {
        if (!IsFinished(socket.Receive(received.AsSpan(count)), out var body)) return false;
        Check(body, count);
        return true;
    }

    private async Task<(int Body, int End)> Exchange(string method, string path, string? token, string? json)
    {
        var length = Encode(method, path, token, json);
        await socket.SendAsync(request.AsMemory(0, length));
        count = 0;
        while (true)
            if (IsFinished(await socket.ReceiveAsync(received.AsMemory(count)), out var body)) return (body, count);
    }

    private int Encode(string method, string path, string? token, string? json)
    {
        var head = $"{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\n"
            + (token is null ? "" : $"Authorization: Bearer {token}\r\n")
            + (json is null ? "Content-Length: 0\r\n\r\n" : $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");
        return Encoding.UTF8.GetBytes(head, request);
    }

    private void Check(int body, int end)
    {
        if (StatusOf(received) != 200) throw new InvalidOperationException($"{StatusOf(received)} {Encoding.UTF8.GetString(received, body, end - body)}");
    }

    private bool IsFinished(int read, out int body)
    {
        if (read == 0) throw new IOException("The server closed the connection.");
        count += read;
        return IsWhole(received.AsSpan(0, count), out body);
    }

    public void Dispose() => socket.Dispose();

    private static int StatusOf(ReadOnlySpan<byte> answer) => int.Parse(answer.Slice(9, 3), CultureInfo.InvariantCulture);

    private static bool IsWhole(ReadOnlySpan<byte> answer, out int body)
    {
        body = answer.IndexOf("\r\n\r\n"u8) + 4;
        if (body < 4) return false;
        var head = answer[..body];
        var at = head.IndexOf("Content-Length: "u8);
        if (at < 0) return answer.EndsWith("0\r\n\r\n"u8);
        var digits = head[(at + 16)..];
        return answer.Length - body >= int.Parse(digits[..digits.IndexOf((byte)'\r')], CultureInfo.InvariantCulture);
    }
}
