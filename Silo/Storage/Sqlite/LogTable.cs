using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>The streams and their entries. Heads used lately are remembered, which is safe because one connection writes.</summary>
internal sealed class LogTable(Database database)
{
    internal const string FindHead = """
        SELECT streams.id, log.version, log.link
        FROM streams JOIN log ON log.stream = streams.id
        WHERE streams.name = ?1 ORDER BY log.version DESC LIMIT 1
        """;

    private const string AddStream = "INSERT INTO streams (name) VALUES (?1)";
    private const string AddEntry = "INSERT INTO log (stream, version, command, payload, salt, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

    internal const string ReadEntries = """
        SELECT log.version, log.command, log.payload
        FROM streams JOIN log ON log.stream = streams.id
        WHERE streams.name = ?1 AND log.version > ?2 ORDER BY log.version
        """;

    private readonly Recent<StreamId, Head> heads = new(10_000);

    /// <summary>A stream that is not where the append says; null when there is none.</summary>
    public StreamId? ConflictOf(Append append)
    {
        foreach (var requirement in append.Requires)
            if (HeadOf(requirement.Stream).Version != requirement.Version) return requirement.Stream;
        for (var i = 0; i < append.Writes.Length; i++)
        {
            var write = append.Writes[i];
            var earlier = 0;
            for (var j = 0; j < i; j++)
                if (append.Writes[j].Stream == write.Stream) earlier++;
            if (HeadOf(write.Stream).Version + earlier != write.Expected) return write.Stream;
        }
        return null;
    }

    public void Add(Write write, in Seal seal)
    {
        var head = HeadOf(write.Stream);
        if (head.Stream == 0)
        {
            database.Prepare(AddStream).Bind(1, seal.Stream).Run();
            head.Stream = database.LastRowId;
        }
        head.Version++;
        head.Link = Chain.Link(head.Link, seal.Stream, head.Version, seal.Digest);
        database.Prepare(AddEntry)
            .Bind(1, head.Stream)
            .Bind(2, head.Version)
            .Bind(3, write.Command.Value)
            .BindBlob(4, write.Payload.Span)
            .BindBlob(5, seal.Salt)
            .BindBlob(6, head.Link)
            .Run();
    }

    /// <summary>After a transaction that did not commit: what is remembered may never have been written.</summary>
    public void Forget() => heads.Clear();

    public static ImmutableArray<LogEntry> Read(Database database, (StreamId Stream, long After) asked)
    {
        var rows = database.Prepare(ReadEntries).Bind(1, asked.Stream.ToString()).Bind(2, asked.After);
        var entries = ImmutableArray.CreateBuilder<LogEntry>();
        while (rows.Step())
            entries.Add(new(asked.Stream, rows.Long(0), new(rows.Text(1)), rows.IsNull(2) ? default(ReadOnlyMemory<byte>?) : rows.Bytes(2).ToArray()));
        return entries.DrainToImmutable();
    }

    public static long VersionOf(Database database, StreamId stream)
    {
        var row = database.Prepare(FindHead).Bind(1, stream.ToString());
        return row.Step() ? row.Long(1) : 0;
    }

    private Head HeadOf(StreamId stream)
    {
        if (heads.Find(stream) is { } known) return known;
        var head = new Head();
        var row = database.Prepare(FindHead).Bind(1, stream.ToString());
        if (row.Step())
        {
            (head.Stream, head.Version, head.Link) = (row.Long(0), row.Long(1), row.Bytes(2).ToArray());
            row.Reset();
        }
        heads.Keep(stream, head);
        return head;
    }

    private sealed class Head
    {
        public long Stream { get; set; }
        public long Version { get; set; }
        public byte[] Link { get; set; } = Chain.Start;
    }
}
