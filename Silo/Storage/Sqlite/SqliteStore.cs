using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Silo.Storage.Lists;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>Everything that is kept in one SQLite file, opened by one process.</summary>
public sealed class SqliteStore : IDisposable
{
    private readonly SqliteFile file;
    private readonly Readers readers;
    private readonly Writer writer;
    private readonly CommitFeed feed;
    private readonly IDisposable following;
    private readonly IDisposable listing;

    /// <summary>Opens or makes the store in a directory. Throws <see cref="StoreUnusableException"/>.</summary>
    public SqliteStore(string directory, TimeProvider time, ILoggerFactory? loggers = null)
    {
        file = SqliteFile.Open(directory);
        readers = new(file);
        feed = new((loggers ?? NullLoggerFactory.Instance).CreateLogger<CommitFeed>());
        writer = new(file, feed);
        var sessions = new SessionCache();
        following = feed.Subscribe(sessions.Follow);
        Log = new SqliteLog(writer, readers);
        Jobs = new SqliteJobRows(readers);
        var lists = new CandidateLists(new SqliteCandidateSource(readers));
        listing = feed.Subscribe(lists.Follow);
        Candidates = new SqliteCandidateRows(readers, lists);
        Sessions = new SqliteSessions(writer, readers, sessions, time);
        Outbox = new SqliteOutbox(writer);
        Erasure = new Erasure(writer);
        Health = new SqliteHealth(writer);
    }

    public ILog Log { get; }
    public ICommitFeed Feed => feed;
    public IJobRows Jobs { get; }
    public ICandidateRows Candidates { get; }
    public ISessions Sessions { get; }
    public IOutbox Outbox { get; }
    public IErasure Erasure { get; }
    public IStoreHealth Health { get; }

    /// <summary>Writes what is waiting, then closes.</summary>
    public void Dispose()
    {
        following.Dispose();
        listing.Dispose();
        writer.Dispose();
        readers.Dispose();
        file.Dispose();
    }
}

public static class SqliteStoreRegistration
{
    /// <summary>The store opens when the first of its parts is asked for, and closes with the provider.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, string directory)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(provider => new SqliteStore(
                directory, provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>()))
            .AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Log)
            .AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Feed)
            .AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Jobs)
            .AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Candidates)
            .AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Sessions)
            .AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Outbox)
            .AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Erasure)
            .AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Health);
    }
}
