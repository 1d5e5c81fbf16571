using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Log;

namespace Recruiting.Proposals;

public class ProposalGrain(GrainKey key, ILog log, TimeProvider time, IGrains grains) : IProposalGrain, IFollowsLog
{
    private readonly JobCandidate id = JobCandidate.Parse(key.Value);
    private readonly Journal<Proposal, ProposalEvent> journal = new(log, time, new("proposal", key.Value), Proposal.Fold);

    public void FallBehind() => journal.FallBehind();

    public async Task<Outcome<ProposalView>> Draft(DraftProposal command)
    {
        var interview = await grains.Get<IInterviewGrain>(key.Value).View(long.MaxValue);
        if (interview.Rejected is not null) return new Rejected(Codes.InterviewIncomplete, "The interview comes first: it has not been started.");
        return await Turn(command.Id, Persisted.HashOf(command.Bid), (state, _) =>
            ValueTask.FromResult(ProposalDecider.Draft(state, command.Bid)));
    }

    public Task<Outcome<ProposalView>> Submit(SubmitProposal command) =>
        Turn(command.Id, Persisted.HashOf(command.Bid), async (state, attempt) =>
        {
            var job = await grains.Get<IJobGrain>(id.Job.Value).View();
            if (job.Rejected is { } missing) return missing;
            attempt.Effects.Requires.Add(new(new("job", id.Job.Value), job.Value!.Version));

            var interview = await Interview();
            if (state is not Proposal.Submitted && InterviewDecider.Freeze(interview.Folded.State).Rejected is { } incomplete) return incomplete;
            var submitted = ProposalDecider.Submit(state, command.Bid, job.Value, interview.Folded.Version);
            return submitted.Rejected is null ? interview.Join(attempt, InterviewDecider.Freeze, submitted) : submitted;
        });

    public Task<Outcome<ProposalView>> Withdraw(WithdrawProposal command) =>
        Turn(command.Id, "withdraw", async (state, attempt) =>
        {
            var withdrawn = ProposalDecider.Withdraw(state);
            return withdrawn.Rejected is null ? (await Interview()).Join(attempt, InterviewDecider.Thaw, withdrawn) : withdrawn;
        });

    public Task<Outcome<ProposalView>> View() => journal.Read<Outcome<ProposalView>>(folded => ProposalViews.Of(id, folded));

    private async Task<ProposalInterview> Interview()
    {
        var stream = new Journal<Interview, InterviewEvent>(log, time, new("interview", key.Value), Interviews.Interview.Fold);
        return new(id, stream.Stream, await stream.Read(folded => folded));
    }

    private Task<Outcome<ProposalView>> Turn(
        CommandId command, string body, Func<Proposal, Attempt, ValueTask<Decision<ProposalEvent>>> decide) =>
        journal.Turn(
            command, body,
            (folded, attempt) => decide(folded.State, attempt),
            (folded, attempt) => attempt.Effects.Rows.Add(ProposalRows.Of(id, folded, attempt.Now)),
            folded => ProposalViews.Of(id, folded));
}
