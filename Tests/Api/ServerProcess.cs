using System.Diagnostics;
using Recruiting.Api.Live;

namespace Recruiting.Tests.Api;

/// <summary>The built server as a process of its own, on a free port.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<ServerProcess> Start(string data, params (string Name, string Value)[] environment)
    {
        var process = Launch(["--data", data, "--port", "0", "--no-demo"], environment);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("ready ", StringComparison.Ordinal))
                return new(process, new(line["ready ".Length..]));
        throw new InvalidOperationException($"The server ended before it was ready: {await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>The exit code and the words of a server that is expected not to start.</summary>
    public static async Task<(int ExitCode, string Said)> Refused(params string[] arguments)
    {
        using var process = Launch(arguments, []);
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said.Trim());
    }

    private static Process Launch(string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(LiveHub).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public async Task<Person> SignIn(string name, string role)
    {
        var person = new Person(new() { BaseAddress = Address });
        var reply = await person.Post("/api/session/demo", new { email = $"{name}@example.com", role });
        return person.As(reply.Text("accountId"), reply.Text("token"));
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said.</summary>
    public void Kill() => process.Kill();

    /// <summary>SIGTERM, as a supervisor ends it; answers the exit code.</summary>
    public async Task<int> Stop()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>What it says on stderr until it ends.</summary>
    public Task<string> Complaints() => process.StandardError.ReadToEndAsync();

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
