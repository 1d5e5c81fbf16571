using static SQLitePCL.raw;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>What SQLite answered when it did not do what was asked.</summary>
internal sealed class SqliteFault(int code, string message) : Exception($"SQLite error {code}: {message}")
{
    public int Code { get; } = code;

    /// <summary>The file or the disk under it is at fault, not what was asked.</summary>
    public bool IsOfTheFile => Code is SQLITE_FULL or SQLITE_IOERR or SQLITE_BUSY or SQLITE_LOCKED or SQLITE_CORRUPT or SQLITE_NOTADB
        or SQLITE_READONLY or SQLITE_CANTOPEN or SQLITE_NOMEM or SQLITE_PROTOCOL or SQLITE_PERM;

    public StoreUnavailableException AsUnavailable() => new(Code switch
    {
        SQLITE_FULL => "The disk that holds the data directory is full. Free some room; nothing acknowledged is lost.",
        SQLITE_CORRUPT or SQLITE_NOTADB => "The database file is damaged. Stop the server and restore the data directory from a backup.",
        _ => "The database file cannot be read or written at the moment.",
    }, this);
}
