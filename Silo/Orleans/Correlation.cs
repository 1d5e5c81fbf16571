using System.Diagnostics;
using Orleans;
using Orleans.Runtime;

namespace Recruiting.Silo.Orleans;

/// <summary>Carries the W3C trace id of a request across grain calls, whether or not anybody collects traces: a log line of a
/// grain then names the request that caused it, on whichever silo it is written.</summary>
internal sealed class Correlation : IOutgoingGrainCallFilter, IIncomingGrainCallFilter
{
    private const string Header = "traceparent";

    public Task Invoke(IOutgoingGrainCallContext context)
    {
        if (Activity.Current?.Id is { } id) RequestContext.Set(Header, id);
        else RequestContext.Remove(Header);
        return context.Invoke();
    }

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (RequestContext.Get(Header) is not string parent)
        {
            await context.Invoke();
            return;
        }
        using var turn = new Activity(context.MethodName).SetParentId(parent).Start();
        await context.Invoke();
    }
}
