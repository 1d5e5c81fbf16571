using System.Net;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Proposals;
using Xunit;

namespace Recruiting.Tests.Api;

public sealed class ProposalsApiTests(ApiFixture api)
{
    private static readonly object Bid = new { amount = 24.5m, currency = "EUR", note = "I can start on Monday." };

    [Fact]
    public async Task A_bid_waits_until_everything_is_captured()
    {
        var (candidate, job) = await Applying("proposals-early");
        await candidate.Open(job);
        Assert.Equal("409 interview_incomplete", (await candidate.Post($"/api/jobs/{job}/proposal", Bid)).Refusal);
        Assert.Equal(Stage.Draft, (await candidate.Get($"/api/jobs/{job}/proposal")).As<ProposalView>().Stage);
    }

    [Fact]
    public async Task A_draft_is_kept_and_seen_by_its_candidate_alone()
    {
        var employer = await api.Employer("proposals-draft");
        var job = await SomeJob.Post(employer);
        var candidate = await api.Candidate("proposals-draft");
        await candidate.Open(job);
        Assert.Equal(HttpStatusCode.OK, (await candidate.Put($"/api/jobs/{job}/proposal", new { amount = 987.65m })).Status);
        Assert.Equal(987.65m, (await (await api.Candidate("proposals-draft")).Get($"/api/jobs/{job}/proposal")).As<ProposalView>().Amount);
        foreach (var path in new[] { $"/api/jobs/{job}/candidates", $"/api/jobs/{job}/candidates.csv", $"/api/jobs/{job}/candidates/{candidate.Id}" })
            Assert.DoesNotContain("987.65", (await employer.Get(path)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complete_interview_opens_the_bid_and_submitting_freezes_it()
    {
        var (candidate, job) = await Applying("proposals-submit");
        await Complete(candidate, job);
        var submitted = await candidate.Post($"/api/jobs/{job}/proposal", Bid);
        Assert.Equal((HttpStatusCode.OK, "submitted"), (submitted.Status, submitted.Text("stage")));
        Assert.Equal("409 proposal_submitted", (await candidate.Say(job, "actually 5 hours a week")).Refusal);
        Assert.Equal("409 proposal_submitted", (await candidate.Put($"/api/jobs/{job}/proposal", Bid)).Refusal);
        Assert.True((await candidate.Get($"/api/jobs/{job}/interview")).As<InterviewView>().Frozen);

        var mine = Assert.Single((await candidate.Get("/api/proposals/mine")).As<Page<MyProposal>>().Items);
        Assert.Equal((job, "RLHF annotator", Stage.Submitted, 24.5m), (mine.JobId.Value, mine.JobTitle, mine.Stage, mine.Amount));
    }

    [Fact]
    public async Task A_withdrawn_proposal_can_be_changed_and_sent_anew()
    {
        var (candidate, job) = await Applying("proposals-withdraw");
        await Complete(candidate, job);
        Assert.Equal("409 nothing_to_withdraw", (await candidate.Delete($"/api/jobs/{job}/proposal")).Refusal);
        await candidate.Post($"/api/jobs/{job}/proposal", Bid);
        Assert.Equal("withdrawn", (await candidate.Delete($"/api/jobs/{job}/proposal")).Text("stage"));
        Assert.Equal(HttpStatusCode.OK, (await candidate.Say(job, "actually 20 hours a week")).Status);
        Assert.Equal("submitted", (await candidate.Post($"/api/jobs/{job}/proposal", Bid)).Text("stage"));
    }

    [Fact]
    public async Task The_same_key_submits_once()
    {
        var (candidate, job) = await Applying("proposals-key");
        await Complete(candidate, job);
        var first = await candidate.Post($"/api/jobs/{job}/proposal", Bid, "submit-once");
        var second = await candidate.Post($"/api/jobs/{job}/proposal", Bid, "submit-once");
        Assert.Equal(first.Body, second.Body);
        Assert.Equal("409 proposal_submitted", (await candidate.Post($"/api/jobs/{job}/proposal", Bid, "submit-twice")).Refusal);
    }

    [Theory]
    [InlineData("""{"amount":"24","currency":"EUR"}""", "400 request_invalid")]
    [InlineData("""{"amount":1e400,"currency":"EUR"}""", "400 request_invalid")]
    [InlineData("""{"amount":-1,"currency":"EUR"}""", "422 bid_invalid")]
    [InlineData("""{"amount":24.555,"currency":"EUR"}""", "422 bid_invalid")]
    [InlineData("""{"amount":24,"currency":"apples"}""", "422 bid_invalid")]
    public async Task A_bid_that_is_none_is_refused(string body, string refusal)
    {
        var (candidate, job) = await Applying("proposals-bad");
        await candidate.Open(job);
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/jobs/{job}/proposal") { Content = new StringContent(body, null, "application/json") };
        Assert.Equal(refusal, (await candidate.Send(request)).Refusal);
    }

    private async Task<(Person Candidate, string Job)> Applying(string name) =>
        (await api.Candidate(name), await SomeJob.Post(await api.Employer(name)));

    internal static async Task Complete(Person candidate, string job)
    {
        await candidate.Open(job);
        Assert.Equal("complete", (await candidate.Say(job, SomeJob.CompleteAnswer)).Text("status"));
    }
}
