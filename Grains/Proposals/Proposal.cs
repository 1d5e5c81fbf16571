using System.Text.Json.Serialization;
using Recruiting.Log;

namespace Recruiting.Proposals;

/// <summary>Persisted: names and shapes only ever gain members.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Drafted), "drafted")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
public abstract record ProposalEvent
{
    private ProposalEvent() { }

    public sealed record Drafted(Bid Bid) : ProposalEvent;

    /// <summary><paramref name="InterviewVersion"/> is the interview's version whose record goes with the bid.</summary>
    public sealed record Submitted(Bid Bid, long InterviewVersion) : ProposalEvent;

    public sealed record Withdrawn : ProposalEvent;
}

/// <summary>What a proposal can be so far. A withdrawn one can be submitted again.</summary>
public abstract record Proposal(Bid Bid)
{
    public sealed record Draft(Bid Bid) : Proposal(Bid);
    public sealed record Submitted(Bid Bid, long InterviewVersion, DateTimeOffset At) : Proposal(Bid);
    public sealed record Withdrawn(Bid Bid, DateTimeOffset SubmittedAt, DateTimeOffset At) : Proposal(Bid);

    public static readonly Fold<Proposal, ProposalEvent> Fold = new(new Draft(new Bid(null, null, null)), Evolve);

    private static Proposal Evolve(Proposal state, ProposalEvent @event, Stamp stamp) => (state, @event) switch
    {
        (Withdrawn withdrawn, ProposalEvent.Drafted on) => withdrawn with { Bid = on.Bid },
        (_, ProposalEvent.Drafted on) => new Draft(on.Bid),
        (_, ProposalEvent.Submitted on) => new Submitted(on.Bid, on.InterviewVersion, stamp.At),
        (Submitted submitted, ProposalEvent.Withdrawn) => new Withdrawn(submitted.Bid, submitted.At, stamp.At),
        _ => state,
    };
}
