using System.Collections.Immutable;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Proposals;
using Recruiting.Reading;
using Recruiting.Silo.Storage;

namespace Recruiting.Tests.Storage;

public abstract partial class StoreBehaviour
{
    private static readonly FieldId Years = new("years");
    private static readonly FieldId Platforms = new("platforms");
    private static readonly FieldId LinkedIn = new("linkedin");
    private static readonly FieldId Start = new("start");
    private static readonly FieldId Remote = new("remote");

    private static InterviewRow Told(string candidate, int minute, params CandidateCell[] cells) => new(
        new(new("j1"), new(candidate)), 1, cells.Length == 5 ? InterviewStatus.Complete : InterviewStatus.Open, cells.Length, 5, [.. cells],
        Noon.AddMinutes(minute), Noon.AddMinutes(100 - minute));

    private static CandidateCell HasYears(decimal? min, decimal? max) =>
        new(Years, ItemStatus.Captured, new FieldValue.Number(min, max, false, Unit.Years), $"{min} to {max} years");

    private static CandidateCell HasPlatforms(params string[] ids) =>
        new(Platforms, ItemStatus.Captured, new FieldValue.Choices([.. ids]), string.Join(", ", ids));

    private static CandidateCell Says(FieldId field, string value, string? shown = null) =>
        new(field, ItemStatus.Captured, new FieldValue.Text(value), shown ?? value);

    private static CandidateCell IsRemote(bool yes) => new(Remote, ItemStatus.Captured, new FieldValue.YesNo(yes), yes ? "Yes" : "No");

    /// <summary>Five candidates of j1 and one of another job.</summary>
    private Task Candidates5() => Written(
        Account("ada", "Ada Byron"), Account("bo", "Bo Ådal"), Account("cy", "çy Dent"), Account("di", "Di Eck"), Account("ed", "ed fox"),
        Told("ada", 1, HasYears(3, 5), HasPlatforms("scale", "outlier"), Says(LinkedIn, "https://www.linkedin.com/in/ada-42", "/in/ada-42"),
            Says(Start, "2026-03", "March 2026"), IsRemote(true)),
        Told("bo", 2, HasYears(10, 10), HasPlatforms("scale"), new(LinkedIn, ItemStatus.Declined, null, null), Says(Start, "2026-03-20", "20 March 2026")),
        Told("cy", 3, HasYears(null, 2), HasPlatforms("other:Hive"), IsRemote(false)),
        Told("di", 4, HasYears(6, null), new CandidateCell(LinkedIn, ItemStatus.Rejected, null, null)),
        Told("ed", 5),
        Interview("j2", "ada"),
        Proposal("j1", "ada", minute: 60), Proposal("j1", "bo", minute: 70) with { Stage = Stage.Shortlisted, Amount = 20.5m },
        Proposal("j1", "ed") with { Stage = Stage.Draft, SubmittedAt = null });

    private async Task<string> Listed(CandidateQuery query, int limit = 50) =>
        string.Join(' ', (await Candidates.OfJob(new("j1"), query, null, limit)).Items.Select(row => row.CandidateId));

    [Theory]
    [InlineData(CandidateSortBy.Name, null, "ada bo cy di ed", "ed di cy bo ada")]
    [InlineData(CandidateSortBy.Stage, null, "cy di ed ada bo", "bo ada ed di cy")]
    [InlineData(CandidateSortBy.Progress, null, "ed di cy bo ada", "ada bo cy di ed")]
    [InlineData(CandidateSortBy.Started, null, "ada bo cy di ed", "ed di cy bo ada")]
    [InlineData(CandidateSortBy.Changed, null, "ed di cy bo ada", "ada bo cy di ed")]
    [InlineData(CandidateSortBy.Bid, null, "bo ada cy di ed", "ada bo ed di cy")]
    [InlineData(CandidateSortBy.Field, "years", "cy ada di bo ed", "bo di ada cy ed")]
    [InlineData(CandidateSortBy.Field, "platforms", "cy bo ada di ed", "ada bo cy ed di")]
    [InlineData(CandidateSortBy.Field, "start", "ada bo cy di ed", "bo ada ed di cy")]
    [InlineData(CandidateSortBy.Field, "remote", "cy ada bo di ed", "ada cy ed di bo")]
    [InlineData(CandidateSortBy.Field, "nothing", "ada bo cy di ed", "ed di cy bo ada")]
    public async Task Candidates_are_sorted_with_those_without_a_value_last(CandidateSortBy by, string? field, string ascending, string descending)
    {
        await Candidates5();
        FieldId? id = field is null ? null : new(field);
        Assert.Equal(ascending, await Listed(new(Sort: new(by, false, id))));
        Assert.Equal(descending, await Listed(new(Sort: new(by, true, id))));
    }

