using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Runtime;
using Recruiting.Log;
using Recruiting.Silo;
using Recruiting.Silo.Storage.Sqlite;
using Recruiting.Tests.Engine;
using static Recruiting.Tests.Engine.GivenGrains;

namespace Recruiting.Tests.Orleans;

/// <summary>Nodes that find each other in a PostgreSQL, named by <c>RECRUITING_POSTGRES</c> (a connection string that may make databases).</summary>
public sealed class MembershipTests : IAsyncLifetime
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("RECRUITING_POSTGRES");

    private readonly string directory = Directory.CreateTempSubdirectory("engine-members-").FullName;
    private readonly string database = $"members_{Guid.NewGuid():N}";
    private SqliteStore? store;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Server is null, "RECRUITING_POSTGRES names no PostgreSQL.");
        await Administer($"CREATE DATABASE {database}");
        store = new SqliteStore(directory, TimeProvider.System);
    }

    [Fact]
    public async Task Nodes_started_at_once_form_one_cluster_and_outlive_one_of_them()
    {
        var nodes = await Task.WhenAll(Started(), Started(), Started());
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

    private async Task<IHost> Started()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        var connection = new NpgsqlConnectionStringBuilder(Server) { Database = database }.ConnectionString;
        builder.Services.AddRecruiting(new(directory, Engine: "orleans", connection)).AddSingleton<ILog>(store!.Log);
        var node = builder.Build();
        await node.StartAsync();
        return node;
    }

    private static async Task Administer(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Server!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (store is not null) await Administer($"DROP DATABASE {database} WITH (FORCE)");
        store?.Dispose();
        Directory.Delete(directory, recursive: true);
    }
}
