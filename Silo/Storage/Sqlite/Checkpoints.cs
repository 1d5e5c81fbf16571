namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>Moves what is committed from the write-ahead file into the main file without holding up the writer: a thread of its own
/// copies nearly all of it, then the writer copies the little that came meanwhile, after which the write-ahead file starts again
/// from its beginning.</summary>
internal sealed class Checkpoints : IDisposable
{
    /// <summary>32 MB of pages.</summary>
    private const int EveryPages = 8000;

    private const string Copy = "PRAGMA wal_checkpoint(PASSIVE)";
    private readonly Database copying;
    private readonly SemaphoreSlim wanted = new(0);
    private readonly Thread thread;
    private long pages;
    private volatile State state;
    private volatile bool stopped;

    private enum State { Idle, Copying, Copied }

    public Checkpoints(Database copying)
    {
        this.copying = copying;
        thread = new(Loop) { IsBackground = true, Name = "SQLite checkpoints" };
        thread.Start();
    }

    /// <summary>Called by the writer between transactions.</summary>
    public void Consider(Database writing)
    {
        pages += writing.TakePagesWritten();
        if (state == State.Copied)
        {
            Run(writing);
            pages = 0;
            state = State.Idle;
        }
        else if (state == State.Idle && pages >= EveryPages)
        {
            state = State.Copying;
            wanted.Release();
        }
    }

    public void Dispose()
    {
        stopped = true;
        wanted.Release();
        thread.Join();
        copying.Dispose();
        wanted.Dispose();
    }

    private void Loop()
    {
        while (true)
        {
            wanted.Wait();
            if (stopped) return;
            Run(copying);
            state = State.Copied;
        }
    }

    private static void Run(Database database)
    {
        try
        {
            database.Prepare(Copy).Run();
        }
        catch (SqliteFault fault) when (fault.IsOfTheFile)
        {
            // Nothing is lost: it all stays in the write-ahead file until the next time.
        }
    }
}
