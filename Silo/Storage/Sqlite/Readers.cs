using System.Collections.Concurrent;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>Read-only connections. Each read sees what was committed when it began and never waits for the writer.</summary>
internal sealed class Readers(SqliteFile file) : IDisposable
{
    private const int MostIdle = 8;
    private readonly ConcurrentBag<Database> idle = [];

    public Task<T> Read<TAsked, T>(TAsked asked, Func<Database, TAsked, T> read)
    {
        try
        {
            return Task.FromResult(ReadNow(asked, read));
        }
        catch (Exception exception)
        {
            return Task.FromException<T>(exception);
        }
    }

    public T ReadNow<TAsked, T>(TAsked asked, Func<Database, TAsked, T> read)
    {
        try
        {
            var database = idle.TryTake(out var kept) ? kept : file.Reading();
            try
            {
                return read(database, asked);
            }
            finally
            {
                GiveBack(database);
            }
        }
        catch (SqliteFault fault) when (fault.IsOfTheFile)
        {
            throw fault.AsUnavailable();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var database)) database.Dispose();
    }

    private void GiveBack(Database database)
    {
        database.ResetAll();
        if (idle.Count < MostIdle) idle.Add(database);
        else database.Dispose();
    }
}
