using Recruiting.Tests.Storage;

namespace Recruiting.Tests.Cluster;

[Collection<PostgresCollection>]
public sealed class ThreeNodesTests(PostgresServer server) : LosingNodes(server, "embedded");
