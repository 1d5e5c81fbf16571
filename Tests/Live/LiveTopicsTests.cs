using System.Collections.Immutable;
using Recruiting.Interviews;
using Recruiting.Live;
using Recruiting.Log;
using Recruiting.Reading;
using Recruiting.Silo.Live;
using Recruiting.Silo.Storage;
using Recruiting.Silo.Storage.Sqlite;
using Xunit;

namespace Recruiting.Tests.Live;

/// <summary>Tests that count the memory of the process, with nothing beside them.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class AloneCollection;

/// <summary>The topics on a real file.</summary>
[Collection<AloneCollection>]
public sealed class LiveTopicsTests : IDisposable
{
    private static readonly JobCandidate Key = new(new("j"), new("c"));
    private static readonly StreamId Interview = new("interview", Key.ToString());

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recruiting-");
    private readonly SqliteStore store;
    private readonly LiveTopics topics;
    private long version;

    public LiveTopicsTests()
    {
        store = new(folder.FullName, TimeProvider.System);
        topics = new(store.Feed, store.Log, store.Candidates);
    }

    public void Dispose()
    {
        topics.Dispose();
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_is_appended_while_the_past_is_read_comes_after_it()
    {
        await Append(3);
        await using var updates = topics.Stream("interview", Key, 1, default).GetAsyncEnumerator();
        Assert.Equal([null], await Versions(updates, 1));
        await Append(2);
        Assert.Equal([2, 3, 4, 5], await Versions(updates, 4));
        await Append(1);
        Assert.Equal([6], await Versions(updates, 1));
    }

    [Fact]
    public async Task Watchers_of_a_store_that_lost_commits_are_told_to_come_back()
    {
        await Append(1);
        await using var stream = topics.Stream("interview", Key, 0, default).GetAsyncEnumerator();
        await using var table = topics.Candidates(Key.Job, default).GetAsyncEnumerator();
        Assert.Equal([null, 1], await Versions(stream, 2));
        Assert.Equal([null], await Versions(table, 1));
        ((CommitFeed)store.Feed).PublishMissed();
        await Assert.ThrowsAsync<SlowReaderException>(async () => await stream.MoveNextAsync());
        await Assert.ThrowsAsync<SlowReaderException>(async () => await table.MoveNextAsync());
    }

    [Fact]
    public async Task A_reader_that_falls_too_far_behind_is_told_to_come_back()
    {
        await using var updates = topics.Stream("interview", Key, 0, default).GetAsyncEnumerator();
        Assert.Equal([null], await Versions(updates, 1));
        await Append(1);
        Assert.Equal([1], await Versions(updates, 1));
        await Append(WatchBuffer<Published>.Most + 1);
        await Assert.ThrowsAsync<SlowReaderException>(async () => await updates.MoveNextAsync());

        await using var again = topics.Stream("interview", Key, 1, default).GetAsyncEnumerator();
        Assert.Equal([null, 2], await Versions(again, 2));
    }

    [Fact]
    public async Task A_watch_that_ended_leaves_nothing_behind()
    {
        using var ended = new CancellationTokenSource();
        await using (var updates = topics.Stream("interview", Key, 0, ended.Token).GetAsyncEnumerator())
        {
            await Versions(updates, 1);
            var waiting = updates.MoveNextAsync().AsTask();
            await ended.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }
        await Append(1);
        Assert.Equal(0, topics.Watching);
    }

    [Fact]
    public async Task Ten_thousand_idle_watches_are_small_and_hold_up_nobody()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var waiting = new List<(IAsyncEnumerator<LiveUpdate> Updates, Task<bool> Next)>();
        for (var i = 0; i < 10_000; i++)
        {
            var updates = topics.Stream("interview", new(new("j"), new($"c{i}")), 0, default).GetAsyncEnumerator();
            await updates.MoveNextAsync();
            waiting.Add((updates, updates.MoveNextAsync().AsTask()));
        }
        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / waiting.Count;
        Assert.InRange(each, 0, 4096);
        await Append(1);
        Assert.All(waiting, watch => Assert.False(watch.Next.IsCompleted));
        topics.Dispose();
    }

    private async Task Append(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var said = new InterviewEvent.Said(new($"m{version}"), "Hello");
            var entry = new Entry<InterviewEvent>(DateTimeOffset.UnixEpoch, "", [said]);
            var appended = await store.Log.Append(Recruiting.Log.Append.Of(new Write(Interview, version, new($"m{version}"), entry.Encode())));
            Assert.True(appended.IsAppended);
            version++;
        }
    }

    private static async Task<long?[]> Versions(IAsyncEnumerator<LiveUpdate> updates, int count)
    {
        var versions = new long?[count];
        for (var i = 0; i < count; i++)
        {
            Assert.True(await updates.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
            versions[i] = updates.Current.Version;
        }
        return versions;
    }
}
