using Recruiting.Proposals;

namespace Recruiting.Api.Candidates;

/// <summary>What an employer sees of a proposal: a bid that was not submitted yet is the candidate's own.</summary>
public static class ProposalForEmployers
{
    public static ProposalView Of(ProposalView proposal) =>
        proposal.Stage == Stage.Draft ? proposal with { Amount = null, Currency = null, Note = null } : proposal;
}
