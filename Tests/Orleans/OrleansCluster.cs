using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Runtime.Placement;
using Orleans.TestingHost;
using Recruiting.Log;
using Recruiting.Silo.Orleans;
using Recruiting.Silo.Storage.Sqlite;

namespace Recruiting.Tests.Orleans;

/// <summary>Two silos and a client in this process that talk as over a network, over one store.</summary>
public sealed class OrleansCluster : IAsyncLifetime
{
    // A silo's configuration is made by type name: what it shares with the test is found by a key in its settings.
    private static readonly ConcurrentDictionary<string, WitnessedLog> Logs = new();

    private readonly string directory = Directory.CreateTempSubdirectory("engine-orleans-").FullName;
    private SqliteStore? store;
    private TestCluster? cluster;

    internal WitnessedLog Log { get; private set; } = null!;
    internal IGrains Grains { get; private set; } = null!;
    internal TestCluster Silos => cluster!;

    public async ValueTask InitializeAsync()
    {
        store = new SqliteStore(directory, TimeProvider.System);
        Log = Logs[directory] = new WitnessedLog(store.Log);
        var builder = new TestClusterBuilder(2);
        builder.Options.ConfigureFileLogging = false;
        builder.Properties["log"] = directory;
        builder.AddSiloBuilderConfigurator<Silo>().AddClientBuilderConfigurator<Client>();
        cluster = builder.Build();
        await cluster.DeployAsync();
        Grains = cluster.Client.ServiceProvider.GetRequiredService<IGrains>();
    }

    /// <summary>What runs within activates its grains on this silo.</summary>
    internal static async Task<T> On<T>(SiloHandle silo, Func<Task<T>> call)
    {
        RequestContext.Set(IPlacementDirector.PlacementHintKey, silo.SiloAddress);
        var result = await call();
        RequestContext.Remove(IPlacementDirector.PlacementHintKey);
        return result;
    }

    internal ValueTask<SiloAddress> WhereIs(IGrain grain) =>
        cluster!.Client.GetGrain<IManagementGrain>(0).GetActivationAddress((IAddressable)grain);

    public async ValueTask DisposeAsync()
    {
        if (cluster is not null) await cluster.DisposeAsync();
        store?.Dispose();
        Logs.TryRemove(directory, out _);
        Directory.Delete(directory, recursive: true);
    }

    private sealed class Silo : ISiloConfigurator
    {
        public void Configure(ISiloBuilder siloBuilder)
        {
            siloBuilder.UseGrains().GiveUpDeadNodes();
            siloBuilder.Services.TryAddSingleton(TimeProvider.System);
            siloBuilder.Services.AddSingleton<ILog>(Logs[siloBuilder.Configuration["log"]!]);
        }
    }

    private sealed class Client : IClientBuilderConfigurator
    {
        public void Configure(IConfiguration configuration, IClientBuilder clientBuilder)
        {
            clientBuilder.Services.AddWire().AddSingleton<IGrains, OrleansGrains>();
            clientBuilder.AddOutgoingGrainCallFilter<Correlation>();
        }
    }
}
