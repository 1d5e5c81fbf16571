using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Organisations;
using static Recruiting.Tests.Engine.GivenGrains;

namespace Recruiting.Tests.Engine;

public abstract partial class GrainBehaviour
{
    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        Refused(Codes.NotFound, await Grains.Get<IOrganisationGrain>("nowhere").View());
        Refused(Codes.NotFound, await Grains.Get<ICandidateGrain>("nobody").View());
        Refused(Codes.NotFound, await Grains.Get<IJobGrain>("nothing").View());
        Refused(Codes.NotFound, await Grains.InterviewOf("nothing").Open(new(new("open"))));
        Refused(Codes.NotFound, await Grains.InterviewOf("nothing").View(0));
        Refused(Codes.NotFound, await Grains.InterviewOf("nothing").Say(new(M(1), "hello")));
    }

    [Fact]
    public async Task A_job_is_changed_by_its_organisation_alone()
    {
        await Grains.Posted("theirs", Required);
        var stranger = new Actor(new("e-mallory"), new("org-mallory"));
        Refused(Codes.NotFound, await Grains.Get<IJobGrain>("theirs").Change(new(new("change"), stranger, Posting(Optional))));
        var changed = Accepted(await Grains.Get<IJobGrain>("theirs").Change(new(new("change-2"), By("theirs"), Posting(Optional))));
        Assert.Equal((2L, 2), (changed.Version, changed.FieldsVersion));
    }

    [Fact]
    public async Task A_posting_is_refused_with_what_is_wrong_by_path()
    {
        await Grains.Get<IOrganisationGrain>("org-wrong").Found(new(new("found"), "Northwind Labs", Rita));
        var posting = Posting(Required) with { Title = " ", Rounds = [new("Talk", RoundFormat.Panel, 1)] };
        var refused = (await Grains.Get<IJobGrain>("wrong").Create(new(new("create"), By("wrong"), posting))).Rejected!;
        Assert.Equal(Codes.JobInvalid, refused.Code);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["title"] = "A title has 1 to 200 characters on one line.",
                ["rounds[0].minutes"] = "A round takes 5 to 480 minutes.",
            },
            refused.Errors!.ToDictionary());
    }

    [Fact]
    public async Task A_message_must_be_one()
    {
        var interview = await Grains.Opened("messages");
        Refused(Codes.MessageEmpty, await interview.Say(new(M(1), " \n\t")));
        Refused(Codes.MessageTooLong, await interview.Say(new(M(1), new('x', Say.MostCharacters + 1))));
        Refused(Codes.MessageIdInvalid, await interview.Say(new(new("first"), "hello")));
        Assert.Equal(1, Accepted(await interview.View(0)).Version);
        Accepted(await interview.Say(new(M(1), string.Concat(Enumerable.Repeat("🦊", Say.MostCharacters)))));
    }

    [Fact]
    public async Task A_profile_is_registered_once_and_changed()
    {
        var candidate = Grains.Get<ICandidateGrain>("c-profile");
        var registered = Accepted(await candidate.Register(new(new("r1"), Role.Candidate, "ada.lovelace@example.org", null)));
        Assert.Equal(
            new(new("c-profile"), 1, Role.Candidate, "ada.lovelace@example.org", null, "Ada Lovelace", "UTC", "", null),
            registered);
        Assert.Equal(registered, Accepted(await candidate.Register(new(new("r2"), Role.Operations, "eve@example.org", null))));
        Refused(Codes.ProfileInvalid, await candidate.ChangeProfile(new(new("p1"), "Ada", "Mars/Olympus", "")));

        var resume = new ResumeFile("f1", "cv.pdf", "application/pdf", 10, Deciding.At);
        Accepted(await candidate.ChangeProfile(new(new("p2"), "Ada King", "Europe/London", "Annotator")));
        Assert.Equal(
            registered with { Version = 3, Name = "Ada King", Zone = "Europe/London", Headline = "Annotator", Resume = resume },
            Accepted(await candidate.KeepResume(new(new("k1"), resume))));
    }

    [Fact]
    public async Task An_organisation_has_members_with_roles()
    {
        var organisation = Grains.Get<IOrganisationGrain>("org-members");
        Accepted(await organisation.Found(new(new("found"), "Northwind Labs", Rita)));
        Refused(Codes.NotFound, await organisation.ChangeMember(new(new("c1"), new("e-mallory"), new("e-mallory"), [MemberRole.Recruiter])));
        var view = Accepted(await organisation.ChangeMember(new(new("c2"), Rita, new("e-sam"), [MemberRole.Interviewer])));
        Assert.Equal(["e-rita", "e-sam"], view.Members.Select(member => member.Account.Value));
        Assert.Equal([MemberRole.Interviewer], view.Members[1].Roles);
    }
}
