using SQLitePCL;
using static SQLitePCL.raw;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>One connection to the file, for one thread at a time. Statements are prepared once and kept.</summary>
internal sealed class Database : IDisposable
{
    private readonly sqlite3 handle;
    // By reference: every text is a constant, and hashing long ones is what a busy writer would feel.
    private readonly Dictionary<string, Statement> statements = new(ReferenceEqualityComparer.Instance);

    static Database() => Batteries_V2.Init();

    public Database(string path, bool readOnly)
    {
        var mode = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        var code = sqlite3_open_v2(path, out handle, mode | SQLITE_OPEN_NOMUTEX, null);
        try
        {
            Check(code);
            Check(sqlite3_busy_timeout(handle, 2000));
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    public bool InTransaction => sqlite3_get_autocommit(handle) == 0;
    public long LastRowId => sqlite3_last_insert_rowid(handle);
    public int Changes => sqlite3_changes(handle);

    /// <summary>How many pages this connection wrote since this was last asked.</summary>
    public int TakePagesWritten()
    {
        Check(sqlite3_db_status(handle, SQLITE_DBSTATUS_CACHE_WRITE, out var written, out _, resetFlg: 1));
        return written;
    }

    /// <summary>A statement ready to be bound; <paramref name="sql"/> is a constant.</summary>
    public Statement Prepare(string sql)
    {
        if (statements.TryGetValue(sql, out var known))
        {
            known.Reset();
            return known;
        }
        Check(sqlite3_prepare_v2(handle, sql, out var prepared));
        return statements[sql] = new Statement(this, prepared);
    }

    /// <summary>Runs statements that are not kept.</summary>
    public void Execute(string sql)
    {
        while (!string.IsNullOrWhiteSpace(sql))
        {
            Check(sqlite3_prepare_v2(handle, sql, out var prepared, out var rest));
            // A comment alone prepares to nothing.
            if (!prepared.IsInvalid)
            {
                using var statement = new Statement(this, prepared);
                statement.Run();
            }
            sql = rest;
        }
    }

    public long Number(string sql)
    {
        using var statement = Once(sql);
        return statement.Step() ? statement.Long(0) : 0;
    }

    /// <summary>A statement that the caller disposes.</summary>
    public Statement Once(string sql)
    {
        Check(sqlite3_prepare_v2(handle, sql, out var prepared));
        return new Statement(this, prepared);
    }

    /// <summary>A statement left at a row would hold a snapshot and so keep the file's log from being reused.</summary>
    public void ResetAll()
    {
        foreach (var statement in statements.Values) statement.Reset();
    }

    public void Check(int code)
    {
        if (code is SQLITE_OK or SQLITE_ROW or SQLITE_DONE) return;
        throw new SqliteFault(code & 0xff, handle.IsInvalid ? "the file cannot be opened" : sqlite3_errmsg(handle).utf8_to_string());
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        _ = sqlite3_close_v2(handle);
    }
}
