using Npgsql;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>The heads of every stream that a group of appends names, locked until the transaction ends. Groups lock in the order of
/// the names, so they wait for each other in a line and never in a circle.</summary>
internal sealed class Heads
{
    private const string AddStreams =
        "INSERT INTO streams (name, link) SELECT name, $2 FROM unnest($1) AS added (name) ON CONFLICT (name) DO NOTHING";

    internal const string LockStreams = "SELECT id, name, version, link FROM streams WHERE name = ANY ($1) ORDER BY name FOR UPDATE";

    internal const string MoveStreams = """
        UPDATE streams SET version = moved.version, link = moved.link
        FROM unnest($1, $2, $3) AS moved (id, version, link) WHERE streams.id = moved.id
        """;

    private const string AddEntries =
        "INSERT INTO log (stream, version, command, payload, salt, link) SELECT * FROM unnest($1, $2, $3, $4, $5, $6)";

    private readonly Dictionary<string, Head> heads = [];
    private readonly List<Entry> entries = [];

    /// <summary>Begins the transaction and locks; streams that an append expects to be new are made.</summary>
    public static async Task<Heads> Lock(NpgsqlConnection connection, IReadOnlyList<PendingAppend> group)
    {
        var named = new SortedSet<string>(StringComparer.Ordinal);
        var made = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var pending in group)
        {
            foreach (var requirement in pending.Append.Requires) named.Add(requirement.Stream.ToString());
            for (var i = 0; i < pending.Seals.Length; i++)
            {
                named.Add(pending.Seals[i].Stream);
                if (pending.Append.Writes[i].Expected == 0) made.Add(pending.Seals[i].Stream);
            }
        }
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("BEGIN"));
        if (made.Count > 0) batch.BatchCommands.Add(Ask.Command(AddStreams, made.ToArray(), Chain.Start));
        batch.BatchCommands.Add(Ask.Command(LockStreams, named.ToArray()));
        await using var reader = await batch.ExecuteReaderAsync().ConfigureAwait(false);
        var heads = new Heads();
        while (await reader.ReadAsync().ConfigureAwait(false))
            heads.heads[reader.GetString(1)] = new(reader.GetInt64(0), reader.GetInt64(2), reader.GetFieldValue<byte[]>(3));
        return heads;
    }

    /// <summary>Takes an append in, to be written with the group, or names the stream that is elsewhere.</summary>
    public StreamId? Take(PendingAppend pending)
    {
        if (ConflictOf(pending) is { } conflict) return conflict;
        for (var i = 0; i < pending.Seals.Length; i++)
        {
            var (write, seal) = (pending.Append.Writes[i], pending.Seals[i]);
            var head = heads[seal.Stream];
            head.Version++;
            head.Link = Chain.Link(head.Link, seal.Stream, head.Version, seal.Digest);
            head.IsMoved = true;
            entries.Add(new(head.Id, head.Version, write.Command.Value, write.Payload.ToArray(), seal.Salt, head.Link));
        }
        return null;
    }

    public (long[] Streams, long[] Versions) Written => ([.. entries.Select(entry => entry.Stream)], [.. entries.Select(entry => entry.Version)]);

    public IEnumerable<NpgsqlBatchCommand> Write()
    {
        if (entries.Count == 0) yield break;
        var moved = heads.Values.Where(head => head.IsMoved).ToArray();
        yield return Ask.Command(
            MoveStreams,
            moved.Select(head => head.Id).ToArray(),
            moved.Select(head => head.Version).ToArray(),
            moved.Select(head => head.Link).ToArray());
        yield return Ask.Command(
            AddEntries,
            entries.Select(entry => entry.Stream).ToArray(),
            entries.Select(entry => entry.Version).ToArray(),
            entries.Select(entry => entry.Command).ToArray(),
            entries.Select(entry => entry.Payload).ToArray(),
            entries.Select(entry => entry.Salt).ToArray(),
            entries.Select(entry => entry.Link).ToArray());
    }

    private StreamId? ConflictOf(PendingAppend pending)
    {
        foreach (var requirement in pending.Append.Requires)
            if (VersionOf(requirement.Stream.ToString()) != requirement.Version) return requirement.Stream;
        var (writes, seals) = (pending.Append.Writes, pending.Seals);
        for (var i = 0; i < seals.Length; i++)
        {
            var earlier = 0;
            for (var j = 0; j < i; j++)
                if (seals[j].Stream == seals[i].Stream) earlier++;
            if (VersionOf(seals[i].Stream) + earlier != writes[i].Expected) return writes[i].Stream;
        }
        return null;
    }

    private long VersionOf(string stream) => heads.TryGetValue(stream, out var head) ? head.Version : 0;

    private sealed class Head(long id, long version, byte[] link)
    {
        public long Id { get; } = id;
        public long Version { get; set; } = version;
        public byte[] Link { get; set; } = link;
        public bool IsMoved { get; set; }
    }

    private readonly record struct Entry(long Stream, long Version, string Command, byte[] Payload, byte[] Salt, byte[] Link);
}
