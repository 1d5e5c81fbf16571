using System.Collections.Immutable;
using Npgsql;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>The numbered migrations, and whether a database is ours and of a version we know. Nodes that start together take turns.</summary>
internal static class PostgresSchema
{
    /// <summary>"RECR": the advisory lock under which migrations run.</summary>
    private const long Turn = 0x52454352;

    private static readonly ImmutableArray<Migration> Migrations = Migration.Beside(typeof(PostgresSchema));

    public static int Latest => Migrations[^1].Number;

    public static async Task Migrate(NpgsqlDataSource source, string database)
    {
        await using var connection = await source.OpenConnectionAsync().ConfigureAwait(false);
        await Execute(connection, $"SELECT pg_advisory_lock({Turn})").ConfigureAwait(false);
        try
        {
            var version = await Inspect(connection, database).ConfigureAwait(false);
            foreach (var migration in Migrations.Where(migration => migration.Number > version))
                await Apply(connection, migration).ConfigureAwait(false);
        }
        finally
        {
            await Execute(connection, $"SELECT pg_advisory_unlock({Turn})").ConfigureAwait(false);
        }
    }

    /// <summary>The schema's version, 0 for an empty database; changes nothing.</summary>
    public static async Task<int> Inspect(NpgsqlConnection connection, string database)
    {
        var tables = await Number(connection, "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()").ConfigureAwait(false);
        if (tables == 0) return 0;
        if (await Number(connection, "SELECT count(to_regclass('recruiting_schema'))").ConfigureAwait(false) == 0)
            throw new StoreUnusableException($"Database {database} is one of something else. Name an empty one in the connection string.");
        var version = await Number(connection, "SELECT coalesce(max(version), 0) FROM recruiting_schema").ConfigureAwait(false);
        if (version > Latest)
            throw new StoreUnusableException(
                $"Database {database} was written by a newer version (schema {version}, this one knows {Latest}). Start that version, or restore a backup from before it.");
        return (int)version;
    }

    private static async Task Apply(NpgsqlConnection connection, Migration migration)
    {
        await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        await Execute(connection, "CREATE TABLE IF NOT EXISTS recruiting_schema (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())")
            .ConfigureAwait(false);
        await Execute(connection, migration.Sql).ConfigureAwait(false);
        await Execute(connection, $"INSERT INTO recruiting_schema (version) VALUES ({migration.Number})").ConfigureAwait(false);
        await transaction.CommitAsync().ConfigureAwait(false);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private static async Task<long> Number(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync().ConfigureAwait(false), System.Globalization.CultureInfo.InvariantCulture);
    }
}
