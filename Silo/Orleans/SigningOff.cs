using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Configuration;
using Orleans.Runtime;

namespace Recruiting.Silo.Orleans;

/// <summary>Lets a silo leave while the database is gone. Orleans repeats each write into the table of members for as long as a silo may
/// take to join, five minutes, and minds no cancellation meanwhile: a silo that stops is given seconds instead.</summary>
internal sealed class SigningOff(IOptions<ClusterMembershipOptions> membership, ISiloStatusOracle silo) : ILifecycleParticipant<ISiloLifecycle>, IUnfinished
{
    /// <summary>Enough to try again after another silo has written at the same moment, which Orleans does 2 to 4 s later.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public string? Unfinished => silo.CurrentStatus == SiloStatus.Dead
        ? null
        : "the database could not be told that this silo leaves: the others find out by its silence, within ten seconds";

    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe(nameof(SigningOff), ServiceLifecycleStage.Active, _ => Task.CompletedTask, StopTrying);

    private Task StopTrying(CancellationToken cancellation)
    {
        membership.Value.MaxJoinAttemptTime = Patience;
        return Task.CompletedTask;
    }
}
