using System.Collections.Immutable;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Proposals;
using Recruiting.Reading;
using Recruiting.Silo.Storage;

namespace Recruiting.Tests.Storage;

public abstract partial class StoreBehaviour
{
    private static readonly ImmutableArray<CandidateCell> SomeCells =
    [
        new(new("hours"), ItemStatus.Captured, new FieldValue.Number(15, 20, false, Unit.HoursPerWeek), "15 to 20 hours a week"),
        new(new("platforms"), ItemStatus.Captured, new FieldValue.Choices(["a", "other:Ünï\"x"]), "A, Ünï\"x"),
        new(new("cv"), ItemStatus.Missing, null, null),
    ];

    private static InterviewRow Interview(string job, string candidate, long version = 1, int minute = 0) => new(
        new(new(job), new(candidate)), version, InterviewStatus.Open, 1, 3, SomeCells, Noon.AddMinutes(minute), Noon.AddMinutes(minute + version));

    private static ProposalRow Proposal(string job, string candidate, long version = 1, int minute = 0) => new(
        new(new(job), new(candidate)), version, Stage.Submitted, 1234.5m, "EUR", Noon.AddMinutes(minute), Noon.AddMinutes(minute));

    [Fact]
    public async Task A_candidate_has_one_row_of_what_interview_and_proposal_wrote()
    {
        await Written(Account("ada", "Ada Lovelace"), Interview("j1", "ada"), Proposal("j1", "ada", version: 2, minute: 30));
        await Written(Interview("j1", "ada", version: 5) with { Status = InterviewStatus.Complete, Captured = 3 });
        var row = (await Candidates.Find(new(new("j1"), new("ada"))))!;
        Assert.Equal<CandidateCell>(SomeCells, row.Cells);
        Assert.Equal(
            new CandidateRow(new("j1"), new("ada"), 7, "Ada Lovelace", "Annotator", Stage.Submitted, InterviewStatus.Complete, 3, 3, row.Cells,
                1234.5m, "EUR", Noon, Noon.AddMinutes(30), Noon.AddMinutes(30)),
            row);
        var listed = Assert.Single((await Candidates.OfJob(new("j1"), null, null)).Items);
        Assert.Equal(row with { Cells = [] }, listed with { Cells = [] });
    }

    [Fact]
    public async Task A_row_keeps_both_parts_whichever_comes_first_and_after_reopening()
    {
        await Written(Proposal("j1", "ada", version: 1, minute: 50));
        await Written(Interview("j1", "ada", version: 1, minute: 10));
        await Reopen();
        await Written(Interview("j1", "ada", version: 2, minute: 10));
        await Written(Proposal("j1", "ada", version: 2, minute: 55) with { Stage = Stage.Withdrawn, Amount = null, Currency = null, SubmittedAt = null });
        var row = (await Candidates.Find(new(new("j1"), new("ada"))))!;
        Assert.Equal(
            new CandidateRow(new("j1"), new("ada"), 4, "", "", Stage.Withdrawn, InterviewStatus.Open, 1, 3, row.Cells, null, null,
                Noon.AddMinutes(10), Noon.AddMinutes(55), null),
            row);
    }

    [Fact]
    public async Task The_interviews_of_a_job_are_counted_by_what_a_change_does_to_them()
    {
        await Written(
            Interview("j1", "a"), Interview("j1", "b"), Interview("j1", "c", version: 3) with { Status = InterviewStatus.Complete },
            Proposal("j1", "c"), Interview("j2", "d"), Proposal("j1", "without-interview"));
        Assert.Equal((new InterviewCounts(2, 1), new InterviewCounts(0, 0)), (await Jobs.Interviews(new("j1")), await Jobs.Interviews(new("j9"))));
    }

    [Fact]
    public async Task A_candidate_nobody_knows_has_no_row() => Assert.Null(await Candidates.Find(new(new("j1"), new("ada"))));

