using System.Net;
using Recruiting.Interviews;
using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Api;

public sealed class InterviewsApiTests(ApiFixture api)
{
    [Fact]
    public async Task Opening_greets_and_shows_what_will_be_asked()
    {
        var (candidate, job) = await Applying("interviews-open");
        var view = (await candidate.Open(job)).As<InterviewView>();
        Assert.Equal(($"{job}/{candidate.Id}", 1L, InterviewStatus.Open, false, false), (view.InterviewId, view.Version, view.Status, view.Answering, view.Frozen));
        Assert.Equal(Speaker.Interviewer, Assert.Single(view.Messages).From);
        Assert.Equal(
            [("linkedin", ItemStatus.Missing), ("hours", ItemStatus.Missing)],
            view.Checklist.Select(item => (item.FieldId.Value, item.Status)));
    }

    [Fact]
    public async Task Opening_again_on_another_device_lands_where_it_was_left()
    {
        var (candidate, job) = await Applying("interviews-resume");
        await candidate.Open(job);
        var said = await candidate.Say(job, "I can work 15 hours a week.");
        var elsewhere = await api.Candidate("interviews-resume");
        Assert.Equal(said.Body, (await elsewhere.Open(job)).Body);
        Assert.Equal(said.Body, (await elsewhere.Get($"/api/jobs/{job}/interview")).Body);
    }

    [Fact]
    public async Task After_a_version_only_newer_messages_are_sent()
    {
        var (candidate, job) = await Applying("interviews-after");
        var opened = (await candidate.Open(job)).As<InterviewView>();
        var id = Guid.CreateVersion7().ToString();
        var said = (await candidate.Say(job, "Hello", id, opened.Version)).As<InterviewView>();
        Assert.Equal([id, $"a-{id}"], said.Messages.Select(message => message.Id.Value));
        Assert.Empty((await candidate.Get($"/api/jobs/{job}/interview?after={said.Version}")).As<InterviewView>().Messages);
        Assert.Equal(3, (await candidate.Get($"/api/jobs/{job}/interview")).As<InterviewView>().Messages.Length);
    }

    [Fact]
    public async Task A_message_sent_again_under_its_id_is_there_once()
    {
        var (candidate, job) = await Applying("interviews-replay");
        await candidate.Open(job);
        var id = Guid.CreateVersion7().ToString();
        var first = await candidate.Say(job, "Hello", id);
        await candidate.Say(job, "Something else");
        var again = (await candidate.Say(job, "Hello", id)).As<InterviewView>();
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Single(again.Messages, message => message.Id.Value == id);
        Assert.Equal("409 id_reused", (await candidate.Say(job, "Not hello", id)).Refusal);
    }

    [Fact]
    public async Task Messages_that_arrive_out_of_order_are_each_answered_once()
    {
        var (candidate, job) = await Applying("interviews-order");
        await candidate.Open(job);
        var ids = Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7().ToString()).ToArray();
        foreach (var id in ids.Reverse().Concat(ids)) await candidate.Say(job, $"This is {id}", id);
        var view = (await candidate.Get($"/api/jobs/{job}/interview")).As<InterviewView>();
        Assert.Equal(ids.Reverse().SelectMany(id => new[] { id, $"a-{id}" }), view.Messages.Skip(1).Select(message => message.Id.Value));
    }

    [Fact]
    public async Task Two_tabs_that_answer_at_once_lose_nothing()
    {
        var (first, job) = await Applying("interviews-tabs");
        var second = await api.Candidate("interviews-tabs");
        await first.Open(job);
        var ids = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7().ToString()).ToArray();
        // Every message is sent by both tabs: half of them are the other's retry.
        var replies = await Task.WhenAll(ids.SelectMany(id => new[] { first.Say(job, $"This is {id}", id), second.Say(job, $"This is {id}", id) }));
        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.OK, reply.Status));
        var view = (await first.Get($"/api/jobs/{job}/interview")).As<InterviewView>();
        Assert.Equal(ids.Order(), view.Messages.Where(message => message.From == Speaker.Candidate).Select(message => message.Id.Value).Order());
        Assert.Equal(1 + 2 * ids.Length, view.Messages.Length);
        Assert.Equal(1 + ids.Length, view.Version);
    }

    [Fact]
    public async Task A_message_without_an_id_takes_the_key()
    {
        var (candidate, job) = await Applying("interviews-key");
        await candidate.Open(job);
        var key = Guid.CreateVersion7().ToString();
        await candidate.Post($"/api/jobs/{job}/interview/messages", new { text = "Hello" }, key);
        var view = (await candidate.Post($"/api/jobs/{job}/interview/messages", new { text = "Hello" }, key)).As<InterviewView>();
        Assert.Single(view.Messages, message => message.Id.Value == key);
        Assert.Equal("400 message_id_invalid", (await candidate.Post($"/api/jobs/{job}/interview/messages", new { text = "Hello" }, "seven")).Refusal);
    }

    [Fact]
    public async Task An_interview_that_was_not_opened_does_not_exist()
    {
        var (candidate, job) = await Applying("interviews-none");
        Assert.Equal("404 not_found", (await candidate.Get($"/api/jobs/{job}/interview")).Refusal);
        Assert.Equal("404 not_found", (await candidate.Say(job, "Hello")).Refusal);
        Assert.Equal("404 not_found", (await candidate.Post($"/api/jobs/{job}/interview/reopen")).Refusal);
        Assert.Equal("404 not_found", (await candidate.Open("no-such-job")).Refusal);
    }

    [Fact]
    public async Task Only_candidates_are_interviewed()
    {
        var employer = await api.Employer("interviews-employer");
        var job = await SomeJob.Post(employer);
        Assert.Equal("403 forbidden", (await employer.Open(job)).Refusal);
        Assert.Equal("401 not_signed_in", (await api.Anonymous().Open(job)).Refusal);
    }

    [Fact]
    public async Task An_interview_is_read_by_its_candidate_alone()
    {
        var (candidate, job) = await Applying("interviews-own");
        await candidate.Open(job);
        await candidate.Say(job, "My secret");
        var other = await api.Candidate("interviews-not-own");
        Assert.Equal("404 not_found", (await other.Get($"/api/jobs/{job}/interview")).Refusal);
        Assert.DoesNotContain("My secret", (await other.Open(job)).Body, StringComparison.Ordinal);
    }

    private async Task<(Person Candidate, string Job)> Applying(string name) =>
        (await api.Candidate(name), await SomeJob.Post(await api.Employer(name)));
}