    public static TheoryData<CandidateFilter[], string> Filters => new()
    {
        { [new CandidateFilter.InStage([Stage.Submitted, Stage.Shortlisted])], "bo ada" },
        { [new CandidateFilter.InInterview(InterviewStatus.Complete)], "ada" },
        { [new CandidateFilter.IsSubmitted(false)], "ed di cy" },
        { [new CandidateFilter.HasStatus(LinkedIn, [ItemStatus.Missing])], "ed cy" },
        { [new CandidateFilter.HasStatus(LinkedIn, [ItemStatus.Declined, ItemStatus.Rejected])], "di bo" },
        { [new CandidateFilter.HasStatus(new("nothing"), [ItemStatus.Missing])], "ed di cy bo ada" },
        { [new CandidateFilter.Between(Years, 4, 10)], "di bo ada" },
        { [new CandidateFilter.Between(Years, null, 2)], "cy" },
        { [new CandidateFilter.Between(Years, 10.5m, null)], "di" },
        { [new CandidateFilter.Between(Years, 5, 5)], "ada" },
        { [new CandidateFilter.Between(Years, null, null)], "di cy bo ada" },
        { [new CandidateFilter.Between(Remote, 1, 1)], "ada" },
        { [new CandidateFilter.HasOption(Platforms, ["outlier", "other:Hive"])], "cy ada" },
        { [new CandidateFilter.Contains(LinkedIn, "ADA-4")], "ada" },
        { [new CandidateFilter.Contains(Platforms, "hive")], "cy" },
        { [new CandidateFilter.Dated(Start, "2026-03-15", "2026-03-25")], "bo ada" },
        { [new CandidateFilter.Dated(Start, "2026-03-21", null)], "ada" },
        { [new CandidateFilter.Dated(Start, null, "2026-02")], "" },
        { [new CandidateFilter.Dated(Start, "2026-03", "2026-03")], "bo ada" },
        { [new CandidateFilter.HasOption(Platforms, ["scale"]), new CandidateFilter.Between(Years, 10, null)], "bo" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Candidates_are_filtered_latest_started_first(CandidateFilter[] filters, string expected)
    {
        await Candidates5();
        Assert.Equal(expected, await Listed(new(Filters: [.. filters])));
    }

    [Theory]
    [InlineData("adal", "bo")]
    [InlineData("d e", "di")]
    [InlineData("CY", "cy")]
    [InlineData("b", "bo ada")]
    public async Task Words_of_a_name_go_with_sort_and_filter(string typed, string expected)
    {
        await Candidates5();
        Assert.Equal(expected, await Listed(new(typed, new(CandidateSortBy.Name, Descending: true))));
    }

    [Theory]
    [InlineData(CandidateSortBy.Name, null)]
    [InlineData(CandidateSortBy.Stage, null)]
    [InlineData(CandidateSortBy.Started, null)]
    [InlineData(CandidateSortBy.Field, "years")]
    [InlineData(CandidateSortBy.Field, "linkedin")]
    public async Task Sorted_pages_stay_put_while_others_come_and_change(CandidateSortBy by, string? field)
    {
        foreach (var descending in new[] { false, true })
        {
            var key = $"{by}{descending}";
            CandidateCell[] Cells(int i) => i % 3 == 0 ? [] : [HasYears(i % 4, null), Says(LinkedIn, $"/in/{i % 5}")];
            await Written([.. Enumerable.Range(0, 20).SelectMany(i => new Row[] { Account($"{key}{i:00}", $"N {i % 7}"), Told($"{key}{i:00}", i / 3, Cells(i)) with { Key = new(new(key), new($"{key}{i:00}")) } })]);
            var query = new CandidateQuery(Sort: new(by, descending, field is null ? null : new(field)));
            var whole = (await Candidates.OfJob(new(key), query, null)).Items.Select(row => row.CandidateId.Value).ToArray();
            var seen = new List<string>();
            string? cursor = null;
            do
            {
                var page = await Candidates.OfJob(new(key), query, cursor, limit: 3);
                seen.AddRange(page.Items.Select(row => row.CandidateId.Value).Where(id => !id.StartsWith("late", StringComparison.Ordinal)));
                await Written(Told($"late{key}{seen.Count}", seen.Count, Cells(seen.Count)) with { Key = new(new(key), new($"late{key}{seen.Count}")) });
                cursor = page.Next;
            }
            while (cursor is not null);
            Assert.Equal(whole, seen);
        }
    }

    [Fact]
    public async Task A_sorted_list_has_what_was_acknowledged_before_it_was_asked_for()
    {
        await Candidates5();
        var byYears = new CandidateQuery(Sort: new(CandidateSortBy.Field, Field: Years), Filters: [new CandidateFilter.Between(Years, 0, 9)]);
        Assert.Equal("cy ada di", await Listed(byYears));
        await Written(Told("ed", 5, HasYears(1, 1)), Told("ada", 1), Told("fay", 6, HasYears(2, 3)));
        Assert.Equal("ed cy fay di", await Listed(byYears));
        Assert.Equal("", await Listed(new("zoe")));
        await Written(Account("fay", "Zoë"), Account("nobody", "Zoe Else"));
        Assert.Equal("fay", await Listed(new("zoe")));
        await Reopen();
        Assert.Equal("ed cy fay di", await Listed(byYears));
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        await Candidates5();
        var byName = new CandidateQuery(Sort: new(CandidateSortBy.Name));
        var next = (await Candidates.OfJob(new("j1"), byName, null, limit: 2)).Next;
        Assert.Equal("cy di", string.Join(' ', (await Candidates.OfJob(new("j1"), byName, next, limit: 2)).Items.Select(row => row.CandidateId)));
        await Assert.ThrowsAsync<BadCursorException>(() => Candidates.OfJob(new("j1"), new(Sort: new(CandidateSortBy.Name, Descending: true)), next));
        await Assert.ThrowsAsync<BadCursorException>(() => Candidates.OfJob(new("j1"), new(Sort: new(CandidateSortBy.Field, Field: Years)), next));
        await Assert.ThrowsAsync<BadCursorException>(() => Candidates.OfJob(new("j1"), null, next));
        await Assert.ThrowsAsync<BadCursorException>(() => Candidates.OfJob(new("j1"), byName, "x"));
        await Assert.ThrowsAsync<BadCursorException>(() => Candidates.OfJob(new("j1"), byName, new string('A', 5000)));
    }
}
