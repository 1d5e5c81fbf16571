using System.Collections.Concurrent;
using Recruiting.Log;

namespace Recruiting.Tests.Storage;

public abstract partial class StoreBehaviour
{
    [Fact]
    public async Task The_feed_tells_what_was_appended()
    {
        var told = new ConcurrentQueue<Commit>();
        using var subscription = Feed.Subscribe(told.Enqueue);
        await Log.Append(Append.Of(Entry(Stream("j/a"), 0, "1"), Entry(Stream("j/b"), 0, "2")) with { Rows = [Job("j")] });
        await Told(told, 1);
        var commit = Assert.Single(told);
        Assert.Equal(
            ["interview/j/a 1 c1 1", "interview/j/b 1 c1 2"],
            commit.Entries.Select(entry => $"{entry.Stream} {entry.Version} {entry.Command} {Text(entry.Payload)}"));
        Assert.Equal([Job("j")], commit.Rows);
    }

    [Fact]
    public async Task The_feed_tells_each_stream_in_order_and_every_version_once()
    {
        var told = new ConcurrentQueue<Commit>();
        using var subscription = Feed.Subscribe(told.Enqueue);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(stream => Task.Run(async () =>
        {
            for (var version = 0; version < 40; version++) await Appended(Entry(Stream($"j/{stream}"), version));
        })));
        await Told(told, 16 * 40);
        foreach (var stream in told.SelectMany(commit => commit.Entries).GroupBy(entry => entry.Stream))
            Assert.Equal(Enumerable.Range(1, 40).Select(version => (long)version), stream.Select(entry => entry.Version));
    }

    [Fact]
    public async Task A_conflict_is_not_told()
    {
        var told = new ConcurrentQueue<Commit>();
        using var subscription = Feed.Subscribe(told.Enqueue);
        await Log.Append(Append.Of(Entry(Stream("j/a"), 7)));
        await Appended(Entry(Stream("j/b"), 0));
        await Told(told, 1);
        Assert.Equal([Stream("j/b")], told.SelectMany(commit => commit.Entries).Select(entry => entry.Stream));
    }

    [Fact]
    public async Task What_the_feed_told_can_be_read()
    {
        var read = new ConcurrentQueue<(long Told, long Head)>();
        using var subscription = Feed.Subscribe(commit =>
            read.Enqueue((commit.Entries[0].Version, Log.Head(commit.Entries[0].Stream).AsTask().GetAwaiter().GetResult())));
        for (var version = 0; version < 20; version++) await Appended(Entry(Stream("j/a"), version));
        await Told(read, 20);
        Assert.All(read, pair => Assert.True(pair.Head >= pair.Told));
    }

    [Fact]
    public async Task A_subscriber_that_ended_or_fails_disturbs_nobody()
    {
        var (ended, told) = (new ConcurrentQueue<Commit>(), new ConcurrentQueue<Commit>());
        Feed.Subscribe(ended.Enqueue).Dispose();
        using var failing = Feed.Subscribe(_ => throw new InvalidOperationException("a bug"));
        using var subscription = Feed.Subscribe(told.Enqueue);
        await Appended(Entry(Stream("j/a"), 0));
        await Told(told, 1);
        Assert.Equal((0, 1), (ended.Count, told.Count));
    }

    /// <summary>Waits until as many were told; a store that other processes share may tell later than it answers.</summary>
    private static async Task Told<T>(ConcurrentQueue<T> told, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (told.Count < count) await Task.Delay(1, patience.Token);
    }
}
