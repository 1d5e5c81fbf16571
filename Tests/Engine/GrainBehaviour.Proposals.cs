using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Proposals;
using static Recruiting.Tests.Engine.GivenGrains;

namespace Recruiting.Tests.Engine;

public abstract partial class GrainBehaviour
{
    private static readonly Bid Bid = new(40.5m, "EUR", "From Monday.");

    private IProposalGrain ProposalOf(string job) => Grains.Get<IProposalGrain>($"{job}/{Ada}");

    [Fact]
    public async Task A_proposal_waits_for_its_interview()
    {
        await Grains.Posted("waits", Required);
        Refused(Codes.InterviewIncomplete, await ProposalOf("waits").Submit(new(new("s1"), Bid)));
        Accepted(await Grains.InterviewOf("waits").Open(new(new("open"))));
        var refused = (await ProposalOf("waits").Submit(new(new("s2"), Bid))).Rejected!;
        Assert.Equal((Codes.InterviewIncomplete, "Still to be answered in the interview: About you."), (refused.Code, refused.Message));
        Assert.Equal(Stage.Draft, Accepted(await ProposalOf("waits").View()).Stage);
    }

    [Fact]
    public async Task A_draft_is_kept()
    {
        await Grains.Opened("draft");
        Accepted(await ProposalOf("draft").Draft(new(new("d1"), new(12m, null, "no"))));
        var view = Accepted(await ProposalOf("draft").Draft(new(new("d2"), Bid)));
        Assert.Equal(
            new(new("draft"), Ada, 2, Stage.Draft, 40.5m, "EUR", "From Monday.", null, null, null),
            view);
        Assert.Equal(view, Accepted(await ProposalOf("draft").View()));
    }

    [Fact]
    public async Task Submission_freezes_the_interview_and_the_bid()
    {
        var interview = await Grains.Opened("frozen", complete: true);
        var submitted = Accepted(await ProposalOf("frozen").Submit(new(new("s1"), Bid)));
        Assert.Equal((Stage.Submitted, 40.5m, "EUR", 1L), (submitted.Stage, submitted.Amount, submitted.Currency, submitted.InterviewVersion));
        Assert.Equal(submitted, Accepted(await ProposalOf("frozen").Submit(new(new("s1"), Bid))));

        Assert.True(Accepted(await interview.View(0)).Frozen);
        Refused(Codes.ProposalSubmitted, await interview.Say(new(M(1), "wait")));
        Refused(Codes.ProposalSubmitted, await ProposalOf("frozen").Submit(new(new("s2"), Bid)));
        Refused(Codes.ProposalSubmitted, await ProposalOf("frozen").Draft(new(new("d1"), Bid)));
    }

    [Fact]
    public async Task A_withdrawn_proposal_can_be_submitted_anew()
    {
        var interview = await Grains.Opened("withdrawn", complete: true);
        Refused(Codes.NothingToWithdraw, await ProposalOf("withdrawn").Withdraw(new(new("w0"))));
        Accepted(await ProposalOf("withdrawn").Submit(new(new("s1"), Bid)));
        Assert.Equal(Stage.Withdrawn, Accepted(await ProposalOf("withdrawn").Withdraw(new(new("w1")))).Stage);
        Refused(Codes.NothingToWithdraw, await ProposalOf("withdrawn").Withdraw(new(new("w2"))));

        Assert.Equal(["changed"], Said(Accepted(await interview.Say(new(M(1), "changed")))));
        Assert.Equal(Stage.Submitted, Accepted(await ProposalOf("withdrawn").Submit(new(new("s2"), Bid with { Amount = 41 }))).Stage);
    }

    [Fact]
    public async Task One_of_two_submissions_at_once_is_taken()
    {
        await Grains.Opened("twice", complete: true);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => ProposalOf("twice").Submit(new(new($"s{i}"), Bid))));
        Assert.Single(outcomes, outcome => outcome.Rejected is null);
        Assert.Equal(1, Accepted(await ProposalOf("twice").View()).Version);
    }

    [Fact]
    public async Task A_message_and_a_submission_at_once_end_in_one_order()
    {
        var interview = await Grains.Opened("race", complete: true);
        var said = interview.Say(new(M(1), "one more thing"));
        var submitted = Accepted(await ProposalOf("race").Submit(new(new("s"), Bid)));
        var wasFirst = (await said).Rejected is null;
        Assert.Equal(wasFirst ? 2 : 1, submitted.InterviewVersion);
        Assert.Equal(wasFirst ? ["one more thing"] : [], Said(Accepted(await interview.View(0))));
    }

    [Fact]
    public async Task A_closed_job_takes_neither_interviews_nor_proposals()
    {
        await Grains.Opened("closed", complete: true);
        Accepted(await Grains.Get<IJobGrain>("closed").Close(new(new("close"), By("closed"))));
        Refused(Codes.JobClosed, await ProposalOf("closed").Submit(new(new("s1"), Bid)));
        Refused(Codes.JobClosed, await Grains.Get<IInterviewGrain>("closed/c-bob").Open(new(new("open"))));
        Accepted(await Grains.Get<IJobGrain>("closed").Open(new(new("reopen"), By("closed"))));
        Accepted(await ProposalOf("closed").Submit(new(new("s2"), Bid)));
    }
}
