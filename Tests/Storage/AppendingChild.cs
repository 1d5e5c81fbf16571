using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Recruiting.Log;
using Recruiting.Silo.Storage.Postgres;
using Recruiting.Silo.Storage.Sqlite;

namespace Recruiting.Tests.Storage;

/// <summary>This test program started again as a process that appends until it is killed, saying on its output what was acknowledged.</summary>
internal static class AppendingChild
{
    private const string Variable = "RECRUITING_APPENDING_CHILD";
    private const int Streams = 64;

    /// <summary>What was acknowledged before the kill: the streams' keys with their versions.</summary>
    public static async Task<List<(string Stream, long Version)>> RunUntilKilled(string store, int acknowledgements)
    {
        using var child = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Recruiting.Tests"))
        {
            RedirectStandardOutput = true, Environment = { [Variable] = store },
        })!;
        var acknowledged = new List<(string, long)>();
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            // A kill can cut the last line short.
            if (line.Split(' ') is not [var stream, var version, "ok"]) continue;
            acknowledged.Add((stream, long.Parse(version, System.Globalization.CultureInfo.InvariantCulture)));
            if (acknowledged.Count == acknowledgements) child.Kill();
        }
        await child.WaitForExitAsync();
        Assert.True(acknowledged.Count >= acknowledgements, "the child ended before it was killed");
        return acknowledged;
    }

    [ModuleInitializer]
    internal static void BecomeTheChild()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } store) return;
        var services = new ServiceCollection();
        using var provider = (store.StartsWith("Host=", StringComparison.Ordinal) ? services.AddPostgresStore(store) : services.AddSqliteStore(store))
            .BuildServiceProvider();
        var log = provider.GetRequiredService<ILog>();
        // On this thread alone: code of this program waits on others until the initializer is done.
        for (var version = 0L; ; version++)
        {
            var appends = new Task<AppendResult>[Streams];
            for (var i = 0; i < Streams; i++)
                appends[i] = log.Append(Append.Of(new Write(
                    new("interview", $"kill/{i}"), version, new($"c{version}"), Encoding.UTF8.GetBytes($"{{\"n\":{version}}}"))));
            Task.WaitAll(appends);
            var said = new StringBuilder();
            for (var i = 0; i < Streams; i++) said.Append($"kill/{i} {version + 1} ok\n");
            Console.Out.Write(said);
            Console.Out.Flush();
        }
    }
}
