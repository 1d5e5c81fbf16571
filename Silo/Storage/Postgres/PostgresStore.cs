using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Silo.Storage.Lists;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Everything that is kept in one PostgreSQL database, shared by any number of nodes.</summary>
public sealed class PostgresStore : IDisposable, IAsyncDisposable
{
    /// <summary>What the writer and the listener ask always names its rows by key. Planned once and by index, it costs the same whatever
    /// the server's statistics say of tables that have grown since.</summary>
    private const string PlansByKey =
        "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off";

    private readonly NpgsqlDataSource source;
    private readonly NpgsqlDataSource byKey;
    private readonly NpgsqlDataSource unpooled;
    private readonly PostgresWriter writer;
    private readonly PostgresListener listener;

    private PostgresStore(NpgsqlDataSource source, NpgsqlConnectionStringBuilder settings, TimeProvider time, ILoggerFactory loggers)
    {
        this.source = source;
        byKey = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Options = $"{settings.Options} {PlansByKey}".Trim() });
        unpooled = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false });
        var (own, sessions) = (new OwnCommits(), new SessionCache());
        var feed = new CommitFeed(loggers.CreateLogger<CommitFeed>());
        feed.Subscribe(sessions.Follow);
        var lists = new CandidateLists(new PostgresCandidateSource(source));
        feed.Subscribe(lists.Follow, lists.Forget);
        writer = new(byKey, own, sessions, lists);
        listener = new(source, unpooled, new(byKey, own, feed), sessions, loggers.CreateLogger<PostgresListener>());
        Feed = feed;
        Log = new PostgresLog(writer, source);
        Jobs = new PostgresJobRows(source);
        Candidates = new PostgresCandidateRows(source, lists);
        Sessions = new PostgresSessions(source, sessions, time);
        Outbox = new PostgresOutbox(source);
        Erasure = new PostgresErasure(source);
        Health = new PostgresHealth(source, time);
        Unanswered = new UnansweredAppends(writer);
    }

    public ILog Log { get; }
    public ICommitFeed Feed { get; }
    public IJobRows Jobs { get; }
    public ICandidateRows Candidates { get; }
    public ISessions Sessions { get; }
    public IOutbox Outbox { get; }
    public IErasure Erasure { get; }
    public IStoreHealth Health { get; }
    public IUnfinished Unanswered { get; }

    /// <summary>Opens the store, bringing the schema up to date. Throws <see cref="StoreUnusableException"/>.</summary>
    public static async Task<PostgresStore> Open(string connectionString, TimeProvider time, ILoggerFactory? loggers = null)
    {
        var settings = Settings(connectionString);
        var source = NpgsqlDataSource.Create(settings);
        try
        {
            await PostgresSchema.Migrate(source, settings.Database!).ConfigureAwait(false);
            var store = new PostgresStore(source, settings, time, loggers ?? NullLoggerFactory.Instance);
            await store.listener.Listening.ConfigureAwait(false);
            return store;
        }
        catch (Exception exception)
        {
            await source.DisposeAsync().ConfigureAwait(false);
            if (exception is NpgsqlException or TimeoutException) throw PostgresFaults.AsUnusable(settings, exception);
            throw;
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Writes what is waiting, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync().ConfigureAwait(false);
        await listener.DisposeAsync().ConfigureAwait(false);
        await byKey.DisposeAsync().ConfigureAwait(false);
        await unpooled.DisposeAsync().ConfigureAwait(false);
        await source.DisposeAsync().ConfigureAwait(false);
    }

    internal static NpgsqlConnectionStringBuilder Settings(string connectionString)
    {
        try
        {
            // No pooled connection is left in a state of its own, so that nothing has to be put back before the next use.
            var settings = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "recruiting", MaxAutoPrepare = 60, NoResetOnClose = true };
            settings.Database ??= settings.Username;
            if (string.IsNullOrEmpty(settings.Host) || string.IsNullOrEmpty(settings.Database))
                throw new ArgumentException("host and database are missing");
            return settings;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new StoreUnusableException(
                $"The connection string cannot be read ({exception.Message}). It looks like: Host=localhost;Port=5432;Database=recruiting;Username=recruiting;Password=…", exception);
        }
    }
}
