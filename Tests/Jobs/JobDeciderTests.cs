using Recruiting.Jobs;
using Recruiting.Organisations;
using Recruiting.Reading;

namespace Recruiting.Tests.Jobs;

public sealed class JobDeciderTests
{
    private static readonly Actor Rita = new(new("e-rita"), new("org-north"));
    private static readonly Actor Ivan = new(new("e-ivan"), new("org-north"));
    private static readonly OrganisationView Northwind = new(new("org-north"), 2, "Northwind Labs",
        [new(Rita.Account, [MemberRole.Recruiter]), new(Ivan.Account, [MemberRole.Interviewer])]);

    private static readonly Field Years = new(new("years"), "Years", "How many years?", FieldType.Number, Rules: new(Min: 0, Max: 50, Unit: Unit.Years));
    private static readonly Posting Annotator = new("RLHF annotator", "Compare answers.", "Be kind.", [Years], [new("Talk", RoundFormat.Screening, 30)]);
    private static readonly JobEvent Created = new JobEvent.Created(Northwind.Id, Northwind.Name, Rita.Account, Annotator);

    [Fact]
    public void A_recruiter_creates_a_job() =>
        JobDecider.Decide(Job.Fold.Given(), new CreateJob(new("1"), Rita, Annotator), Northwind).Then(Created);

    [Fact]
    public void An_interviewer_cannot_create_a_job() =>
        JobDecider.Decide(Job.Fold.Given(), new CreateJob(new("1"), Ivan, Annotator), Northwind).ThenRefused(Codes.Forbidden);

    [Fact]
    public void Somebody_without_an_organisation_cannot_create_a_job() =>
        JobDecider.Decide(Job.Fold.Given(), new CreateJob(new("1"), new(new("c-1")), Annotator), null).ThenRefused(Codes.Forbidden);

    [Fact]
    public void A_job_needs_a_title_and_rounds_that_can_be_held()
    {
        var posting = Annotator with { Title = " ", Rounds = [new("", RoundFormat.Panel, 3)] };
        var refused = JobDecider.Decide(Job.Fold.Given(), new CreateJob(new("1"), Rita, posting), Northwind).ThenRefused(Codes.JobInvalid);
        Assert.Equal(["rounds[0].minutes", "rounds[0].name", "title"], refused.Errors!.Keys.Order());
    }

    [Fact]
    public void A_job_needs_a_field()
    {
        var posting = Annotator with { Fields = [] };
        var refused = JobDecider.Decide(Job.Fold.Given(), new CreateJob(new("1"), Rita, posting), Northwind).ThenRefused(Codes.FieldsInvalid);
        Assert.Equal(["fields"], refused.Errors!.Keys);
    }

    [Fact]
    public void Another_text_leaves_the_version_of_the_fields()
    {
        var changed = Annotator with { Title = "Annotator" };
        JobDecider.Decide(Job.Fold.Given(Created), new ChangeJob(new("2"), Rita, changed), Northwind)
            .Then(new JobEvent.Changed(Rita.Account, changed, 1));
    }

    [Fact]
    public void Other_fields_are_a_new_version_of_them()
    {
        var changed = Annotator with { Fields = [Years with { Required = false }] };
        JobDecider.Decide(Job.Fold.Given(Created), new ChangeJob(new("2"), Rita, changed), Northwind)
            .Then(new JobEvent.Changed(Rita.Account, changed, 2));
    }

    [Fact]
    public void The_same_posting_again_changes_nothing() =>
        JobDecider.Decide(Job.Fold.Given(Created), new ChangeJob(new("2"), Rita, Annotator with { Fields = [Years with { }] }), Northwind).Then();

    [Fact]
    public void A_change_made_from_what_somebody_changed_meanwhile_is_refused()
    {
        var (mine, theirs) = (Annotator with { Title = "Mine" }, new JobEvent.Changed(Rita.Account, Annotator with { Title = "Theirs" }, 1));
        var job = Job.Fold.Given(Created, theirs);
        JobDecider.Decide(job, new ChangeJob(new("3"), Rita, mine, 1), Northwind).ThenRefused(Codes.JobChanged);
        JobDecider.Decide(job, new ChangeJob(new("3"), Rita, mine, 2), Northwind).Then(new JobEvent.Changed(Rita.Account, mine, 1));
        JobDecider.Decide(job, new ChangeJob(new("3"), Rita, mine), Northwind).Then(new JobEvent.Changed(Rita.Account, mine, 1));
    }

    [Fact]
    public void A_job_closed_meanwhile_can_still_be_changed()
    {
        var (mine, closed) = (Annotator with { Title = "Mine" }, new JobEvent.Closed(Rita.Account));
        JobDecider.Decide(Job.Fold.Given(Created, closed), new ChangeJob(new("3"), Rita, mine, 1), Northwind).Then(new JobEvent.Changed(Rita.Account, mine, 1));
    }

    [Fact]
    public void Another_organisation_finds_no_such_job()
    {
        var contoso = new OrganisationView(new("org-contoso"), 1, "Contoso", [new(new("e-carl"), [MemberRole.Recruiter])]);
        var carl = new Actor(new("e-carl"), contoso.Id);
        JobDecider.Decide(Job.Fold.Given(Created), new ChangeJob(new("2"), carl, Annotator), contoso).ThenRefused(Codes.NotFound);
        JobDecider.Decide(Job.Fold.Given(Created), new CloseJob(new("2"), carl), contoso).ThenRefused(Codes.NotFound);
    }

    [Fact]
    public void A_job_is_closed_once_and_opened_again()
    {
        var closed = new JobEvent.Closed(Rita.Account);
        JobDecider.Decide(Job.Fold.Given(Created), new CloseJob(new("2"), Rita), Northwind).Then(closed);
        JobDecider.Decide(Job.Fold.Given(Created, closed), new CloseJob(new("3"), Rita), Northwind).Then();
        JobDecider.Decide(Job.Fold.Given(Created, closed), new OpenJob(new("4"), Rita), Northwind).Then(new JobEvent.Opened(Rita.Account));
    }
}
