using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Recruiting.Silo;
using Recruiting.Silo.Storage.Postgres;
using Recruiting.Tests.Engine;
using Recruiting.Tests.Storage;
using static Recruiting.Tests.Engine.GivenGrains;

namespace Recruiting.Tests.Orleans;

/// <summary>Nodes that share nothing but a PostgreSQL.</summary>
[Collection<PostgresCollection>]
public sealed class MembershipTests(PostgresServer server)
{
    [Fact]
    public async Task Nodes_started_at_once_form_one_cluster_and_outlive_one_of_them()
    {
        var database = await server.NewDatabase();
        var nodes = await Task.WhenAll(Started(database), Started(database), Started(database));
        var (first, second, third) = (nodes[0], nodes[1], nodes[2]);
        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Grains(nodes[i % 3]).Opened($"job-{i}")));
        var silos = await SilosOfActivations(first);
        Assert.Equal(nodes.Select(AddressOf).Order(), silos.Order());

        await second.StopAsync();
        await third.StopAsync(new CancellationToken(canceled: true));
        for (var i = 0; i < 30; i++) await Acknowledged(first, $"job-{i}");
        Assert.Equal([AddressOf(first)], await SilosOfActivations(first));
        await first.StopAsync();
        foreach (var node in nodes) node.Dispose();
    }

    private static IGrains Grains(IHost node) => node.Services.GetRequiredService<IGrains>();

    private static SiloAddress AddressOf(IHost node) => node.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;

    private static async Task<SiloAddress[]> SilosOfActivations(IHost node)
    {
        var statistics = await node.Services.GetRequiredService<global::Orleans.IGrainFactory>().GetGrain<IManagementGrain>(0).GetDetailedGrainStatistics();
        return [.. statistics.Where(grain => grain.GrainType.Contains("Interview", StringComparison.OrdinalIgnoreCase)).Select(grain => grain.SiloAddress).Distinct()];
    }

    private static async Task Acknowledged(IHost node, string job)
    {
        while (true)
        {
            try
            {
                Assert.Equal(["on"], Said(Accepted(await Grains(node).InterviewOf(job).Say(new(M(1), "on")))));
                return;
            }
            catch (TimeoutException)
            {
                await Task.Yield();
            }
        }
    }

    private static async Task<IHost> Started(string database)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRecruiting(new("unused", Engine: "orleans", database)).AddPostgresStore(database);
        var node = builder.Build();
        await node.StartAsync();
        return node;
    }
}
