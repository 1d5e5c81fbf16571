using Npgsql;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Erasing keeps of each entry the digest that its payload had, which is all the chain needs. The server drops the old row
/// versions when it next vacuums, and its own write-ahead log and backups as they age.</summary>
internal sealed class PostgresErasure(NpgsqlDataSource source) : IErasure
{
    private const string DropPayloads = """
        UPDATE log SET digest = sha256(salt || payload), payload = NULL, salt = NULL
        FROM streams WHERE streams.name = $1 AND log.stream = streams.id AND log.payload IS NOT NULL
        RETURNING 1
        """;

    public async Task<int> Erase(StreamId stream) =>
        (await source.Rows(DropPayloads, static _ => 0, stream.ToString()).ConfigureAwait(false)).Length;
}
