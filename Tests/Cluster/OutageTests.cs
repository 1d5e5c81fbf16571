using System.Net;
using Recruiting.Tests.Api;
using Recruiting.Tests.Live;
using Recruiting.Tests.Storage;

namespace Recruiting.Tests.Cluster;

[Collection<PostgresCollection>]
public sealed class OutageTests(PostgresServer server)
{
    [Fact]
    public async Task While_the_database_is_gone_a_node_says_so_and_afterwards_it_goes_on()
    {
        await using var nodes = await Nodes.Start(await server.NewDatabase(), 1);
        var talker = (await nodes.Gather(1))[0];
        var (person, messages) = (talker.Person, $"/api/jobs/{talker.Job}/interview/messages");
        var message = new { id = "00000000-0000-4000-8000-000000000001", text = "4 apples" };
        var balancer = new Person(new() { BaseAddress = nodes[0].Address });
        var watcher = new RoamingWatcher();
        using var enough = new CancellationTokenSource();
        var watching = watcher.Watch($"interview/{talker.Job}/me", person, nodes.InTurn(0), enough.Token);
        await watcher.Sees(1);

        await server.Stop();
        var refused = await person.Post(messages, message);
        var (ready, live) = (await balancer.Get("/health/ready"), await balancer.Get("/health/live"));
        await server.Start();
        Assert.Equal(("503 store_unavailable", TimeSpan.FromSeconds(1)), (refused.Refusal, refused.Headers.RetryAfter?.Delta));
        Assert.Equal(
            ("503 store_unavailable", "The database cannot be reached at the moment.", TimeSpan.FromSeconds(1)),
            (ready.Refusal, ready.Text("detail"), ready.Headers.RetryAfter?.Delta));
        Assert.Equal(HttpStatusCode.OK, live.Status);

        while ((await person.Post(messages, message)).Status == HttpStatusCode.ServiceUnavailable) await Task.Yield();
        await watcher.Sees(2);
        await enough.CancelAsync();
        await watching;
        Assert.Equal([1, 2], watcher.Versions);
        Assert.Equal(HttpStatusCode.OK, (await balancer.Get("/health/ready")).Status);
    }
}
