using System.Diagnostics;
using System.Text.Json;

namespace Recruiting.Benchmarks;

/// <summary>The product in a process of its own on a folder of its own.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process process;

    private readonly bool isKept;

    private Server(Process process, int port, string data, TimeSpan ready, bool isKept)
    {
        (this.process, Port, Data, Ready, this.isKept) = (process, port, data, ready, isKept);
    }

    public int Port { get; }
    public string Data { get; }

    /// <summary>From starting the process to its word that it serves.</summary>
    public TimeSpan Ready { get; }

    /// <summary>Memory of the process that is in use and in RAM.</summary>
    public long ResidentKilobytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024;
        }
    }

    /// <summary>With <paramref name="isKept"/> the folder is left for another start.</summary>
    public static async Task<Server> Start(string? data = null, bool isKept = false, bool hasDemo = false)
    {
        data ??= Directory.CreateTempSubdirectory("recruiting-bench-").FullName;
        var api = Path.Combine(Repository, "Api");
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Path.Combine(api, "bin", "Release", "net10.0", "Recruiting.Api.dll"),
                "--contentRoot", api, "--data", data, "--port", "0", "--no-demo", hasDemo ? "false" : "true",
                "--RateLimits:Messages:Burst", "1000000", "--RateLimits:Messages:PerSecond", "1000000",
                "--RateLimits:SignIn:Burst", "1000000", "--RateLimits:SignIn:PerSecond", "1000000",
            },
        };
        var since = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("ready ", StringComparison.Ordinal))
                return new(process, new Uri(line[6..]).Port, data, Stopwatch.GetElapsedTime(since), isKept);
        throw new InvalidOperationException("The server ended before it was ready.");
    }

    public async Task<RawConnection> Connect()
    {
        var connection = new RawConnection();
        await connection.Connect(Port);
        return connection;
    }

    /// <summary>Signs in and answers the token.</summary>
    public static async Task<string> SignIn(RawConnection connection, string email, string role)
    {
        var body = JsonSerializer.Serialize(new { email, role });
        var (_, answer) = await connection.Send("POST", "/api/session/demo", null, body);
        return Member(answer, "token");
    }

    /// <summary>Posts a job with the documented fields and answers its id.</summary>
    public static async Task<string> PostJob(RawConnection connection)
    {
        var employer = await SignIn(connection, "bench@employer.example", "employer");
        var (_, answer) = await connection.Send("POST", "/api/jobs", employer, await File.ReadAllTextAsync(Path.Combine(Repository, "Benchmarks", "job.json")));
        return Member(answer, "id");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        if (!isKept) Directory.Delete(Data, recursive: true);
    }

    private static string Repository { get; } = FindRepository();

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Recruiting.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the benchmarks from a clone of the repository.");
        return folder;
    }

    /// <summary>A string member of an answer, which may be sent in chunks with their sizes between.</summary>
    private static string Member(string answer, string name)
    {
        var at = answer.IndexOf($"\"{name}\":\"", StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException($"No {name} in: {answer}");
        var start = at + name.Length + 4;
        return answer[start..answer.IndexOf('"', start)];
    }
}
