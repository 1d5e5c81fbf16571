using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

internal sealed class SqliteLog(Writer writer, Readers readers) : ILog
{
    public Task<AppendResult> Append(Append append)
    {
        try
        {
            var pending = new PendingAppend(append);
            writer.Enqueue(pending);
            return pending.Done;
        }
        catch (Exception exception)
        {
            return Task.FromException<AppendResult>(exception);
        }
    }

    public Task<ImmutableArray<LogEntry>> Read(StreamId stream, long after = 0) => readers.Read((stream, after), LogTable.Read);

    public ValueTask<long> Head(StreamId stream) => new(readers.Read(stream, LogTable.VersionOf));
}
