using System.Text.Json;
using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Organisations;
using Recruiting.Proposals;
using Recruiting.Reading;

namespace Recruiting.Tests.Contracts;

/// <summary>Whatever crosses a grain's boundary survives JSON, since another engine may send it to another machine.</summary>
public sealed class CrossingRecordTests
{
    private static readonly CommandId Id = new("k1");
    private static readonly Actor Rita = new(new("e-rita"), new("org-north"));
    private static readonly Field Years = new(new("years"), "Years", "How many?", FieldType.Number, false, Absence.Declare,
        new(["linkedin.com/in"], 0.5m, 50, Unit.HoursPerWeek, [new("a", "A", ["aa"])], true, 1, 2, "x+"), "Why");
    private static readonly Posting Posting = new("T", "D", "I", [Years], [new("R", RoundFormat.Panel, 45, Assessment.Scenario)]);
    private static readonly ResumeFile Resume = new("f", "cv.pdf", "application/pdf", 10, Deciding.At);
    private static readonly Evidence Said = new(new("m-0123456789"), 2, 3);
    private static readonly Bid Bid = new(12.5m, "EUR", "n");

    private static readonly ChecklistItem Item = new(
        Years.Id, "Years", true, ItemStatus.Captured, new FieldValue.Number(3, null, true, Unit.Years), "3+", "r", "e", [Said],
        [new(new FieldValue.Choices(["a"]), "A", [Said], Deciding.At)], 2, ["x"]);

    internal static readonly object[] Samples =
    [
        new FoundOrganisation(Id, "N", Rita.Account),
        new ChangeMember(Id, Rita.Account, Rita.Account, [MemberRole.DecisionMaker]),
        new OrganisationView(new("org"), 1, "N", [new(Rita.Account, [MemberRole.Recruiter])]),
        new RegisterAccount(Id, Role.Employer, "a@b.c", new("org"), "A"),
        new ChangeProfile(Id, "A", "UTC", "h"),
        new KeepResume(Id, Resume),
        new ProfileView(Rita.Account, 1, Role.Operations, "a@b.c", null, "A", "UTC", "h", Resume),
        new CreateJob(Id, Rita, Posting),
        new ChangeJob(Id, Rita, Posting),
        new OpenJob(Id, Rita),
        new CloseJob(Id, Rita),
        new JobView(new("j"), 1, new("org"), "N", JobStatus.Closed, "T", "D", null, [Years], 2, Posting.Rounds, Deciding.At),
        new OpenInterview(Id, 3),
        new ReopenInterview(Id, 3),
        new Say(new("m-0123456789"), "hi", 3),
        new InterviewView("j/c", 4, InterviewStatus.Complete, true, [new(new("m-0123456789"), Speaker.Candidate, "hi", Deciding.At)], [Item], Years.Id, true),
        new DraftProposal(Id, Bid),
        new SubmitProposal(Id, Bid),
        new WithdrawProposal(Id),
        new ProposalView(new("j"), new("c"), 1, Stage.Submitted, 1, "EUR", "n", 3, Deciding.At, null),
        new Rejected("code", "Message", System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("a", "b")),
        5L,
    ];

    [Fact]
    public void Every_record_that_crosses_survives_json() =>
        Assert.All(Samples, sample =>
        {
            var json = JsonSerializer.Serialize(sample, sample.GetType(), Persisted.Options);
            var back = JsonSerializer.Deserialize(json, sample.GetType(), Persisted.Options);
            Assert.Equal(json, JsonSerializer.Serialize(back, sample.GetType(), Persisted.Options));
        });

    [Fact]
    public void Every_grain_method_is_covered_by_a_sample()
    {
        var crossing = typeof(IGrain).Assembly.GetTypes()
            .Where(type => type.IsInterface && type != typeof(IGrain) && type.IsAssignableTo(typeof(IGrain)))
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)
                .Append(method.ReturnType.GetGenericArguments().Single().GetGenericArguments().Single()));
        Assert.Empty(crossing.Except(Samples.Select(sample => sample.GetType())));
    }
}
