namespace Recruiting.Proposals;

/// <summary>Owns the bid and its stage. Key: <see cref="JobCandidate"/>.</summary>
public interface IProposalGrain : IGrain
{
    /// <summary>Keeps what was typed so far. Refuses <c>bid_invalid</c>, <c>proposal_submitted</c>.</summary>
    Task<Outcome<ProposalView>> Draft(DraftProposal command);

    /// <summary>Submits and freezes the interview in one append. Refuses <c>interview_incomplete</c>, <c>bid_invalid</c>,
    /// <c>proposal_submitted</c>, <c>job_closed</c>, <c>not_found</c>.</summary>
    Task<Outcome<ProposalView>> Submit(SubmitProposal command);

    /// <summary>Takes a submitted proposal back; the interview can change again and the proposal be submitted anew. Refuses <c>nothing_to_withdraw</c>.</summary>
    Task<Outcome<ProposalView>> Withdraw(WithdrawProposal command);

    /// <summary>An empty draft where nothing was said yet.</summary>
    Task<Outcome<ProposalView>> View();
}

public sealed record DraftProposal(CommandId Id, Bid Bid);
public sealed record SubmitProposal(CommandId Id, Bid Bid);
public sealed record WithdrawProposal(CommandId Id);
