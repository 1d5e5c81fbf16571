using Recruiting.Tests.Cluster;
using Recruiting.Tests.Storage;

namespace Recruiting.Tests.Orleans;

/// <summary>Processes that are nodes and silos at once, killed as a machine dies.</summary>
[Collection<PostgresCollection>]
public sealed class ThreeSilosTests(PostgresServer server) : LosingNodes(server, "orleans");
