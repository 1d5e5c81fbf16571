using Recruiting.Log;

namespace Recruiting.Proposals;

public static class ProposalViews
{
    public static ProposalView Of(JobCandidate id, Folded<Proposal> folded)
    {
        var proposal = folded.State;
        var (stage, interviewVersion, submittedAt, withdrawnAt) = proposal switch
        {
            Proposal.Submitted on => (Stage.Submitted, (long?)on.InterviewVersion, (DateTimeOffset?)on.At, (DateTimeOffset?)null),
            Proposal.Withdrawn on => (Stage.Withdrawn, null, on.SubmittedAt, on.At),
            _ => (Stage.Draft, null, null, null),
        };
        return new(
            id.Job, id.Candidate, folded.Version, stage, proposal.Bid.Amount, proposal.Bid.Currency, proposal.Bid.Note,
            interviewVersion, submittedAt, withdrawnAt);
    }
}
