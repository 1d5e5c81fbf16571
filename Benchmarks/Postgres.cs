using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Recruiting.Log;
using Recruiting.Silo.Storage.Postgres;

namespace Recruiting.Benchmarks;

/// <summary>What grouping appends is worth: the store with 64 writers beside a row written in a round trip of its own, and what grouping
/// could be worth at most: 64 bare rows a commit.</summary>
internal static class Postgres
{
    private const int Writers = 64;
    private const int Connections = 16;
    private const int MostGroups = 4;

    /// <summary>The client is compiled by then; another statement has to be.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly byte[] Payload = Encoding.UTF8.GetBytes($"{{\"events\":[\"{new string('x', 500)}\"]}}");

    public static async Task<string> Run()
    {
        using var database = Database.Start();
        var single = await SingleRows(database.Connection);
        var events = await Appends(database.Connection);
        var turns = await Turns.Product("--store", "postgres", "--connection", database.Connection);
        // Last, since the gigabyte it writes occupies the server for a while.
        var grouped = await GroupedRows(database.Connection);
        return FormattableString.Invariant($"events_per_s={events:F0} single_row_per_s={single:F0} bare_grouped_per_s={grouped:F0} turns_per_s={turns:F0} of_single_row={events / single:F1} of_bare_grouped={events / grouped:F2}");
    }

    private static async Task<double> SingleRows(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using (var table = source.CreateCommand("CREATE SCHEMA bare; CREATE TABLE bare.log (stream bigint, version bigint, payload bytea, PRIMARY KEY (stream, version))"))
            await table.ExecuteNonQueryAsync();
        var writers = await Task.WhenAll(Enumerable.Range(0, Connections).Select(i => Prepared(source, "INSERT INTO bare.log VALUES ($1, $2, $3)", (long)i, 0L, Payload)));
        var rate = await Load.PerSecond(Connections, async i =>
        {
            var insert = writers[i];
            insert.Parameters[1].Value = (long)insert.Parameters[1].Value! + 1;
            await insert.ExecuteNonQueryAsync();
        });
        foreach (var insert in writers) await insert.Connection!.DisposeAsync();
        return rate;
    }

    /// <summary>Over two connections or over four, whichever takes more.</summary>
    private static async Task<double> GroupedRows(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        var groups = await Task.WhenAll(Enumerable.Range(1, MostGroups).Select(i => Prepared(
            source, "INSERT INTO bare.log SELECT * FROM unnest($1, $2, $3)", Numbers(i * Writers), new long[Writers], Enumerable.Repeat(Payload, Writers).ToArray())));
        var best = 0.0;
        for (var atOnce = MostGroups / 2; atOnce <= MostGroups; atOnce *= 2) best = Math.Max(best, Writers * await Load.PerSecond(atOnce, i => Next(groups[i]), WarmUp));
        foreach (var insert in groups) await insert.Connection!.DisposeAsync();
        return best;
    }

    private static Task<int> Next(NpgsqlCommand group)
    {
        group.Parameters[1].Value = ((long[])group.Parameters[1].Value!).Select(version => version + 1).ToArray();
        return group.ExecuteNonQueryAsync();
    }

    private static long[] Numbers(int first) => [.. Enumerable.Range(first, Writers).Select(number => (long)number)];

    private static async Task<NpgsqlCommand> Prepared(NpgsqlDataSource source, string sql, params object[] values)
    {
        var insert = new NpgsqlCommand(sql, await source.OpenConnectionAsync());
        foreach (var value in values) insert.Parameters.Add(new() { Value = value });
        await insert.PrepareAsync();
        return insert;
    }

    private static async Task<double> Appends(string connection)
    {
        await using var services = new ServiceCollection().AddLogging().AddPostgresStore(connection).BuildServiceProvider();
        var log = services.GetRequiredService<ILog>();
        var versions = new long[Writers];
        return await Load.PerSecond(Writers, async i =>
        {
            var version = versions[i]++;
            var result = await log.Append(Append.Of(new Write(new("bench", $"{i}"), version, new($"{version}"), Payload)));
            if (!result.IsAppended) throw new InvalidOperationException($"{result.Conflict} was not at {version}.");
        });
    }
}