    [Fact]
    public async Task Candidates_of_a_job_are_listed_latest_started_first_in_pages_that_stay_put()
    {
        await Written([.. Enumerable.Range(0, 25).Select(i => Interview("j1", $"c{i:00}", minute: i / 2)), Interview("j2", "other")]);
        var first = await Candidates.OfJob(new("j1"), null, null, limit: 10);
        await Written(Interview("j1", "late", minute: 100), Interview("j1", "c24", version: 9, minute: 12), Proposal("j1", "c03", minute: 200));
        var second = await Candidates.OfJob(new("j1"), null, first.Next, limit: 10);
        var third = await Candidates.OfJob(new("j1"), null, second.Next, limit: 10);
        Assert.Null(third.Next);
        Assert.Equal(
            Enumerable.Range(0, 25).Reverse().Select(i => $"c{i:00}"),
            first.Items.Concat(second.Items).Concat(third.Items).Select(row => row.CandidateId.Value));
    }

    [Fact]
    public async Task A_last_page_that_is_full_has_no_next()
    {
        await Written(Interview("j1", "a", minute: 1), Interview("j1", "b", minute: 2));
        Assert.Null((await Candidates.OfJob(new("j1"), null, null, limit: 2)).Next);
        Assert.Equal(new Page<CandidateRow>([], null), (await Candidates.OfJob(new("j9"), null, null)) with { Items = [] });
    }

    [Theory]
    [InlineData("ada", "a1 a2")]
    [InlineData("LOVE ad", "a1")]
    [InlineData("zoe", "z")]
    [InlineData("nobody", "")]
    [InlineData("  ", "a1 a2 z")]
    [InlineData("\"'; DROP TABLE accounts; --", "")]
    public async Task Candidates_are_found_by_words_of_their_name(string typed, string expected)
    {
        await Written(
            Account("a1", "Ada Lovelace"), Account("a2", "Ada Byron"), Account("z", "Zoë O'Neil"), Account("x", "Ada Elsewhere"),
            Interview("j1", "a1", minute: 3), Interview("j1", "a2", minute: 2), Interview("j1", "z", minute: 1), Interview("j2", "x"));
        var found = await Candidates.OfJob(new("j1"), new(typed), null);
        Assert.Equal(expected, string.Join(' ', found.Items.Select(row => row.CandidateId)));
    }

    [Fact]
    public async Task A_changed_name_is_found_and_the_old_one_is_not()
    {
        await Written(Account("a1", "Ada Byron"), Interview("j1", "a1"));
        await Written(Account("a1", "Ada Lovelace"));
        Assert.Equal("Ada Lovelace", Assert.Single((await Candidates.OfJob(new("j1"), new("lovelace"), null)).Items).Name);
        Assert.Empty((await Candidates.OfJob(new("j1"), new("byron"), null)).Items);
    }

