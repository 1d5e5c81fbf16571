using Npgsql;

namespace Recruiting.Silo.Storage.Postgres;

internal sealed class PostgresHealth(NpgsqlDataSource source) : IStoreHealth
{
    private const string ReadMode = "SELECT pg_is_in_recovery()";

    public async Task Check(CancellationToken cancellation)
    {
        var isStandby = await source.Rows(ReadMode, row => row.GetBoolean(0)).WaitAsync(cancellation).ConfigureAwait(false);
        if (isStandby[0]) throw new StoreUnavailableException("The database server is a standby and takes no writes.");
    }
}
