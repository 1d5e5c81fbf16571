using static SQLitePCL.raw;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>The one thread that writes. It takes what is waiting, applies it in one transaction and then completes everybody in order,
/// so that callers share the cost of reaching the disk.</summary>
internal sealed class Writer : IDisposable
{
    private const int MostInGroup = 512;
    private readonly Lock gate = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Database database;
    private readonly Tables tables;
    private readonly Checkpoints checkpoints;
    private readonly CommitFeed feed;
    private readonly Thread thread;
    private List<Work> waiting = [];
    private bool stopped;

    public Writer(SqliteFile file, CommitFeed feed)
    {
        database = file.Writing();
        checkpoints = new(file.Copying());
        this.feed = feed;
        tables = new(database);
        thread = new(Loop) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    public void Enqueue(Work work)
    {
        bool wasEmpty;
        lock (gate)
        {
            if (stopped) throw new StoreUnavailableException("The server is stopping.");
            wasEmpty = waiting.Count == 0;
            waiting.Add(work);
        }
        if (wasEmpty) arrived.Release();
    }

    /// <summary>A change in a transaction, beside the appends.</summary>
    public Task<T> Run<T>(Func<Database, T> change)
    {
        var call = new Call<T>(change);
        Enqueue(call);
        return call.Done;
    }

    /// <summary>Moves everything committed into the main file and empties the write-ahead file, as far as readers let it.</summary>
    public Task Checkpoint()
    {
        var checkpoint = new Pause(() => _ = database.Number("PRAGMA wal_checkpoint(TRUNCATE)"));
        Enqueue(checkpoint);
        return checkpoint.Done;
    }

    /// <summary>Finishes what is waiting, then closes the file.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (stopped) return;
            stopped = true;
        }
        arrived.Release();
        thread.Join();
        checkpoints.Dispose();
        database.Dispose();
        arrived.Dispose();
    }

    private void Loop()
    {
        var spare = new List<Work>();
        while (true)
        {
            arrived.Wait();
            List<Work> taken;
            lock (gate)
            {
                (taken, waiting) = (waiting, spare);
                if (taken.Count == 0 && stopped) return;
            }
            for (var start = 0; start < taken.Count; start += MostInGroup)
            {
                Write(taken.GetRange(start, Math.Min(MostInGroup, taken.Count - start)));
                checkpoints.Consider(database);
            }
            taken.Clear();
            spare = taken;
        }
    }

    private void Write(List<Work> group)
    {
        try
        {
            database.Prepare("BEGIN IMMEDIATE").Run();
            foreach (var work in group) work.Apply(tables);
            database.Prepare("COMMIT").Run();
        }
        catch (SqliteFault fault) when (fault.IsOfTheFile)
        {
            TakeBack();
            foreach (var work in group) work.Failed(fault.AsUnavailable());
            return;
        }
        catch (Exception exception)
        {
            TakeBack();
            // One of them cannot be written: each on its own, so that it fails alone.
            if (group.Count == 1) group[0].Failed(exception);
            else foreach (var work in group) Write([work]);
            return;
        }
        StoreMetrics.Committed(group.Count);
        foreach (var work in group) work.Committed(feed);
    }

    private void TakeBack()
    {
        tables.Forget();
        if (!database.InTransaction) return;
        try
        {
            database.Prepare("ROLLBACK").Run();
        }
        catch (SqliteFault fault) when (fault.IsOfTheFile)
        {
            // The transaction is gone either way; the next BEGIN says whether the file works again.
        }
    }

    /// <summary>Something done once the transaction it waited in is over.</summary>
    private sealed class Pause(Action act) : Work
    {
        private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Done => done.Task;

        public override void Apply(Tables tables) { }

        public override void Committed(CommitFeed feed)
        {
            try
            {
                act();
                done.SetResult();
            }
            catch (SqliteFault fault)
            {
                done.SetException(fault.AsUnavailable());
            }
        }

        public override void Failed(Exception exception) => done.SetException(exception);
    }
}
