using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Runtime;
using Recruiting.Silo;
using Recruiting.Silo.Storage;
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
        var opened = 0;
        SiloAddress[] silos = [];
        // One that has just joined is not given grains at once.
        while (silos.Length < 3 && opened < 300)
        {
            await Task.WhenAll(Enumerable.Range(opened, 30).Select(i => Grains(nodes[i % 3]).Opened($"job-{i}")));
            silos = await SilosOfActivations(first);
            opened += 30;
        }
        Assert.Equal(nodes.Select(AddressOf).Order(), silos.Order());

        await second.StopAsync();
        await third.StopAsync(new CancellationToken(canceled: true));
        for (var i = 0; i < opened; i++) await Acknowledged(first, $"job-{i}");
        Assert.Equal([AddressOf(first)], await SilosOfActivations(first));
        await first.StopAsync();
        foreach (var node in nodes) node.Dispose();
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_is_named_and_left_alone()
    {
        var database = await server.NewDatabase();
        await PostgresServer.Execute(database, "CREATE TABLE recipes (name text)");
        var refused = await Assert.ThrowsAsync<StoreUnusableException>(() => Started(database));
        Assert.EndsWith("is one of something else. Name an empty one in the connection string.", refused.Message, StringComparison.Ordinal);
        await using var source = NpgsqlDataSource.Create(database);
        Assert.Empty(await source.Rows("SELECT 1 FROM information_schema.schemata WHERE schema_name = 'membership'", row => row.GetInt32(0)));
    }

    [Fact]
    public async Task A_user_who_may_not_make_the_tables_of_the_nodes_is_told()
    {
        var database = await server.NewDatabase();
        await PostgresServer.Execute(database, "CREATE ROLE tenant LOGIN; GRANT ALL ON SCHEMA public TO tenant");
        var refused = await Assert.ThrowsAsync<StoreUnusableException>(() => Started(new NpgsqlConnectionStringBuilder(database) { Username = "tenant" }.ConnectionString));
        Assert.StartsWith("User tenant may not create tables in database ", refused.Message, StringComparison.Ordinal);
    }

    internal static IGrains Grains(IHost node) => node.Services.GetRequiredService<IGrains>();

    private static SiloAddress AddressOf(IHost node) => node.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;

    internal static async Task<SiloAddress[]> SilosOfActivations(IHost node)
    {
        var statistics = await node.Services.GetRequiredService<global::Orleans.IGrainFactory>().GetGrain<IManagementGrain>(0).GetDetailedGrainStatistics();
        return [.. statistics.Where(grain => grain.GrainType.Contains("Interview", StringComparison.OrdinalIgnoreCase)).Select(grain => grain.SiloAddress).Distinct()];
    }

    internal static async Task Acknowledged(IHost node, string job)
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

    internal static async Task<IHost> Started(string database)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRecruiting(new("unused", Engine: "orleans", database));
        var node = builder.Build();
        await node.StartAsync();
        return node;
    }
}
