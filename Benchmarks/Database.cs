using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Recruiting.Benchmarks;

/// <summary>A PostgreSQL of this run's own: Debian's programs, durable, on loopback and a free port.</summary>
internal sealed class Database : IDisposable
{
    /// <summary>As an operator would: room for what is used, and checkpoints minutes apart. Every commit waits for its disk.</summary>
    private const string Settings = "-c shared_buffers=512MB -c max_wal_size=4GB -c wal_buffers=16MB";

    private readonly string folder = Directory.CreateTempSubdirectory("recruiting-bench-").FullName;
    private readonly string binaries;
    private readonly int port = FreePort();

    private Database(string binaries)
    {
        this.binaries = binaries;
        if (Environment.IsPrivilegedProcess) Run("chown", "postgres", folder);
        RunServers("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "--encoding=UTF8");
        RunServers(
            "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(folder, "log"),
            "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 {Settings}", "start");
    }

    public string Connection => $"Host=127.0.0.1;Port={port};Database=postgres;Username=postgres;Maximum Pool Size=40";

    private string Data => Path.Combine(folder, "data");

    public static Database Start()
    {
        var newest = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order().LastOrDefault() : null;
        return new(Path.Combine(newest ?? throw new InvalidOperationException("PostgreSQL is missing. Install it: apt-get install postgresql"), "bin"));
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        RunServers("pg_ctl", "-D", Data, "-m", "fast", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    // The server refuses to run as root.
    private void RunServers(string program, params string[] arguments)
    {
        var path = Path.Combine(binaries, program);
        if (Environment.IsPrivilegedProcess) Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments]);
        else Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments]))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
