using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Recruiting.Tests.Storage;

/// <summary>A PostgreSQL server of this test run: Debian's binaries, its own data directory, loopback and a free port. Tests that need it
/// are skipped where there is none.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string directory = Directory.CreateTempSubdirectory("store-postgres-").FullName;
    private readonly int port = FreePort();
    private int databases;

    /// <summary>Null where PostgreSQL is not installed.</summary>
    private string? Binaries { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(Directory.Exists).Order().LastOrDefault()
        : null;

    private string Data => Path.Combine(directory, "data");

    public async ValueTask InitializeAsync()
    {
        if (Binaries is null) return;
        // The server refuses to run as root.
        if (Environment.IsPrivilegedProcess) await Run("chown", "postgres", directory);
        await RunServers("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "--encoding=UTF8", "--no-sync");
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (Binaries is not null) await Stop();
        Directory.Delete(directory, recursive: true);
    }

    public Task Start() => RunServers(
        "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(directory, "log"),
        "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={directory} -c fsync=off -c max_connections=60", "start");

    public Task Stop() => RunServers("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    /// <summary>The connection string of a database that is empty; skips the test where there is no server.</summary>
    public async Task<string> NewDatabase()
    {
        Assert.SkipWhen(Binaries is null, "PostgreSQL is not installed (apt-get install postgresql)");
        var name = $"t{Interlocked.Increment(ref databases)}";
        await Execute(ConnectionTo("postgres"), $"CREATE DATABASE {name}");
        return ConnectionTo(name);
    }

    public static async Task Execute(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={port};Database={database};Username=postgres;Maximum Pool Size=12";

    private Task RunServers(string program, params string[] arguments)
    {
        var path = Path.Combine(Binaries!, program);
        return Environment.IsPrivilegedProcess
            ? Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : Run(path, arguments);
    }

    private static async Task Run(string program, params string[] arguments)
    {
        // Its output is not read: the server inherits it and never closes it.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments]))!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
