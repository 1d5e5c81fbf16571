using Microsoft.Extensions.Hosting;
using Npgsql;
using Recruiting.Silo.Storage.Postgres;

namespace Recruiting.Silo.Orleans;

/// <summary>Makes the tables in which nodes find each other, before the silo starts. Safe when several nodes start at once. They have
/// a schema of their own beside the store's.</summary>
internal sealed class MembershipTables(string database) : IHostedService
{
    /// <summary>The name of the database's provider.</summary>
    public const string Invariant = "Npgsql";

    private const string Schema = "membership";

    // Any number serves, as long as nothing else in the database locks it.
    private const long Lock = 7_308_606_801;

    /// <summary>The same database, seen from the schema of these tables.</summary>
    public static string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder(database) { SearchPath = Schema }.ConnectionString;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Make(cancellationToken);
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException)
        {
            throw PostgresFaults.AsUnusable(new(database), exception);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Make(CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionTo(database));
        await using var opened = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await opened.BeginTransactionAsync(cancellationToken);
        await Execute(opened, $"SELECT pg_advisory_xact_lock({Lock})", cancellationToken);
        await Execute(opened, $"CREATE SCHEMA IF NOT EXISTS {Schema}", cancellationToken);
        foreach (var migration in Migrations()) await Execute(opened, migration, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static IEnumerable<string> Migrations()
    {
        var assembly = typeof(MembershipTables).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Contains("Orleans.Migrations", StringComparison.Ordinal)).Order())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
