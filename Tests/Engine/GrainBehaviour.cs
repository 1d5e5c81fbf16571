using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Reading;
using static Recruiting.Tests.Engine.GivenGrains;

namespace Recruiting.Tests.Engine;

/// <summary>What callers see of the grains, whichever engine runs them. An engine's own class says how its grains are reached;
/// each test has a job of its own, so that tests can share a cluster.</summary>
public abstract partial class GrainBehaviour
{
    protected abstract IGrains Grains { get; }

    /// <summary>The log behind the grains, as another node would write to it.</summary>
    protected abstract ILog Log { get; }

    [Fact]
    public async Task A_job_is_seen_as_it_was_posted()
    {
        var posted = await Grains.Posted("posted", Required, Optional with { Id = new("more"), Rules = new(MaxLength: 200), Absence = Absence.Declare });
        Assert.Equal(("Northwind Labs", JobStatus.Open, "Annotator", "Be kind.", 2), (
            posted.OrganisationName, posted.Status, posted.Title, posted.Instructions, posted.Fields.Length));
        Assert.Equal(Deciding.Text(posted), Deciding.Text(Accepted(await Grains.Get<IJobGrain>("posted").View())));
    }

    [Fact]
    public async Task An_interview_opens_with_the_fields_of_its_job()
    {
        await Grains.Posted("opened", Required);
        var view = Accepted(await Grains.InterviewOf("opened").Open(new(new("open"))));
        Assert.Equal((1L, InterviewStatus.Open, Required.Id, false), (view.Version, view.Status, view.Next, view.Frozen));
        Assert.Equal(Deciding.Text(ChecklistItem.Missing(Required)), Deciding.Text(Assert.Single(view.Checklist)));
        Assert.Equal((new MessageId("g-open"), Speaker.Interviewer), (Assert.Single(view.Messages).Id, view.Messages[0].From));
        Assert.Equal(Deciding.Text(view), Deciding.Text(Accepted(await Grains.InterviewOf("opened").Open(new(new("again"))))));
    }

    [Fact]
    public async Task What_is_said_is_answered_in_one_append()
    {
        var interview = await Grains.Opened("said");
        var view = Accepted(await interview.Say(new(M(1), "I label images 🦊", After: 1)));
        Assert.Equal((2L, "I label images 🦊", M(1), MessageId.AnswerTo(M(1))), (
            view.Version, view.Messages[0].Text, view.Messages[0].Id, view.Messages[1].Id));
        Assert.Equal(3, Accepted(await interview.View(0)).Messages.Length);
    }

    [Fact]
    public async Task The_same_message_again_has_no_second_effect_and_another_under_its_id_is_refused()
    {
        var interview = await Grains.Opened("again");
        var first = Accepted(await interview.Say(new(M(1), "hello")));
        Assert.Equal(Deciding.Text(first), Deciding.Text(Accepted(await interview.Say(new(M(1), "hello")))));
        Refused(Codes.IdReused, await interview.Say(new(M(1), "something else")));
    }

    [Fact]
    public async Task Two_devices_at_once_lose_nothing()
    {
        await Grains.Opened("devices");
        var turns = Enumerable.Range(1, 40).Select(number => Grains.InterviewOf("devices").Say(new(M(number), $"{number}")));
        Assert.All(await Task.WhenAll(turns), outcome => Accepted(outcome));
        var view = Accepted(await Grains.InterviewOf("devices").View(0));
        Assert.Equal(41, view.Version);
        Assert.Equal(Enumerable.Range(1, 40).Select(number => $"{number}").Order(), Said(view).Order());
    }

    [Fact]
    public async Task What_another_node_appended_is_seen_and_built_upon()
    {
        var interview = await Grains.Opened("other");
        await Elsewhere("other", 1, M(1));
        Assert.Equal(3, Accepted(await interview.Say(new(M(2), "here"))).Version);
        await Elsewhere("other", 3, M(3));
        Assert.Equal(["elsewhere", "here", "elsewhere"], Said(Accepted(await interview.View(0))));
        Refused(Codes.IdReused, await interview.Say(new(M(3), "here too")));
    }

    private async Task Elsewhere(string job, long expected, MessageId id)
    {
        var entry = new Entry<InterviewEvent>(Deciding.At, "", [new InterviewEvent.Said(id, "elsewhere")]);
        var write = new Write(new("interview", $"{job}/{Ada}"), expected, new(id.Value), entry.Encode());
        Assert.True((await Log.Append(Append.Of(write))).IsAppended);
    }
}
