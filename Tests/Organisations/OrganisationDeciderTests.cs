using Recruiting.Organisations;

namespace Recruiting.Tests.Organisations;

public sealed class OrganisationDeciderTests
{
    private static readonly AccountId Rita = new("e-rita");
    private static readonly OrganisationEvent Founded = new OrganisationEvent.Founded("Northwind Labs", Rita);

    [Fact]
    public void An_organisation_is_founded_once()
    {
        var found = new FoundOrganisation(new("1"), "Northwind Labs", Rita);
        OrganisationDecider.Decide(Organisation.Fold.Given(), found).Then(Founded);
        OrganisationDecider.Decide(Organisation.Fold.Given(Founded), found with { Name = "Other" }).Then();
    }

    [Fact]
    public void The_founder_has_every_role() =>
        Assert.Equal(
            Deciding.Text(new Member(Rita, [MemberRole.Recruiter, MemberRole.Interviewer, MemberRole.DecisionMaker])),
            Deciding.Text(Assert.IsType<Organisation.Active>(Organisation.Fold.Given(Founded)).Members.Single()));

    [Fact]
    public void A_member_adds_a_member() =>
        OrganisationDecider.Decide(Organisation.Fold.Given(Founded), new ChangeMember(new("2"), Rita, new("e-ivan"), [MemberRole.Interviewer, MemberRole.Interviewer]))
            .Then(new OrganisationEvent.MemberChanged(new("e-ivan"), [MemberRole.Interviewer]));

    [Fact]
    public void A_stranger_adds_nobody() =>
        OrganisationDecider.Decide(Organisation.Fold.Given(Founded), new ChangeMember(new("2"), new("e-mallory"), new("e-mallory"), [MemberRole.Recruiter]))
            .ThenRefused(Codes.NotFound);
}
