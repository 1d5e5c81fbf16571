using System.Threading.Channels;
using Recruiting.Log;
using Recruiting.Silo.Storage;
using Recruiting.Silo.Storage.Postgres;

namespace Recruiting.Tests.Storage;

/// <summary>How appends that wait are grouped.</summary>
public sealed class GroupsTests : IAsyncDisposable
{
    private readonly Channel<(int Size, TaskCompletionSource Written)> begun = Channel.CreateUnbounded<(int, TaskCompletionSource)>();
    private readonly Groups groups;

    public GroupsTests() => groups = new(group =>
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        begun.Writer.TryWrite((group.Count, written));
        return written.Task;
    });

    [Fact]
    public async Task What_arrives_while_two_groups_are_written_is_the_next_one()
    {
        var (first, second) = await TwoOfOne();
        Add(10);
        first.SetResult();
        var (size, written) = await Next();
        second.SetResult();
        written.SetResult();
        Assert.Equal(10, size);
    }

    [Fact]
    public async Task Beside_a_group_none_is_begun_that_is_less_than_half_as_large()
    {
        var (first, second) = await TwoOfOne();
        Add(10);
        first.SetResult();
        var large = await Next();
        second.SetResult();
        for (var added = 0; added < 5; added++) Add(1);
        var (size, written) = await Next();
        Assert.Equal((10, 5), (large.Size, size));
        large.Written.SetResult();
        written.SetResult();
    }

    [Fact]
    public async Task What_waits_is_written_before_it_closes()
    {
        var (first, second) = await TwoOfOne();
        Add(3);
        var closing = groups.DisposeAsync().AsTask();
        Assert.Throws<StoreUnavailableException>(() => Add(1));
        first.SetResult();
        second.SetResult();
        var (size, written) = await Next();
        Assert.Equal((3, false), (size, closing.IsCompleted));
        written.SetResult();
        await closing;
    }

    public async ValueTask DisposeAsync()
    {
        var closing = groups.DisposeAsync().AsTask();
        begun.Writer.Complete();
        await foreach (var (_, written) in begun.Reader.ReadAllAsync()) written.TrySetResult();
        await closing;
    }

    private async Task<(TaskCompletionSource, TaskCompletionSource)> TwoOfOne()
    {
        Add(1);
        var first = await Next();
        Add(1);
        var second = await Next();
        Assert.Equal((1, 1), (first.Size, second.Size));
        return (first.Written, second.Written);
    }

    private void Add(int count)
    {
        for (var i = 0; i < count; i++) groups.Add(new(Append.Of()));
    }

    private ValueTask<(int Size, TaskCompletionSource Written)> Next() => begun.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
