using System.Collections.Concurrent;
using System.Text;
using Npgsql;
using Recruiting.Accounts;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Silo.Cli;
using Recruiting.Silo.Storage;
using Recruiting.Silo.Storage.Postgres;

namespace Recruiting.Tests.Storage;

/// <summary>Several nodes on one database.</summary>
[Collection<PostgresCollection>]
public sealed class PostgresNodesTests(PostgresServer server)
{
    private static readonly StreamId Stream = new("interview", "j/a");

    [Fact]
    public async Task Nodes_that_start_at_once_migrate_once()
    {
        var database = await server.NewDatabase();
        var nodes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Open(database)));
        foreach (var node in nodes) await node.DisposeAsync();
        Assert.Null((await PostgresVerifier.Verify(database)).Broken);
    }

    [Fact]
    public async Task Nodes_hear_each_others_commits_once_and_in_order()
    {
        var database = await server.NewDatabase();
        await using var one = await Open(database);
        await using var other = await Open(database);
        var (heardByOne, heardByOther) = (Hear(one), Hear(other));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(stream => Task.Run(async () =>
        {
            for (var version = 0; version < 30; version++)
                await AppendTo(version % 2 == 0 ? one : other, new("interview", $"j/{stream}"), version);
        })));
        foreach (var heard in (ConcurrentQueue<Commit>[])[heardByOne, heardByOther])
        {
            await Until(() => heard.Sum(commit => commit.Entries.Length) >= 240);
            foreach (var stream in heard.SelectMany(commit => commit.Entries).GroupBy(entry => entry.Stream))
                Assert.Equal(Enumerable.Range(1, 30).Select(version => (long)version), stream.Select(entry => entry.Version));
        }
        Assert.Null((await PostgresVerifier.Verify(database)).Broken);
    }

    [Fact]
    public async Task A_node_hears_the_payload_and_the_rows_that_another_wrote()
    {
        var database = await server.NewDatabase();
        await using var one = await Open(database);
        await using var other = await Open(database);
        var heard = Hear(other);
        var job = new JobRow(new("j"), 3, new("o"), "Org", "Title", "Text", JobStatus.Open, new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
        var account = new AccountRow(new("ada"), Role.Employer, "ada@example.org", new("o"), "Ada", "", "UTC");
        await one.Log.Append(Append.Of(new Write(Stream, 0, new("c1"), "{\"n\":1}"u8.ToArray())) with { Rows = [job, account] });
        await Until(() => !heard.IsEmpty);
        var commit = Assert.Single(heard);
        var entry = Assert.Single(commit.Entries);
        Assert.Equal((Stream, 1L, "c1", "{\"n\":1}"), (entry.Stream, entry.Version, entry.Command.Value, Encoding.UTF8.GetString(entry.Payload!.Value.Span)));
        Assert.Equal<Row>([job, account], commit.Rows);
    }

    [Theory]
    [InlineData("commit 7 9 n/1/ia", "ia")]
    [InlineData("commit 7 9 n/1/", "")]
    [InlineData("commit 7 9 n/1", "ipja")]
    public void What_a_commit_has_no_rows_of_is_not_read(string told, string read)
    {
        var heard = HeardCommit.Parse(told)!;
        Assert.Equal((7L, 9UL, read), (heard.Id, heard.Transaction, string.Concat("ipja".Where(heard.MayHave))));
    }

    [Fact]
    public async Task A_node_that_lost_its_listener_hears_what_it_missed()
    {
        var database = await server.NewDatabase();
        await using var one = await Open(database);
        await using var other = await Open(database);
        var heard = Hear(other);
        await AppendTo(one, Stream, 0);
        await Until(() => heard.Count == 1);
        for (var version = 1; version < 40; version++)
        {
            if (version % 20 == 5) await CutListeners(database);
            await AppendTo(one, Stream, version);
        }
        await Until(() => heard.Count >= 40);
        Assert.Equal(Enumerable.Range(1, 40).Select(version => (long)version), heard.SelectMany(commit => commit.Entries).Select(entry => entry.Version));
    }

    [Fact]
    public async Task A_node_whose_listener_was_gone_for_longer_than_commits_are_kept_says_that_it_missed_some()
    {
        var database = await server.NewDatabase();
        await PostgresServer.Execute(database, "CREATE ROLE elsewhere SUPERUSER LOGIN");
        await using var one = await Open(database);
        await using var other = await Open(new NpgsqlConnectionStringBuilder(database) { Username = "elsewhere" }.ConnectionString);
        var (heard, missed) = (new ConcurrentQueue<Commit>(), 0);
        other.Feed.Subscribe(heard.Enqueue, () => Interlocked.Increment(ref missed));
        await AppendTo(one, Stream, 0);
        await Until(() => heard.Count == 1);
        await PostgresServer.Execute(database, "ALTER ROLE elsewhere NOLOGIN; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'elsewhere'");
        await AppendTo(one, Stream, 1);
        await AppendTo(one, Stream, 2);
        await PostgresServer.Execute(database, $"UPDATE commits SET at = at - interval '2 hours'; {PostgresListener.DropOld}; ALTER ROLE elsewhere LOGIN");
        await Until(() => missed == 1);
        await AppendTo(one, Stream, 3);
        await Until(() => heard.LastOrDefault()?.Entries is [{ Version: 4 }]);
        Assert.Equal(1, missed);
    }

    [Theory]
    [InlineData(-900, null)]
    [InlineData(900, null)]
    [InlineData(-4_000, "behind")]
    [InlineData(4_000, "ahead of")]
    public async Task A_node_whose_clock_is_not_the_databases_is_not_ready(int offset, string? side)
    {
        await using var node = await PostgresStore.Open(await server.NewDatabase(), new OffsetTime(TimeSpan.FromMilliseconds(offset)));
        var check = node.Health.Check(default);
        if (side is null) await check;
        else Assert.Matches(
            $"^This node's clock is [34]\\.\\d s {side} the database's. Set both by NTP; at most 1 s is let pass.$",
            (await Assert.ThrowsAsync<StoreUnavailableException>(() => check)).Message);
    }

    [Fact]
    public async Task A_session_that_ends_on_one_node_ends_on_the_other()
    {
        var database = await server.NewDatabase();
        await using var one = await Open(database);
        await using var other = await Open(database);
        await one.Log.Append(Append.Of() with { Rows = [new AccountRow(new("ada"), Role.Candidate, "a@b.c", null, "Ada", "", "UTC")] });
        var token = await one.Sessions.Create(new("ada"));
        Assert.NotNull(await other.Sessions.Find(token));
        await one.Sessions.End(token);
        await Until(() => other.Sessions.Find(token).AsTask().GetAwaiter().GetResult() is null);
    }

    [Fact]
    public async Task While_the_server_is_gone_appends_fail_clearly_and_work_again_when_it_is_back()
    {
        var database = await server.NewDatabase();
        await using var node = await Open(database);
        var heard = Hear(node);
        await AppendTo(node, Stream, 0);
        await server.Stop();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => AppendTo(node, Stream, 1));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => node.Log.Read(Stream));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => node.Health.Check(default));
        await server.Start();
        await Until(() => IsHealthy(node));
        await AppendTo(node, Stream, 1);
        await Until(() => heard.Count == 2);
        Assert.Equal(2, (await node.Log.Read(Stream)).Length);
    }

    [Fact]
    public async Task A_database_is_verified_from_the_command_line_while_nodes_run()
    {
        var database = await server.NewDatabase();
        await using var node = await Open(database);
        await AppendTo(node, Stream, 0);
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, Verbs.Run(["verify", "--connection", database], output, TextWriter.Null));
        Assert.Equal($"ok 1 streams, 1 entries\nhead {(await PostgresVerifier.Verify(database)).Head}\n", output.ToString());
    }

    private static Task<PostgresStore> Open(string database) => PostgresStore.Open(database, TimeProvider.System);

    private static ConcurrentQueue<Commit> Hear(PostgresStore node)
    {
        var heard = new ConcurrentQueue<Commit>();
        node.Feed.Subscribe(heard.Enqueue);
        return heard;
    }

    private static async Task AppendTo(PostgresStore node, StreamId stream, long expected) => Assert.True(
        (await node.Log.Append(Append.Of(new Write(stream, expected, new("c"), "{}"u8.ToArray())))).IsAppended);

    /// <summary>Cuts the connections whose last question was where the horizon is, once there are some.</summary>
    private static async Task CutListeners(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await Until(() => source.Rows("""
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%pg_snapshot_xmin%'
            """, row => row.GetBoolean(0)).GetAwaiter().GetResult().Contains(true));
    }

    private sealed class OffsetTime(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }

    private static bool IsHealthy(PostgresStore node)
    {
        try
        {
            node.Health.Check(default).GetAwaiter().GetResult();
            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private static async Task Until(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!holds()) await Task.Delay(5, patience.Token);
    }
}
