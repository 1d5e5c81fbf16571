using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace Recruiting.Silo.Orleans;

/// <summary>What makes a silo one of this product's.</summary>
internal static class SiloConfiguration
{
    private const string Name = "recruiting";

    /// <summary>The grains and how they are called.</summary>
    public static ISiloBuilder UseGrains(this ISiloBuilder silo)
    {
        silo.Services.AddWire();
        silo.Services.AddSingleton<IGrains, OrleansGrains>();
        silo.Services.AddTransient(typeof(GrainKey), provider =>
            new GrainKey(provider.GetRequiredService<IGrainContextAccessor>().GrainContext.GrainId.Key.ToString()!));
        silo.AddOutgoingGrainCallFilter<LostSilos>();
        silo.AddOutgoingGrainCallFilter<Correlation>().AddIncomingGrainCallFilter<Correlation>();

        // Answers of a candidate come seconds to minutes apart; who thinks longer costs one fold of the log, not memory.
        return silo.Configure<GrainCollectionOptions>(collection =>
        {
            collection.CollectionAge = TimeSpan.FromMinutes(2);
            collection.CollectionQuantum = TimeSpan.FromSeconds(15);
            collection.EnableActivationSheddingOnMemoryPressure = true;
        });
    }

    /// <summary>A cluster of this process alone: what a store needs that one process owns.</summary>
    public static ISiloBuilder UseOneNode(this ISiloBuilder silo) =>
        silo.UseLocalhostClustering(FreePort(), gatewayPort: 0, serviceId: Name, clusterId: Name);

    /// <summary>Every node with the same database is one cluster. A silo speaks on loopback unless <c>Silo:Address</c> (and <c>Silo:Port</c>)
    /// say otherwise: whoever reaches that port may call grains, so it belongs in a private network.</summary>
    public static ISiloBuilder UseNodesOf(this ISiloBuilder silo, string database)
    {
        silo.UseAdoNetClustering(membership =>
            (membership.Invariant, membership.ConnectionString) = (MembershipTables.Invariant, MembershipTables.ConnectionTo(database)));
        silo.Configure<ClusterOptions>(cluster => (cluster.ServiceId, cluster.ClusterId) = (Name, Name));
        silo.Services.AddSingleton<SigningOff>();
        silo.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(provider => provider.GetRequiredService<SigningOff>());
        silo.Services.AddSingleton<IUnfinished>(provider => provider.GetRequiredService<SigningOff>());
        silo.Services.AddOptions<EndpointOptions>().Configure<IConfiguration>((endpoint, configuration) =>
        {
            endpoint.AdvertisedIPAddress = IPAddress.Parse(configuration["Silo:Address"] ?? "127.0.0.1");
            endpoint.SiloPort = configuration.GetValue<int?>("Silo:Port") ?? FreePort();
            endpoint.GatewayPort = 0;
        });
        return silo.GiveUpDeadNodes();
    }

    /// <summary>A node that dies is given up after four missed probes, about eight seconds: fewer, and one on a busy machine is taken for dead.</summary>
    public static ISiloBuilder GiveUpDeadNodes(this ISiloBuilder silo) =>
        silo.Configure<ClusterMembershipOptions>(membership =>
        {
            membership.ProbeTimeout = TimeSpan.FromSeconds(2);
            membership.NumMissedProbesLimit = 4;
            membership.DefunctSiloCleanupPeriod = TimeSpan.FromHours(1);
        });

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
