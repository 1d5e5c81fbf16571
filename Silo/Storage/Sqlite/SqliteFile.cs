using static SQLitePCL.raw;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>The database file of a data directory, held by this process alone.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly FileStream held;

    private SqliteFile(string path, FileStream held)
    {
        Path = path;
        this.held = held;
    }

    public string Path { get; }

    public static string PathIn(string directory) => System.IO.Path.Combine(System.IO.Path.GetFullPath(directory), "recruiting.db");

    /// <summary>Takes the directory, checks the file and brings its schema up to date.</summary>
    public static SqliteFile Open(string directory)
    {
        var held = Hold(directory);
        var path = PathIn(directory);
        try
        {
            Prepare(path);
            return new SqliteFile(path, held);
        }
        catch (Exception exception)
        {
            held.Dispose();
            if (exception is SqliteFault fault) throw AsUnusable(path, fault);
            throw;
        }
    }

    /// <summary>The one connection that writes.</summary>
    public Database Writing()
    {
        var database = new Database(Path, readOnly: false);
        // A commit is on disk when it returns. It never stops for a checkpoint, see Checkpoints.
        database.Execute("PRAGMA synchronous = FULL");
        database.Execute("PRAGMA wal_autocheckpoint = 0");
        // Every commit that balanced a tree looks at all pages kept, see pcache1TruncateUnsafe.
        database.Execute("PRAGMA cache_size = -16384");
        database.Execute("PRAGMA secure_delete = ON");
        return database;
    }

    /// <summary>A second connection that may write, for checkpoints alone.</summary>
    public Database Copying()
    {
        var database = new Database(Path, readOnly: false);
        database.Execute("PRAGMA synchronous = FULL");
        return database;
    }

    public Database Reading() => new(Path, readOnly: true);

    public void Dispose() => held.Dispose();

    public static StoreUnusableException AsUnusable(string path, SqliteFault fault) => new(fault.Code switch
    {
        SQLITE_NOTADB or SQLITE_CORRUPT => $"{path} is damaged or not a database. Restore it from a backup, or name another data directory with --data.",
        SQLITE_BUSY or SQLITE_LOCKED => $"{path} is locked by another program. End that program, then start again.",
        SQLITE_FULL => $"The disk that holds {path} is full. Free some room, then start again.",
        _ => $"{path} cannot be opened ({fault.Message}). Check that this user may read and write it.",
    }, fault);

    private static void Prepare(string path)
    {
        // Looked at read-only first, so that a file that is refused stays as it was.
        if (File.Exists(path) && new FileInfo(path).Length > 0)
        {
            using var looking = new Database(path, readOnly: true);
            Schema.Inspect(looking, path);
        }
        using var database = new Database(path, readOnly: false);
        database.Execute("PRAGMA journal_mode = WAL");
        Schema.Migrate(database);
    }

    private static FileStream Hold(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
            return new FileStream(System.IO.Path.Combine(directory, "recruiting.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new StoreUnusableException($"{directory} cannot be written by this user. Name another data directory with --data.", exception);
        }
        catch (IOException exception) when (Directory.Exists(directory))
        {
            throw new StoreUnusableException($"Another server uses {directory}. Stop it, or name another data directory with --data.", exception);
        }
        catch (IOException exception)
        {
            throw new StoreUnusableException($"{directory} cannot be made a data directory ({exception.Message}). Name another with --data.", exception);
        }
    }
}
