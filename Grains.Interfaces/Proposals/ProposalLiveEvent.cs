using System.Text.Json.Serialization;

namespace Recruiting.Proposals;

/// <summary>What a browser that watches a proposal is told.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Drafted), "drafted")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
public abstract record ProposalLiveEvent
{
    private ProposalLiveEvent() { }

    public sealed record Drafted(Bid Bid) : ProposalLiveEvent;
    public sealed record Submitted(Bid Bid, DateTimeOffset At) : ProposalLiveEvent;
    public sealed record Withdrawn(DateTimeOffset At) : ProposalLiveEvent;
}
