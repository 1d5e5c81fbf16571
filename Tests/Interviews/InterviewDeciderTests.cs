using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Reading;

namespace Recruiting.Tests.Interviews;

/// <summary>The rules of an interview that need no reading; what is read is proved in Tests/Reading.</summary>
public sealed class InterviewDeciderTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Field Years = new(new("years"), "Years", "How many years?", FieldType.Number, Rules: new(Min: 0, Max: 50, Unit: Unit.Years));
    private static readonly Field Site = new(new("site"), "Website", "Where is your site?", FieldType.Url, Required: false);
    private static readonly Field Mail = new(new("mail"), "E-mail", "What is your address?", FieldType.Email);
    private static readonly JobView Job = new(new("j1"), 3, new("org"), "Northwind", JobStatus.Open, "Annotator", "", "", [Years], 1, [], Deciding.At);
    private static readonly InterviewEvent Opened = new InterviewEvent.Opened([Years], 1, "UTC");
    private static readonly InterviewEvent Greeted = new InterviewEvent.Spoke(new("g-1"), "Hello. How many years?", Years.Id);
    private static readonly MessageId M1 = new("0b6e2f8e-6f6e-4d8e-9e52-1f0c5f7f0001");
    private static readonly Evidence Words = new(M1, 0, 1);

    private static readonly InterviewEvent Captured = new InterviewEvent.Read(
        M1, [new Finding.Captured(Years.Id, new FieldValue.Number(4, 4, false, Unit.Years), "4 years", [Words])]);

    private static readonly InterviewEvent Completed = new InterviewEvent.Completed();
    private static readonly InterviewEvent Frozen = new InterviewEvent.Frozen();

    [Fact]
    public void An_interview_opens_with_the_fields_of_its_job_and_a_question()
    {
        var greeting = Interviewer.Greet(Job.Title, Job.Fields);
        InterviewDecider.Open(Interview.Fold.Given(), new(new("1")), Job, "UTC", Today)
            .Then(Opened, new InterviewEvent.Spoke(new("g-1"), greeting.Text, Years.Id));
    }

    [Fact]
    public void A_closed_job_opens_no_interview_but_lets_one_be_resumed()
    {
        var closed = Job with { Status = JobStatus.Closed };
        InterviewDecider.Open(Interview.Fold.Given(), new(new("1")), closed, "UTC", Today).ThenRefused(Codes.JobClosed);
        InterviewDecider.Open(Interview.Fold.Given(Opened, Greeted), new(new("2")), closed, "UTC", Today).Then();
    }

    [Fact]
    public void An_interview_without_required_fields_is_complete_at_once() =>
        Assert.Contains(Completed, InterviewDecider.Open(Interview.Fold.Given(), new(new("1")), Job with { Fields = [Site] }, "UTC", Today).Events);

    [Fact]
    public void Resuming_appends_nothing() =>
        InterviewDecider.Open(Interview.Fold.Given(Opened, Greeted), new(new("2")), Job, "UTC", Today).Then();

    [Fact]
    public void An_unfinished_interview_adopts_added_fields_and_keeps_what_it_has()
    {
        var changed = Job with { Fields = [Mail, Years], FieldsVersion = 2 };
        var events = InterviewDecider.Open(Interview.Fold.Given(Opened, Greeted, Captured), new(new("2")), changed, "UTC", Today).Events;
        var after = Assert.IsType<Interview.InProgress>(Interview.Fold.Over(Interview.Fold.Given(Opened, Greeted, Captured), events, new(Deciding.At, 4)));
        Assert.Equal([ItemStatus.Missing, ItemStatus.Captured], after.Talk.Checklist.Select(item => item.Status));
        Assert.Equal(Mail.Id, after.Talk.Asked);
        Assert.Equal(2, after.Talk.Messages.Count);
    }

    [Fact]
    public void A_dropped_field_leaves_the_checklist_and_not_the_history()
    {
        var events = InterviewDecider.Open(Interview.Fold.Given(Opened, Greeted), new(new("2")), Job with { Fields = [Site], FieldsVersion = 2 }, "UTC", Today).Events;
        var after = Assert.IsType<Interview.Complete>(Interview.Fold.Over(Interview.Fold.Given(Opened, Greeted), events, new(Deciding.At, 3)));
        Assert.Equal([Site.Id], after.Talk.Checklist.Select(item => item.FieldId));
        Assert.Equal("Hello. How many years?", after.Talk.Messages[0].Text);
    }

    [Fact]
    public void A_complete_interview_keeps_its_fields_unless_it_is_reopened()
    {
        var complete = Interview.Fold.Given(Opened, Greeted, Captured, Completed);
        var changed = Job with { Fields = [Years, Mail], FieldsVersion = 2 };
        InterviewDecider.Open(complete, new(new("2")), changed, "UTC", Today).Then();
        var reopened = Interview.Fold.Over(complete, InterviewDecider.Reopen(complete, new(new("3")), changed, Today).Events, new(Deciding.At, 5));
        Assert.IsType<Interview.InProgress>(reopened);
    }

    [Fact]
    public void Only_a_complete_interview_is_frozen()
    {
        InterviewDecider.Freeze(Interview.Fold.Given(Opened, Greeted, Captured, Completed)).Then(Frozen);
        InterviewDecider.Freeze(Interview.Fold.Given()).ThenRefused(Codes.InterviewIncomplete);
        Assert.Contains("Years", InterviewDecider.Freeze(Interview.Fold.Given(Opened, Greeted)).ThenRefused(Codes.InterviewIncomplete).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_frozen_interview_takes_no_word_until_it_thaws()
    {
        var frozen = Interview.Fold.Given(Opened, Greeted, Captured, Completed, Frozen);
        InterviewDecider.Say(frozen, new(M1, "actually 5"), Today).ThenRefused(Codes.ProposalSubmitted);
        InterviewDecider.Reopen(frozen, new(new("2")), Job with { FieldsVersion = 2 }, Today).ThenRefused(Codes.ProposalSubmitted);
        InterviewDecider.Thaw(frozen).Then(new InterviewEvent.Thawed());
        Assert.IsType<Interview.Complete>(Interview.Fold.Given(Opened, Greeted, Captured, Completed, Frozen, new InterviewEvent.Thawed()));
    }

    [Theory]
    [InlineData("", Codes.MessageEmpty)]
    [InlineData(" \t\r\n ", Codes.MessageEmpty)]
    [InlineData("\u200b\u200e\u2060\0", Codes.MessageEmpty)]
    public void A_message_without_a_visible_character_is_refused(string text, string code) =>
        InterviewDecider.Say(Interview.Fold.Given(Opened, Greeted), new(M1, text), Today).ThenRefused(code);

    [Fact]
    public void A_message_has_at_most_4000_characters_whatever_they_are()
    {
        var open = Interview.Fold.Given(Opened, Greeted);
        Assert.Null(InterviewDecider.Say(open, new(M1, string.Concat(Enumerable.Repeat("🦊", 4000))), Today).Rejected);
        var refused = InterviewDecider.Say(open, new(M1, new string('x', 4001)), Today).ThenRefused(Codes.MessageTooLong);
        Assert.Equal("A message has at most 4000 characters; this one has 4001.", refused.Message);
    }

    [Fact]
    public void A_message_is_named_by_a_uuid() =>
        InterviewDecider.Say(Interview.Fold.Given(Opened, Greeted), new(new("first"), "hi"), Today).ThenRefused(Codes.MessageIdInvalid);

    [Fact]
    public void Nothing_is_said_in_an_interview_that_was_not_opened() =>
        InterviewDecider.Say(Interview.Fold.Given(), new(M1, "hi"), Today).ThenRefused(Codes.NotFound);
}
