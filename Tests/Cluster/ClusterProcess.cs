using System.Diagnostics;
using System.Text.RegularExpressions;
using Recruiting.Api.Live;
using Recruiting.Tests.Api;

namespace Recruiting.Tests.Cluster;

/// <summary>What <c>./run --cluster N</c> starts once it has built: PostgreSQL, nodes and nginx, on free ports.</summary>
internal sealed partial class ClusterProcess : IAsyncDisposable
{
    private readonly Process process;

    private ClusterProcess(Process process, string said)
    {
        this.process = process;
        Address = new(Ready().Match(said).Groups["url"].Value);
        Programs = [.. Pids().Matches(said).Select(match => (match.Groups["name"].Value, int.Parse(match.Groups["pid"].Value)))];
    }

    public Uri Address { get; }

    /// <summary>What runs, by its name in what was said at the start.</summary>
    public IReadOnlyList<(string Name, int Pid)> Programs { get; }

    /// <summary>Skips the test where a program that a cluster needs is not installed.</summary>
    public static async Task<ClusterProcess> Start(string data, int nodes)
    {
        Assert.SkipUnless(Directory.Exists("/usr/lib/postgresql") && File.Exists("/usr/sbin/nginx"), "PostgreSQL or nginx is not installed (apt-get install postgresql nginx)");
        // The database server runs as another user, who has to get in.
        Run("chmod", "711", data);
        var process = Process.Start(new ProcessStartInfo("bash", [Script(), $"{nodes}", "0", data, "dotnet", typeof(LiveHub).Assembly.Location, "--no-demo", "true"])
        {
            RedirectStandardOutput = true,
        })!;
        var said = "";
        while (!Ready().IsMatch(said))
            said += $"{await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"It ended before it was ready: {said}")}\n";
        return new(process, said);
    }

    public async Task<Person> SignIn(string name, string role)
    {
        var person = new Person(new() { BaseAddress = Address });
        var reply = await person.Post("/api/session/demo", new { email = $"{name}@example.com", role });
        return person.As(reply.Text("accountId"), reply.Text("token"));
    }

    public void Kill(string name) => Signal("KILL", Programs.Single(program => program.Name == name).Pid);

    /// <summary>Ends the script itself with a signal; completes when all it had started is gone, with its exit code.</summary>
    public async Task<int> End(string signal)
    {
        Signal(signal, process.Id);
        await process.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Programs.Any(program => Directory.Exists($"/proc/{program.Pid}"))) await Task.Delay(20, patience.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await End("KILL");
        process.Dispose();
    }

    private static void Signal(string signal, int pid) => Run("kill", $"-{signal}", $"{pid}");

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
    }

    private static string Script()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "build", "cluster.sh"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "build", "cluster.sh");
    }

    [GeneratedRegex("^ready (?<url>http://\\S+)$", RegexOptions.Multiline)]
    private static partial Regex Ready();

    [GeneratedRegex("^(?<name>\\S+( \\d)?) .*, pid (?<pid>\\d+)", RegexOptions.Multiline)]
    private static partial Regex Pids();
}
