using Recruiting.Log;
using Recruiting.Tests.Engine;

namespace Recruiting.Tests.Orleans;

/// <summary>The behaviour of every engine, on two silos.</summary>
public sealed class OrleansBehaviourTests(OrleansCluster cluster) : GrainBehaviour, IClassFixture<OrleansCluster>
{
    protected override IGrains Grains => cluster.Grains;
    protected override ILog Log => cluster.Log;
}
