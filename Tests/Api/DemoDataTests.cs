using Recruiting.Api.Demo;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Proposals;
using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Api;

public sealed class DemoDataTests
{
    [Fact]
    public async Task An_empty_store_gets_people_jobs_and_interviews_once()
    {
        var data = Directory.CreateTempSubdirectory("recruiting-").FullName;
        try
        {
            string before;
            await using (var server = await Demo(data)) before = await Seen(server);
            await using var again = await Demo(data);
            Assert.Equal(before, await Seen(again));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task Interviews_stand_where_their_people_left_them()
    {
        await using var server = await Demo();
        string[] named = ["Ada Lindqvist", "Mateo Rivas", "Priya Raman"];
        var rows = (await Rows(server, "nora@northwind-labs.example", DemoJobs.Rlhf)).Where(row => named.Contains(row.Name));
        Assert.Equal(
            [("Ada Lindqvist", Stage.Submitted, InterviewStatus.Complete, true), ("Mateo Rivas", Stage.Draft, InterviewStatus.Open, true), ("Priya Raman", Stage.Draft, InterviewStatus.Open, false)],
            rows.OrderBy(row => row.Name).Select(row => (row.Name, row.Stage, row.InterviewStatus, row.Captured > 0)));
    }

    [Fact]
    public async Task A_hundred_interviews_tell_every_kind_of_story()
    {
        await using var server = await Demo();
        var rows = (await Task.WhenAll(
            Rows(server, "nora@northwind-labs.example", DemoJobs.Rlhf), Rows(server, "nora@northwind-labs.example", DemoJobs.Quality),
            Rows(server, "felix@fabrikam-data.example", DemoJobs.Code), Rows(server, "felix@fabrikam-data.example", DemoJobs.Transcripts))).SelectMany(page => page).ToList();
        Assert.Equal(DemoCrowd.Guests.Length + 4, rows.Count);
        Assert.Equal(DemoCrowd.Guests.Count(guest => guest.Bid is not null) + 1, rows.Count(row => row.Stage == Stage.Submitted));
        foreach (var story in new Func<CandidateRow, bool>[]
        {
            row => row is { InterviewStatus: InterviewStatus.Complete, Stage: Stage.Draft }, row => row.InterviewStatus == InterviewStatus.Open && row.Captured > 0,
            row => row.Cells.All(cell => cell.Status == ItemStatus.Missing), row => row.Cells.Any(cell => cell.Status == ItemStatus.Declined),
            row => row.Cells.Any(cell => cell.Status == ItemStatus.Rejected),
        })
            Assert.InRange(rows.Count(story), 4, rows.Count / 2);
        Assert.InRange(await Corrected(server, rows), 8, 20);
    }

    [Fact]
    public async Task Three_people_say_what_to_try_first()
    {
        await using var server = await Demo();
        var people = (await server.Anonymous().Get("/api/session/demo-people")).As<DemoPerson[]>();
        Assert.Equal(DemoPeople.All, people);
        Assert.Equal(["Jonas Weber", "Nora Whitfield", "Felix Brandt"], people.Where(person => person.Try is not null).Select(person => person.Name));
    }

    [Fact]
    public async Task Without_demo_data_there_is_nobody_to_sign_in_as()
    {
        await using var server = await ApiFixture.Start();
        Assert.Equal("[]", (await server.Anonymous().Get("/api/session/demo-people")).Body);
    }

    private static async Task<ApiFixture> Demo(string? data = null)
    {
        var server = await ApiFixture.Start(data, ("no-demo", "false"));
        await server.Get<DemoCrowd>().Planted;
        return server;
    }

    private static async Task<string> Seen(ApiFixture server) => string.Join('\n',
        string.Join('\n', (await Rows(server, "nora@northwind-labs.example", DemoJobs.Rlhf)).Select(Deciding.Text)),
        (await (await SignIn(server, "jonas@example.com", Accounts.Role.Candidate)).Get("/api/jobs")).Body,
        (await server.Anonymous().Get("/api/session/demo-people")).Body);

    private static async Task<List<CandidateRow>> Rows(ApiFixture server, string employer, JobId job)
    {
        var person = await SignIn(server, employer, Accounts.Role.Employer);
        var rows = new List<CandidateRow>();
        string? cursor = null;
        do
        {
            var page = (await person.Get($"/api/jobs/{job}/candidates{(cursor is null ? "" : $"?cursor={cursor}")}")).As<Page<CandidateRow>>();
            rows.AddRange(page.Items);
            cursor = page.Next;
        } while (cursor is not null);
        return rows;
    }

    private static async Task<int> Corrected(ApiFixture server, IEnumerable<CandidateRow> rows)
    {
        var views = await Task.WhenAll(rows.Select(row => server.Get<IGrains>().Get<IInterviewGrain>(new JobCandidate(row.JobId, row.CandidateId).ToString()).View(0)));
        return views.Count(view => view.Value!.Checklist.Any(item => !item.History.IsEmpty));
    }

    private static async Task<Person> SignIn(ApiFixture server, string email, Accounts.Role role)
    {
        var person = server.Anonymous();
        var reply = await person.Post("/api/session/demo", new { email, role });
        return person.As(reply.Text("accountId"), reply.Text("token"));
    }
}