    [Fact]
    public async Task My_proposals_are_listed_latest_changed_first_with_the_job_they_are_for()
    {
        await Written(Job("j1", "Annotator"), Job("j2", "Reviewer"), Interview("j1", "ada", minute: 1), Interview("j2", "ada", minute: 2), Interview("j1", "bob"));
        await Written(Proposal("j1", "ada", minute: 60));
        var first = await Candidates.OfCandidate(new("ada"), null, limit: 1);
        var second = await Candidates.OfCandidate(new("ada"), first.Next, limit: 1);
        Assert.Equal(
            [
                new(new("j1"), "Annotator", "Northwind Labs", Stage.Submitted, InterviewStatus.Open, 1, 3, 1234.5m, "EUR", Noon.AddMinutes(60), Noon.AddMinutes(60)),
                new(new("j2"), "Reviewer", "Northwind Labs", Stage.Draft, InterviewStatus.Open, 1, 3, null, null, Noon.AddMinutes(3), null),
            ],
            first.Items.AddRange(second.Items));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Open_jobs_are_listed_newest_first_and_an_organisation_sees_its_closed_ones()
    {
        var (old, young, closed, other) = (Job("j1", minute: 1), Job("j2", minute: 2), Job("j3", minute: 3, status: JobStatus.Closed), Job("j4", organisation: "contoso", minute: 4));
        await Written(old, young, closed, other);
        Assert.Equal([other, young, old], (await Jobs.Search(null, null, null)).Items);
        Assert.Equal([closed, young, old], (await Jobs.Search(new("northwind"), null, null)).Items);
        await Written(closed with { Status = JobStatus.Open, Version = 2 });
        Assert.Equal([other, closed with { Status = JobStatus.Open, Version = 2 }, young, old], (await Jobs.Search(null, null, null)).Items);
    }

    [Fact]
    public async Task Jobs_come_in_pages_that_stay_put()
    {
        await Written([.. Enumerable.Range(0, 7).Select(i => Job($"j{i}", minute: i / 3))]);
        var first = await Jobs.Search(null, "annotator", null, limit: 3);
        await Written(Job("new", minute: 9));
        var second = await Jobs.Search(null, "annotator", first.Next, limit: 3);
        var third = await Jobs.Search(null, "annotator", second.Next, limit: 3);
        Assert.Equal(
            ["j6", "j5", "j4", "j3", "j2", "j1", "j0"],
            first.Items.Concat(second.Items).Concat(third.Items).Select(row => row.Id.Value));
        Assert.Null(third.Next);
    }

    [Theory]
    [InlineData("rlhf", "j1")]
    [InlineData("RLH ANNO", "j1")]
    [InlineData("northwind", "j1 j2")]
    [InlineData("uber", "j2")]
    [InlineData("c-übersetz", "j2")]
    [InlineData("C++", "j2")]
    [InlineData("models rlhf", "j1")]
    [InlineData("models reviewer", "")]
    [InlineData("rlhf OR uber", "")]
    [InlineData("title:rlhf", "")]
    [InlineData("NOT rlhf", "")]
    [InlineData("\"rlhf", "j1")]
    [InlineData("rlhf*) OR (uber", "")]
    [InlineData("NEAR(rlhf uber)", "")]
    [InlineData("' ; DROP TABLE jobs; --", "")]
    [InlineData("\0rlhf\0", "j1")]
    [InlineData("\ud800rlhf\udc00", "j1")]
    [InlineData("🦊", "j1 j2")]
    [InlineData("*", "j1 j2")]
    public async Task Jobs_are_found_by_words_and_whatever_is_typed_is_only_words(string typed, string expected)
    {
        await Written(Job("j1"), Job("j2", "C++ Übersetzer") with { Description = "Translate." });
        Assert.Equal(expected, string.Join(' ', (await Jobs.Search(null, typed, null)).Items.Select(row => row.Id.Value).Order()));
    }

    [Fact]
    public async Task A_very_long_search_is_answered()
    {
        await Written(Job("j1"));
        Assert.Empty((await Jobs.Search(null, string.Concat(Enumerable.Repeat("word ", 20_000)), null)).Items);
        Assert.Empty((await Jobs.Search(null, new string('x', 100_000), null)).Items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("ünïcode-ünïcode-ünïcod")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAA!AAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("YwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_cursor_nobody_gave_is_refused(string cursor)
    {
        await Assert.ThrowsAsync<BadCursorException>(() => Jobs.Search(null, null, cursor));
        await Assert.ThrowsAsync<BadCursorException>(() => Candidates.OfJob(new("j1"), null, cursor));
        await Assert.ThrowsAsync<BadCursorException>(() => Candidates.OfCandidate(new("ada"), cursor));
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        await Written(Job("j1"), Job("j2"));
        var next = (await Jobs.Search(null, null, null, limit: 1)).Next;
        await Assert.ThrowsAsync<BadCursorException>(() => Candidates.OfJob(new("j1"), null, next));
    }
}
