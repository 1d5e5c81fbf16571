using Npgsql;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Walks all chains of a database, also while servers run on it.</summary>
public static class PostgresVerifier
{
    private const string ReadEntries = """
        SELECT streams.name, log.version, log.payload, log.salt, log.digest, log.link
        FROM streams JOIN log ON log.stream = streams.id ORDER BY streams.name, log.version
        """;

    private const string CountStray = "SELECT count(*) FROM log WHERE NOT EXISTS (SELECT FROM streams WHERE streams.id = log.stream)";

    /// <summary>Throws <see cref="StoreUnusableException"/> where there is no store of ours.</summary>
    public static async Task<Verification> Verify(string connectionString)
    {
        var settings = PostgresStore.Settings(connectionString);
        try
        {
            await using var source = NpgsqlDataSource.Create(settings);
            await using var connection = await source.OpenConnectionAsync().ConfigureAwait(false);
            if (await PostgresSchema.Inspect(connection, settings.Database!).ConfigureAwait(false) == 0)
                throw new StoreUnusableException($"There is no store in database {settings.Database}. Name its database in the connection string.");
            // One snapshot for all of it: what running servers append meanwhile is not seen.
            await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead).ConfigureAwait(false);
            return ChainWalk.Verify(Entries(connection), _ => CheckStray(connection));
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException)
        {
            throw PostgresFaults.AsUnusable(settings, exception);
        }
    }

    private static IEnumerable<StoredEntry> Entries(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand(ReadEntries, connection) { CommandTimeout = 0 };
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return new(reader.GetString(0), reader.GetInt64(1), Bytes(reader, 2), Bytes(reader, 3), Bytes(reader, 4), Bytes(reader, 5)!);
    }

    private static byte[]? Bytes(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<byte[]>(column);

    private static BrokenLink? CheckStray(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand(CountStray, connection) { CommandTimeout = 0 };
        var stray = (long)command.ExecuteScalar()!;
        return stray == 0 ? null : new("(none)", 0, $"{stray} entries belong to no stream");
    }
}
