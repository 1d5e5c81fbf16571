using Recruiting.Candidates;
using Recruiting.Log;

namespace Recruiting.Proposals;

public static class ProposalRows
{
    public static ProposalRow Of(JobCandidate id, Folded<Proposal> folded, DateTimeOffset now)
    {
        var view = ProposalViews.Of(id, folded);
        return new(id, folded.Version, view.Stage, view.Amount, view.Currency, view.SubmittedAt, now);
    }
}
