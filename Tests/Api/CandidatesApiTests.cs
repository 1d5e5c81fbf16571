using System.Net;
using System.Text;
using Recruiting.Api.Candidates;
using Recruiting.Candidates;
using Xunit;

namespace Recruiting.Tests.Api;

public sealed class CandidatesApiTests(ApiFixture api)
{
    [Fact]
    public async Task The_table_has_one_row_a_candidate_and_one_cell_a_field()
    {
        var (employer, job, candidate) = await Interviewed("candidates-table");
        var row = Assert.Single((await employer.Get($"/api/jobs/{job}/candidates")).As<Page<CandidateRow>>().Items);
        Assert.Equal((candidate.Id, "Candidates Table", 2), (row.CandidateId.Value, row.Name, row.Required));
        Assert.Equal(["linkedin", "hours"], row.Cells.Select(cell => cell.FieldId.Value));
    }

    [Fact]
    public async Task One_candidate_is_shown_whole()
    {
        var (employer, job, candidate) = await Interviewed("candidates-whole");
        var view = (await employer.Get($"/api/jobs/{job}/candidates/{candidate.Id}")).As<CandidatesApi.CandidateView>();
        Assert.Equal(3, view.Interview!.Messages.Length);
        Assert.Equal((candidate.Id, "candidates-whole@example.com"), (view.Row.CandidateId.Value, view.Profile!.Email));
    }

    [Fact]
    public async Task Candidates_of_somebody_elses_job_do_not_exist()
    {
        var (employer, job, candidate) = await Interviewed("candidates-theirs");
        var other = await api.Employer("candidates-other");
        Assert.Equal("404 not_found", (await other.Get($"/api/jobs/{job}/candidates/{candidate.Id}")).Refusal);
        Assert.Equal("404 not_found", (await other.Get($"/api/jobs/{job}/candidates/{candidate.Id}/resume")).Refusal);
        Assert.Equal("404 not_found", (await employer.Get($"/api/jobs/{job}/candidates/c-nobody")).Refusal);
        Assert.Equal("404 not_found", (await employer.Get($"/api/jobs/{await SomeJob.Post(employer)}/candidates/{candidate.Id}")).Refusal);
        Assert.Equal("403 forbidden", (await candidate.Get($"/api/jobs/{job}/candidates")).Refusal);
    }

    [Fact]
    public async Task The_csv_has_every_row_and_runs_nothing()
    {
        var (employer, job, candidate) = await Interviewed("candidates-csv");
        await candidate.Put("/api/me", new { name = "=HYPERLINK(\"http://x\",\"y\")", zone = "Europe/Berlin", headline = "Line, \"quoted\"" });
        var reply = await employer.Get($"/api/jobs/{job}/candidates.csv");
        Assert.Equal("text/csv; charset=utf-8", reply.ContentHeaders.ContentType!.ToString());
        Assert.Equal("attachment; filename=\"RLHF annotator.csv\"; filename*=UTF-8''RLHF%20annotator.csv", reply.ContentHeaders.ContentDisposition!.ToString());
        var lines = reply.Body.TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("Name,Headline,Stage,Interview,Captured,Required,LinkedIn,Hours per week,Amount,Currency,Started,Submitted", lines[0]);
        Assert.StartsWith("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",\"Line, \"\"quoted\"\"\",Draft,Open,", lines[1], StringComparison.Ordinal);
        Assert.Equal((3, ""), (lines.Length, lines[2]));
    }

    [Fact]
    public async Task The_csv_streams_more_rows_than_a_page_has()
    {
        var employer = await api.Employer("candidates-many");
        var job = await SomeJob.Post(employer);
        var names = Enumerable.Range(0, 120).Select(number => $"candidates-many-{number}").ToArray();
        await Parallel.ForEachAsync(names, async (name, _) => await (await api.Candidate(name)).Open(job));
        Assert.Equal(names.Length + 2, (await employer.Get($"/api/jobs/{job}/candidates.csv")).Body.Split("\r\n").Length);

        var seen = new List<string>();
        for (var cursor = ""; cursor is not null;)
        {
            var page = (await employer.Get($"/api/jobs/{job}/candidates{(cursor.Length == 0 ? "" : $"?cursor={cursor}")}")).As<Page<CandidateRow>>();
            seen.AddRange(page.Items.Select(row => row.CandidateId.Value));
            cursor = page.Next;
        }
        Assert.Equal((names.Length, names.Length), (seen.Count, seen.Distinct().Count()));
    }

    [Fact]
    public async Task The_csv_of_chosen_candidates_has_them_alone_in_the_order_of_choosing()
    {
        var (employer, job) = await Sorted.Value;
        var rows = (await employer.Get($"/api/jobs/{job}/candidates?sort=name")).As<Page<CandidateRow>>().Items;
        var (a, c) = (rows[0], rows[2]);
        var lines = (await employer.Get($"/api/jobs/{job}/candidates.csv?candidate={c.CandidateId}&candidate={a.CandidateId}")).Body.Split("\r\n");
        Assert.Equal([c.Name, a.Name], lines[1..^1].Select(line => line.Split(',')[0]));
        Assert.Equal("404 not_found", (await employer.Get($"/api/jobs/{job}/candidates.csv?candidate={a.CandidateId}&candidate=c-nobody")).Refusal);
        var tooMany = string.Join('&', Enumerable.Range(0, 101).Select(number => $"candidate=c-{number}"));
        Assert.Equal("400 candidates_invalid", (await employer.Get($"/api/jobs/{job}/candidates.csv?{tooMany}")).Refusal);
    }

