using Recruiting.Accounts;
using Recruiting.Candidates;

namespace Recruiting.Tests.Candidates;

public sealed class CandidateDeciderTests
{
    private static readonly CandidateEvent Registered = new CandidateEvent.Registered(Role.Candidate, "ada.lovelace@example.org", null, "Ada Lovelace");

    [Fact]
    public void A_name_is_taken_from_the_address_until_it_is_changed() =>
        CandidateDecider.Decide(Candidate.Fold.Given(), new RegisterAccount(new("1"), Role.Candidate, "ada.lovelace@example.org", null)).Then(Registered);

    [Fact]
    public void Signing_in_again_registers_nothing() =>
        CandidateDecider.Decide(Candidate.Fold.Given(Registered), new RegisterAccount(new("2"), Role.Candidate, "ada.lovelace@example.org", null)).Then();

    [Fact]
    public void A_profile_is_changed() =>
        CandidateDecider.Decide(Candidate.Fold.Given(Registered), new ChangeProfile(new("2"), " Ada ", "Europe/London", "Analyst"))
            .Then(new CandidateEvent.ProfileChanged("Ada", "Europe/London", "Analyst"));

    [Fact]
    public void The_same_profile_again_changes_nothing() =>
        CandidateDecider.Decide(Candidate.Fold.Given(Registered), new ChangeProfile(new("2"), "Ada Lovelace", "UTC", "")).Then();

    [Theory]
    [InlineData("", "UTC", "", "name")]
    [InlineData("Ada\nLovelace", "UTC", "", "name")]
    [InlineData("Ada", "Mars/Olympus", "", "zone")]
    [InlineData("Ada", "", "", "zone")]
    [InlineData("Ada", "UTC", "line\nbreak", "headline")]
    public void A_profile_that_cannot_be_kept_says_which_part(string name, string zone, string headline, string path)
    {
        var refused = CandidateDecider.Decide(Candidate.Fold.Given(Registered), new ChangeProfile(new("2"), name, zone, headline)).ThenRefused(Codes.ProfileInvalid);
        Assert.Equal([path], refused.Errors!.Keys);
    }

    [Fact]
    public void A_resume_replaces_the_one_before()
    {
        var file = new ResumeFile("f1", "cv.pdf", "application/pdf", 1200, Deciding.At);
        CandidateDecider.Decide(Candidate.Fold.Given(Registered), new KeepResume(new("2"), file)).Then(new CandidateEvent.ResumeKept(file));
        CandidateDecider.Decide(Candidate.Fold.Given(), new KeepResume(new("2"), file)).ThenRefused(Codes.NotFound);
    }
}
