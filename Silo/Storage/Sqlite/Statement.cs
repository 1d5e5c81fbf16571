using System.Text;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>A prepared statement. Parameters count from 1, columns from 0.</summary>
internal sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    public Statement Bind(int at, long value)
    {
        database.Check(sqlite3_bind_int64(handle, at, value));
        return this;
    }

    public Statement Bind(int at, long? value) => value is { } some ? Bind(at, some) : BindNull(at);

    public Statement Bind(int at, string? text)
    {
        if (text is null) return BindNull(at);
        if (text.Length == 0)
        {
            database.Check(sqlite3_bind_text(handle, at, text));
            return this;
        }
        // Bound with its length, so that a NUL inside stays part of the text.
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> bytes = most <= 1024 ? stackalloc byte[most] : new byte[most];
        database.Check(sqlite3_bind_text(handle, at, bytes[..Encoding.UTF8.GetBytes(text, bytes)]));
        return this;
    }

    public Statement BindText(int at, ReadOnlySpan<byte> utf8)
    {
        database.Check(utf8.IsEmpty ? sqlite3_bind_text(handle, at, "") : sqlite3_bind_text(handle, at, utf8));
        return this;
    }

    public Statement BindBlob(int at, ReadOnlySpan<byte> bytes)
    {
        database.Check(bytes.IsEmpty ? sqlite3_bind_zeroblob(handle, at, 0) : sqlite3_bind_blob(handle, at, bytes));
        return this;
    }

    public Statement BindNull(int at)
    {
        database.Check(sqlite3_bind_null(handle, at));
        return this;
    }

    /// <summary>True while there is a row.</summary>
    public bool Step()
    {
        var code = sqlite3_step(handle);
        if (code == SQLITE_ROW) return true;
        Reset();
        if (code != SQLITE_DONE) database.Check(code);
        return false;
    }

    public void Run()
    {
        while (Step()) { }
    }

    public void Reset() => _ = sqlite3_reset(handle);

    public bool IsNull(int column) => sqlite3_column_type(handle, column) == SQLITE_NULL;
    public long Long(int column) => sqlite3_column_int64(handle, column);
    public int Int(int column) => sqlite3_column_int(handle, column);
    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => sqlite3_column_blob(handle, column);

    public byte[]? BlobOrNull(int column) => IsNull(column) ? null : Bytes(column).ToArray();
    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));
    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public void Dispose() => handle.Dispose();
}
