namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>Walks all chains of a data directory, read-only, also while a server runs on it.</summary>
public static class SqliteVerifier
{
    private const string ReadStreams = "SELECT id, name FROM streams ORDER BY name";

    private const string ReadEntries = "SELECT version, payload, salt, digest, link FROM log WHERE stream = ?1 ORDER BY version";

    /// <summary>Throws <see cref="StoreUnusableException"/> where there is no store of ours.</summary>
    public static Verification Verify(string directory)
    {
        var path = SqliteFile.PathIn(directory);
        if (!File.Exists(path)) throw new StoreUnusableException($"There is no store in {directory}. Name the data directory with --data.");
        try
        {
            using var database = new Database(path, readOnly: true);
            Schema.Inspect(database, path);
            // One snapshot for all of it: what a running server appends meanwhile is not seen.
            database.Execute("BEGIN");
            return ChainWalk.Verify(Entries(database), entries => CheckCount(database, entries));
        }
        catch (SqliteFault fault)
        {
            throw SqliteFile.AsUnusable(path, fault);
        }
    }

    private static IEnumerable<StoredEntry> Entries(Database database)
    {
        var streams = database.Prepare(ReadStreams);
        while (streams.Step())
        {
            var (stream, name) = (streams.Long(0), streams.Text(1));
            var rows = database.Prepare(ReadEntries).Bind(1, stream);
            while (rows.Step())
                yield return new(name, rows.Long(0), rows.BlobOrNull(1), rows.BlobOrNull(2), rows.BlobOrNull(3), rows.Bytes(4).ToArray());
        }
    }

    private static BrokenLink? CheckCount(Database database, long walked)
    {
        var stored = database.Number("SELECT count(*) FROM log");
        return stored == walked ? null : new("(none)", 0, $"{stored - walked} entries belong to no stream");
    }
}
