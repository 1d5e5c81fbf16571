using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Proposals;
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
            await using (var server = await ApiFixture.Start(data, ("no-demo", "false"))) before = await Seen(server);
            await using var again = await ApiFixture.Start(data, ("no-demo", "false"));
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
        await using var server = await ApiFixture.Start(null, ("no-demo", "false"));
        var people = (await server.Anonymous().Get("/api/session/demo-people")).Json.EnumerateArray().ToArray();
        Assert.Equal(7, people.Length);
        var rows = (await (await SignIn(server, "nora@northwind-labs.example", Accounts.Role.Employer)).Get("/api/jobs/demo-rlhf-annotator/candidates"))
            .As<Page<CandidateRow>>().Items;
        Assert.Equal(
            [("Ada Lindqvist", Stage.Submitted, InterviewStatus.Complete, true), ("Mateo Rivas", Stage.Draft, InterviewStatus.Open, true), ("Priya Raman", Stage.Draft, InterviewStatus.Open, false)],
            rows.OrderBy(row => row.Name).Select(row => (row.Name, row.Stage, row.InterviewStatus, row.Captured > 0)));
    }

    [Fact]
    public async Task Without_demo_data_there_is_nobody_to_sign_in_as()
    {
        await using var server = await ApiFixture.Start();
        Assert.Equal("[]", (await server.Anonymous().Get("/api/session/demo-people")).Body);
    }

    private static async Task<string> Seen(ApiFixture server) => string.Join('\n',
        (await (await SignIn(server, "nora@northwind-labs.example", Accounts.Role.Employer)).Get("/api/jobs/demo-rlhf-annotator/candidates")).Body,
        (await (await SignIn(server, "jonas@example.com", Accounts.Role.Candidate)).Get("/api/jobs")).Body,
        (await server.Anonymous().Get("/api/session/demo-people")).Body);

    private static async Task<Person> SignIn(ApiFixture server, string email, Accounts.Role role)
    {
        var person = server.Anonymous();
        var reply = await person.Post("/api/session/demo", new { email, role });
        return person.As(reply.Text("accountId"), reply.Text("token"));
    }
}
