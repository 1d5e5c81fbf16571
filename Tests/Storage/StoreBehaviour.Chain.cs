using Recruiting.Log;
using Recruiting.Silo.Storage;

namespace Recruiting.Tests.Storage;

public abstract partial class StoreBehaviour
{
    private static readonly StreamId Chained = Stream("j/b");

    /// <summary>Three streams, the middle one with five entries.</summary>
    private async Task Given_chains()
    {
        await Appended(Entry(Stream("j/a"), 0), Entry(Stream("j/c"), 0));
        for (var version = 0; version < 5; version++) await Appended(Entry(Chained, version, $$"""{"n":{{version + 1}}}"""));
    }

    [Fact]
    public async Task Untouched_chains_verify_with_the_same_head_each_time()
    {
        await Given_chains();
        var first = await Verify();
        Assert.Equal(new(3, 7, first.Head, null), first);
        Assert.Equal(first, await Verify());
        await Appended(Entry(Stream("j/a"), 1));
        Assert.NotEqual(first.Head, (await Verify()).Head);
    }

    [Theory]
    [InlineData("payload", 3)]
    [InlineData("salt", 2)]
    [InlineData("link", 4)]
    public async Task A_changed_entry_is_named(string column, long version)
    {
        await Given_chains();
        await Tamper(Chained, version, $"{column} = (SELECT {column} FROM log ORDER BY stream, version LIMIT 1)");
        var broken = (await Verify()).Broken!;
        Assert.Equal(("interview/j/b", version), (broken.Stream, broken.Version));
        Assert.StartsWith("the link is ", broken.Difference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_entry_is_named()
    {
        await Given_chains();
        await Remove(Chained, 3);
        Assert.Equal(new("interview/j/b", 3, "version 3 is missing; the next entry is version 4"), (await Verify()).Broken);
    }

    [Fact]
    public async Task Swapped_entries_are_named()
    {
        await Given_chains();
        await Swap(Chained, 2, 4);
        Assert.Equal(("interview/j/b", 2L), ((await Verify()).Broken!.Stream, (await Verify()).Broken!.Version));
    }

    [Fact]
    public async Task A_payload_removed_without_its_digest_is_named()
    {
        await Given_chains();
        await Tamper(Chained, 2, "payload = NULL, salt = NULL");
        Assert.Equal(new("interview/j/b", 2, "the payload is missing and no digest was left for it"), (await Verify()).Broken);
    }

    [Fact]
    public async Task An_erased_stream_says_nothing_and_still_verifies()
    {
        await Given_chains();
        var before = await Verify();
        Assert.Equal(5, await Get<IErasure>().Erase(Chained));
        Assert.Equal(["1 c1 erased", "2 c2 erased", "3 c3 erased", "4 c4 erased", "5 c5 erased"], await Payloads(Chained));
        Assert.Equal(before, await Verify());
        await Appended(Entry(Chained, 5, "\"erased\""));
        Assert.Null((await Verify()).Broken);
        Assert.Equal(1, await Get<IErasure>().Erase(Chained));
    }
}
