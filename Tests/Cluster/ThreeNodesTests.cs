using System.Collections.Immutable;
using Recruiting.Interviews;
using Recruiting.Silo.Storage.Postgres;
using Recruiting.Tests.Api;
using Recruiting.Tests.Storage;

namespace Recruiting.Tests.Cluster;

/// <summary>The built product as three processes on one PostgreSQL, every message to another node than the one before.</summary>
[Collection<PostgresCollection>]
public sealed class ThreeNodesTests(PostgresServer server)
{
    private const int Candidates = 24;
    private const int Messages = 30;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_node_lost_under_load_takes_nothing_with_it_and_every_watcher_sees_every_version_once(bool isKilled)
    {
        var database = await server.NewDatabase();
        await using var nodes = await Nodes.Start(database, 3);
        var talkers = await nodes.Gather(Candidates);
        using var enough = new CancellationTokenSource();
        var watchers = talkers.Select(_ => new RoamingWatcher()).ToArray();
        var watching = Task.WhenAll(talkers.Select((talker, number) =>
            watchers[number].Watch($"interview/{talker.Job}/me", talker.Person, nodes.InTurn(number), enough.Token)));
        await Task.WhenAll(watchers.Select(watcher => watcher.Sees(1)));

        await TalkAndLose(nodes, talkers, isKilled);
        var views = await Task.WhenAll(talkers.Select(talker => talker.Finish(nodes[0].Address)));
        await Task.WhenAll(watchers.Zip(views, (watcher, view) => watcher.Sees(view.Version)));
        await enough.CancelAsync();
        await watching;

        foreach (var (watcher, view) in watchers.Zip(views)) Assert.Equal(UpTo(view.Version), watcher.Versions);
        Assert.Equal(Candidates / 3, watchers.Count(watcher => watcher.Connections > 1));
        await using var store = await PostgresStore.Open(database, TimeProvider.System);
        await KeptRecord.Compare(store.Log, store.Candidates, talkers, views);
        Assert.Null((await PostgresVerifier.Verify(database)).Broken);
    }

    /// <summary>The second node dies or leaves when half of the messages are acknowledged.</summary>
    private static async Task TalkAndLose(Nodes nodes, ImmutableArray<Talker> talkers, bool isKilled)
    {
        var (left, lost) = (Candidates * Messages / 2, Task.FromResult(0));
        await Task.WhenAll(talkers.Select((talker, number) => Task.Run(async () =>
        {
            var next = nodes.DevicesInTurn(talker, number);
            for (var message = 0; message < Messages; message++)
            {
                await talker.SayOn(next);
                if (Interlocked.Decrement(ref left) != 0) continue;
                if (isKilled) nodes[1].Kill();
                else lost = nodes[1].Stop();
            }
        })));
        Assert.Equal(0, await lost);
    }

    private static IEnumerable<long> UpTo(long version) => Enumerable.Range(1, (int)version).Select(number => (long)number);
}
