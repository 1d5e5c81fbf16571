using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Tests.Engine;

/// <summary>Two nodes that run the same grain on one log.</summary>
public sealed class JournalTests
{
    private sealed record Names(string All);

    private static readonly Fold<string, string> Fold = new("", (all, name, _) => all + name);
    private readonly MemoryLog log = new();
    private int turns;

    [Fact]
    public async Task A_stream_that_others_write_too_is_looked_at_before_each_turn()
    {
        var (one, other) = (NewNode(), NewNode());
        await Add(one, "a");
        await Add(other, "b");
        await Add(one, "c");
        await Add(other, "d");
        Assert.Equal(2, log.Refused);
        foreach (var name in (string[])["e", "g", "i", "k"])
        {
            await Add(one, name);
            Assert.StartsWith("abcde", await Add(other, "-"), StringComparison.Ordinal);
        }
        Assert.Equal("abcde-g-i-k-", (await one.Read(folded => new Names(folded.State))).All);
        Assert.Equal(2, log.Refused);
    }

    [Fact]
    public async Task A_stream_that_others_left_alone_for_long_is_looked_at_no_more()
    {
        var (one, other) = (NewNode(), NewNode());
        await Add(one, "a");
        await Add(other, "b");
        for (var turn = 0; turn < 30; turn++) await Add(one, "c");
        var read = log.Reads;
        for (var turn = 0; turn < 5; turn++) await Add(one, "d");
        Assert.Equal(read, log.Reads);
    }

    private Journal<string, string> NewNode() => new(log, TimeProvider.System, new("echo", "k"), Fold);

    private async Task<string> Add(Journal<string, string> node, string name)
    {
        var added = await node.Turn(
            new($"{++turns}"), "add", (_, _) => ValueTask.FromResult<Decision<string>>(ImmutableArray.Create(name)), (_, _) => { }, folded => new Names(folded.State));
        return added.Value!.All;
    }

    private sealed class MemoryLog : ILog
    {
        private readonly List<LogEntry> entries = [];

        public int Reads { get; private set; }
        public int Refused { get; private set; }

        public Task<AppendResult> Append(Append append)
        {
            var write = append.Writes.Single();
            if (write.Expected != entries.Count)
            {
                Refused++;
                return Task.FromResult(new AppendResult(write.Stream));
            }
            entries.Add(new(write.Stream, write.Expected + 1, write.Command, write.Payload));
            return Task.FromResult(AppendResult.Appended);
        }

        public Task<ImmutableArray<LogEntry>> Read(StreamId stream, long after = 0)
        {
            Reads++;
            return Task.FromResult(entries.Where(entry => entry.Version > after).ToImmutableArray());
        }

        public ValueTask<long> Head(StreamId stream) => ValueTask.FromResult<long>(entries.Count);
    }
}
