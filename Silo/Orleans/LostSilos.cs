using Orleans;
using Orleans.Runtime;
using Orleans.Runtime.Messaging;

namespace Recruiting.Silo.Orleans;

/// <summary>A call whose silo was lost fails as <see cref="IGrains"/> says: like one that took too long, its outcome unknown.
/// The caller repeats its command under the same id.</summary>
internal sealed class LostSilos : IOutgoingGrainCallFilter
{
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (Exception lost) when (lost is OrleansMessageRejectionException or ConnectionFailedException)
        {
            throw new TimeoutException($"The silo that ran {context.InterfaceName}.{context.MethodName} was lost during the call.", lost);
        }
    }
}
