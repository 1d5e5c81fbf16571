using Npgsql;

namespace Recruiting.Silo.Storage.Postgres;

internal sealed class PostgresHealth(NpgsqlDataSource source, TimeProvider time) : IStoreHealth
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MostClockDifference = TimeSpan.FromSeconds(1);

    private const string ReadState = "SELECT pg_is_in_recovery(), clock_timestamp()";

    public async Task Check(CancellationToken cancellation)
    {
        var before = time.GetUtcNow();
        var (isStandby, now) = await Ask(cancellation).ConfigureAwait(false);
        var after = time.GetUtcNow();
        if (isStandby) throw new StoreUnavailableException("The database server is a standby and takes no writes.");
        // The server read its clock between the two: only what lies outside of both is a difference.
        var ahead = before > now ? before - now : after < now ? after - now : TimeSpan.Zero;
        if (ahead.Duration() > MostClockDifference)
            throw new StoreUnavailableException(FormattableString.Invariant(
                $"This node's clock is {ahead.Duration().TotalSeconds:F1} s {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} the database's. Set both by NTP; at most 1 s is let pass."));
    }

    private async Task<(bool IsStandby, DateTimeOffset Now)> Ask(CancellationToken cancellation)
    {
        try
        {
            var asked = source.Rows(ReadState, row => (row.GetBoolean(0), row.Time(1)));
            return (await asked.WaitAsync(Patience, cancellation).ConfigureAwait(false))[0];
        }
        catch (TimeoutException exception)
        {
            throw PostgresFaults.AsUnavailable(exception);
        }
    }
}
