using Recruiting.Jobs;
using Recruiting.Proposals;

namespace Recruiting.Tests.Proposals;

public sealed class ProposalDeciderTests
{
    private static readonly Bid Bid = new(25.50m, "USD", "Available from Monday.");
    private static readonly JobView Open = new(new("j1"), 3, new("org"), "Northwind", JobStatus.Open, "Annotator", "", "", [], 1, [], Deciding.At);
    private static readonly ProposalEvent Submitted = new ProposalEvent.Submitted(Bid, 9);
    private static readonly ProposalEvent Withdrawn = new ProposalEvent.Withdrawn();

    [Fact]
    public void A_draft_may_lack_anything() =>
        ProposalDecider.Draft(Proposal.Fold.Given(), new(null, "EUR", null)).Then(new ProposalEvent.Drafted(new(null, "EUR", null)));

    [Fact]
    public void The_same_draft_again_changes_nothing() =>
        ProposalDecider.Draft(Proposal.Fold.Given(new ProposalEvent.Drafted(Bid)), Bid).Then();

    [Fact]
    public void A_bid_is_submitted_with_the_version_of_its_record() =>
        ProposalDecider.Submit(Proposal.Fold.Given(), Bid, Open, 9).Then(Submitted);

    [Fact]
    public void A_submitted_proposal_takes_no_second_bid()
    {
        ProposalDecider.Submit(Proposal.Fold.Given(Submitted), Bid, Open, 9).ThenRefused(Codes.ProposalSubmitted);
        ProposalDecider.Draft(Proposal.Fold.Given(Submitted), Bid).ThenRefused(Codes.ProposalSubmitted);
    }

    [Fact]
    public void A_closed_job_takes_no_proposal() =>
        ProposalDecider.Submit(Proposal.Fold.Given(), Bid, Open with { Status = JobStatus.Closed }, 9).ThenRefused(Codes.JobClosed);

    [Theory]
    [InlineData(null, "USD", "amount")]
    [InlineData("0", "USD", "amount")]
    [InlineData("-5", "USD", "amount")]
    [InlineData("1.005", "USD", "amount")]
    [InlineData("1000000000.01", "USD", "amount")]
    [InlineData("5", null, "currency")]
    [InlineData("5", "usd", "currency")]
    [InlineData("5", "XYZ", "currency")]
    public void A_bid_that_cannot_be_submitted_says_which_part(string? amount, string? currency, string path)
    {
        var bid = new Bid(amount is null ? null : decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency, null);
        Assert.Equal([path], ProposalDecider.Submit(Proposal.Fold.Given(), bid, Open, 9).ThenRefused(Codes.BidInvalid).Errors!.Keys);
    }

    [Fact]
    public void Only_a_submitted_proposal_is_withdrawn()
    {
        ProposalDecider.Withdraw(Proposal.Fold.Given(Submitted)).Then(Withdrawn);
        ProposalDecider.Withdraw(Proposal.Fold.Given()).ThenRefused(Codes.NothingToWithdraw);
        ProposalDecider.Withdraw(Proposal.Fold.Given(Submitted, Withdrawn)).ThenRefused(Codes.NothingToWithdraw);
    }

    [Fact]
    public void A_withdrawn_proposal_keeps_its_bid_and_is_submitted_again()
    {
        var withdrawn = Assert.IsType<Proposal.Withdrawn>(Proposal.Fold.Given(Submitted, Withdrawn));
        Assert.Equal(Bid, withdrawn.Bid);
        ProposalDecider.Submit(withdrawn, Bid, Open, 11).Then(new ProposalEvent.Submitted(Bid, 11));
    }
}
