using System.Collections.Immutable;
using Npgsql;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

internal sealed class PostgresLog(PostgresWriter writer, NpgsqlDataSource source) : ILog
{
    internal const string ReadEntries = """
        SELECT log.version, log.command, log.payload
        FROM streams JOIN log ON log.stream = streams.id
        WHERE streams.name = $1 AND log.version > $2 ORDER BY log.version
        """;

    internal const string ReadHead = "SELECT version FROM streams WHERE name = $1";

    public Task<AppendResult> Append(Append append) => writer.Append(append);

    public Task<ImmutableArray<LogEntry>> Read(StreamId stream, long after = 0) => source.Rows(
        ReadEntries,
        row => new LogEntry(stream, row.GetInt64(0), new(row.GetString(1)), row.IsDBNull(2) ? default(ReadOnlyMemory<byte>?) : row.GetFieldValue<byte[]>(2)),
        stream.ToString(),
        after);

    public async ValueTask<long> Head(StreamId stream) =>
        (await source.Rows(ReadHead, row => row.GetInt64(0), stream.ToString()).ConfigureAwait(false)).FirstOrDefault();
}
