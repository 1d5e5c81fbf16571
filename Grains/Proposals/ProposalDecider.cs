using System.Collections.Immutable;
using Recruiting.Jobs;
using Recruiting.Log;

namespace Recruiting.Proposals;

public static class ProposalDecider
{
    private static readonly Rejected Already = new(Codes.ProposalSubmitted, "Your proposal was submitted already. Withdraw it to change it.");

    public static Decision<ProposalEvent> Draft(Proposal state, Bid bid)
    {
        if (state is Proposal.Submitted) return Already;
        if (BidRules.CheckDraft(bid) is { } invalid) return invalid;
        return bid == state.Bid ? ImmutableArray<ProposalEvent>.Empty : new ProposalEvent.Drafted(bid);
    }

    /// <summary>The interview's own decider says whether its record can be frozen; this is the proposal's half.</summary>
    public static Decision<ProposalEvent> Submit(Proposal state, Bid bid, JobView job, long interviewVersion)
    {
        if (state is Proposal.Submitted) return Already;
        if (job.Status == JobStatus.Closed) return new Rejected(Codes.JobClosed, "This job no longer takes proposals.");
        if (BidRules.CheckWhole(bid) is { } invalid) return invalid;
        return new ProposalEvent.Submitted(bid, interviewVersion);
    }

    public static Decision<ProposalEvent> Withdraw(Proposal state) => state switch
    {
        Proposal.Submitted => new ProposalEvent.Withdrawn(),
        _ => new Rejected(Codes.NothingToWithdraw, "There is no submitted proposal to withdraw."),
    };
}