    [Fact]
    public async Task The_resume_of_a_candidate_is_downloaded_by_the_employer()
    {
        var (employer, job, candidate) = await Interviewed("candidates-resume");
        Assert.Equal("404 not_found", (await employer.Get($"/api/jobs/{job}/candidates/{candidate.Id}/resume")).Refusal);
        var put = new HttpRequestMessage(HttpMethod.Put, "/api/me/resume?name=cv.txt") { Content = new ByteArrayContent("My life."u8.ToArray()) };
        Assert.Equal(HttpStatusCode.OK, (await candidate.Send(put)).Status);
        Assert.Equal("My life.", Encoding.UTF8.GetString((await employer.Get($"/api/jobs/{job}/candidates/{candidate.Id}/resume")).Bytes));
    }

    [Theory]
    [InlineData("", "c b a")]
    [InlineData("sort=name", "a b c")]
    [InlineData("sort=-hours", "b a c")]
    [InlineData("sort=-bid", "c b a")]
    [InlineData("sort=-@hours&filter=hours:10..", "b a")]
    [InlineData("filter=hours:..18&filter=linkedin:captured", "a")]
    [InlineData("filter=linkedin:~/in/ADA", "a")]
    [InlineData("filter=linkedin:missing|rejected&sort=started", "b c")]
    [InlineData("filter=@hours:missing", "c")]
    [InlineData("filter=status:complete", "a")]
    [InlineData("filter=stage:draft|submitted&filter=submitted:no&q=candidates%20sorted%20b", "b")]
    public async Task The_table_and_its_csv_are_sorted_and_filtered_alike(string asked, string expected)
    {
        var (employer, job) = await Sorted.Value;
        var rows = (await employer.Get($"/api/jobs/{job}/candidates?{asked}")).As<Page<CandidateRow>>().Items;
        Assert.Equal(expected, string.Join(' ', rows.Select(row => row.Name[^1..].ToLowerInvariant())));
        var lines = (await employer.Get($"/api/jobs/{job}/candidates.csv?{asked}")).Body.Split("\r\n");
        Assert.Equal(rows.Select(row => row.Name), lines[1..^1].Select(line => line.Split(',')[0]));
    }

    [Theory]
    [InlineData("sort=height", "400 sort_invalid", "sort: Sort by name, stage, progress, started, changed, bid or a field of this job (linkedin, hours), with - before it for descending.")]
    [InlineData("sort=@name", "400 sort_invalid", "sort: Sort by name, stage, progress, started, changed, bid or a field of this job (linkedin, hours), with - before it for descending.")]
    [InlineData("filter=height:3", "400 filter_invalid", "filter: Write stage:…, status:…, submitted:… or a field of this job (linkedin, hours) and a colon: years:4..10, linkedin:missing.")]
    [InlineData("filter=hours", "400 filter_invalid", "filter: Write stage:…, status:…, submitted:… or a field of this job (linkedin, hours) and a colon: years:4..10, linkedin:missing.")]
    [InlineData("filter=hours:many", "400 filter_invalid", "filter: For hours, use a range such as 4..10, 4.. or ..10, one number, missing, captured, rejected, declined, or ~ and a text.")]
    [InlineData("filter=hours:9..3", "400 filter_invalid", "filter: For hours, use a range such as 4..10, 4.. or ..10, one number, missing, captured, rejected, declined, or ~ and a text.")]
    [InlineData("filter=linkedin:ada", "400 filter_invalid", "filter: For linkedin, use missing, captured, rejected, declined, or ~ and a text.")]
    [InlineData("filter=stage:hired", "400 filter_invalid", "filter: Use draft, submitted, shortlisted, interviewing, decided, contract, withdrawn.")]
    [InlineData("filter=submitted:maybe", "400 filter_invalid", "filter: submitted is yes or no.")]
    public async Task What_cannot_be_sorted_or_filtered_by_is_refused_with_what_can(string asked, string refusal, string error)
    {
        var (employer, job) = await Sorted.Value;
        foreach (var list in new[] { "candidates", "candidates.csv" })
        {
            var reply = await employer.Get($"/api/jobs/{job}/{list}?{asked}");
            Assert.Equal(refusal, reply.Refusal);
            Assert.Equal(error, string.Join('\n', reply.Json.GetProperty("errors").EnumerateObject().Select(one => $"{one.Name}: {one.Value.GetString()}")));
        }
    }

    /// <summary>Three candidates of one job: a complete, b with hours alone, c with nothing yet.</summary>
    private Lazy<Task<(Person Employer, string Job)>> Sorted => LazyInitializer.EnsureInitialized(ref sorted, () => new(async () =>
    {
        var employer = await api.Employer("candidates-sorted");
        var job = await SomeJob.Post(employer);
        foreach (var (name, text) in new[] { ("a", SomeJob.CompleteAnswer), ("b", "I can work 20 hours a week."), ("c", "Hello") })
        {
            var candidate = await api.Candidate($"candidates-sorted-{name}");
            await candidate.Open(job);
            await candidate.Say(job, text);
        }
        return (employer, job);
    }))!;

    private static Lazy<Task<(Person Employer, string Job)>>? sorted;

    private async Task<(Person Employer, string Job, Person Candidate)> Interviewed(string name)
    {
        var employer = await api.Employer(name);
        var job = await SomeJob.Post(employer);
        var candidate = await api.Candidate(name);
        await candidate.Open(job);
        await candidate.Say(job, "Hello");
        return (employer, job, candidate);
    }
}
