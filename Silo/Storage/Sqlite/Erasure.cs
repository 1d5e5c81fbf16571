using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>Erasing keeps of each entry the digest that its payload had, which is all the chain needs.</summary>
internal sealed class Erasure(Writer writer) : IErasure
{
    private const string ReadPayloads = """
        SELECT log.id, log.salt, log.payload
        FROM streams JOIN log ON log.stream = streams.id
        WHERE streams.name = ?1 AND log.payload IS NOT NULL
        """;

    private const string DropPayload = "UPDATE log SET payload = NULL, salt = NULL, digest = ?2 WHERE id = ?1";

    public async Task<int> Erase(StreamId stream)
    {
        var erased = await writer.Run(database => Erase(database, stream)).ConfigureAwait(false);
        // The old pages are still in the write-ahead file; copying them over and emptying it ends that.
        await writer.Checkpoint().ConfigureAwait(false);
        return erased;
    }

    private static int Erase(Database database, StreamId stream)
    {
        var digests = new List<(long Id, byte[] Digest)>();
        var rows = database.Prepare(ReadPayloads).Bind(1, stream.ToString());
        while (rows.Step()) digests.Add((rows.Long(0), Chain.Digest(rows.Bytes(1), rows.Bytes(2))));
        foreach (var (id, digest) in digests)
            database.Prepare(DropPayload).Bind(1, id).BindBlob(2, digest).Run();
        return digests.Count;
    }
}
