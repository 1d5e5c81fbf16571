using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Recruiting.Candidates;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>An append waiting for the writer. Hashing and encoding are done by the caller's thread, before it waits.</summary>
internal sealed class PendingAppend : Work
{
    private readonly TaskCompletionSource<AppendResult> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Append append;
    private readonly Seal[] seals;
    private readonly byte[]?[] cells;
    private AppendResult result;

    public PendingAppend(Append append)
    {
        this.append = append;
        seals = new Seal[append.Writes.Length];
        for (var i = 0; i < seals.Length; i++) seals[i] = Seal.Of(append.Writes[i]);
        cells = append.Rows.IsEmpty ? [] : new byte[]?[append.Rows.Length];
        for (var i = 0; i < cells.Length; i++)
            if (append.Rows[i] is InterviewRow row) cells[i] = Cells.Encode(row.Cells);
    }

    public Task<AppendResult> Done => done.Task;

    public override void Apply(Tables tables)
    {
        result = new(tables.Log.ConflictOf(append));
        if (!result.IsAppended) return;
        for (var i = 0; i < seals.Length; i++) tables.Log.Add(append.Writes[i], seals[i]);
        for (var i = 0; i < cells.Length; i++) tables.Put(append.Rows[i], cells[i]);
        foreach (var mail in append.Mail) MailTable.Add(tables.Database, mail);
        foreach (var reminder in append.Reminders) RemindersTable.Put(tables.Database, reminder);
    }

    public override void Committed(CommitFeed feed)
    {
        // Told first, answered second: whoever has the answer can rely on the feed having been told.
        if (result.IsAppended) feed.Publish(new(Entries(), append.Rows));
        done.SetResult(result);
    }

    public override void Failed(Exception exception) => done.SetException(exception);

    private ImmutableArray<LogEntry> Entries()
    {
        var entries = new LogEntry[append.Writes.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var write = append.Writes[i];
            entries[i] = new(write.Stream, write.Expected + 1, write.Command, write.Payload);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }
}
