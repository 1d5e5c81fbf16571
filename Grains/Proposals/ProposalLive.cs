using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Proposals;

/// <summary>What of an entry a browser that watches the proposal is told.</summary>
public static class ProposalLive
{
    public static ImmutableArray<ProposalLiveEvent> From(LogEntry stored) =>
        Persisted.Decode<ProposalEvent>(stored) is { } entry
            ? [.. entry.Events.Select(@event => From(@event, entry.At))]
            : [];

    private static ProposalLiveEvent From(ProposalEvent @event, DateTimeOffset at) => @event switch
    {
        ProposalEvent.Drafted on => new ProposalLiveEvent.Drafted(on.Bid),
        ProposalEvent.Submitted on => new ProposalLiveEvent.Submitted(on.Bid, at),
        _ => new ProposalLiveEvent.Withdrawn(at),
    };
}
