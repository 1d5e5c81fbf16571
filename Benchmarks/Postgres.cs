using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Recruiting.Log;
using Recruiting.Silo.Storage.Postgres;

namespace Recruiting.Benchmarks;

/// <summary>What grouping appends is worth: the store with 64 writers beside a row written in a round trip of its own.</summary>
internal static class Postgres
{
    private const int Writers = 64;
    private const int Connections = 16;
    private static readonly byte[] Payload = Encoding.UTF8.GetBytes($"{{\"events\":[\"{new string('x', 500)}\"]}}");

    public static async Task<string> Run()
    {
        using var database = Database.Start();
        var single = await SingleRows(database.Connection);
        var events = await Appends(database.Connection);
        var turns = await Turns.Product("--store", "postgres", "--connection", database.Connection);
        return FormattableString.Invariant($"events_per_s={events:F0} single_row_per_s={single:F0} turns_per_s={turns:F0} of_single_row={events / single:F1}");
    }

    private static async Task<double> SingleRows(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using (var table = source.CreateCommand("CREATE SCHEMA bare; CREATE TABLE bare.log (stream bigint, version bigint, payload bytea, PRIMARY KEY (stream, version))"))
            await table.ExecuteNonQueryAsync();
        var writers = await Task.WhenAll(Enumerable.Range(0, Connections).Select(i => Prepared(source, i)));
        var rate = await Load.PerSecond(Connections, async i =>
        {
            var insert = writers[i];
            insert.Parameters[1].Value = (long)insert.Parameters[1].Value! + 1;
            await insert.ExecuteNonQueryAsync();
        });
        foreach (var insert in writers) await insert.Connection!.DisposeAsync();
        return rate;
    }

    private static async Task<NpgsqlCommand> Prepared(NpgsqlDataSource source, long stream)
    {
        var connection = await source.OpenConnectionAsync();
        var insert = new NpgsqlCommand("INSERT INTO bare.log VALUES ($1, $2, $3)", connection)
        {
            Parameters = { new() { Value = stream }, new() { Value = 0L }, new() { Value = Payload } },
        };
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
