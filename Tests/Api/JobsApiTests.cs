using System.Net;
using System.Text.Json;
using Xunit;

namespace Recruiting.Tests.Api;

public sealed class JobsApiTests(ApiFixture api)
{
    [Fact]
    public async Task A_new_job_is_open_and_answers_with_its_id()
    {
        var employer = await api.Employer("jobs-new");
        var reply = await employer.Post("/api/jobs", SomeJob.Body());
        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Equal($"/api/jobs/{reply.Text("id")}", reply.Headers.Location!.OriginalString);
        Assert.Equal(("open", "Never tell candidates this.", 1), (reply.Text("status"), reply.Text("instructions"), reply.Json.GetProperty("fieldsVersion").GetInt32()));
    }

    [Fact]
    public async Task What_may_be_missing_has_its_default()
    {
        var employer = await api.Employer("jobs-defaults");
        var reply = await employer.Post("/api/jobs", new
        {
            title = "Writer",
            description = "",
            fields = new object[]
            {
                new { label = "Your city", question = "Where do you live?", type = "shortText" },
                new { label = "Your city!", question = "And before?", type = "shortText" },
                new { label = "Größe", question = "How tall?", type = "shortText" },
            },
        });
        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Equal(
            [("your-city", true, "block"), ("your-city-2", true, "block"), ("gr-e", true, "block")],
            reply.Json.GetProperty("fields").EnumerateArray().Select(field =>
                (field.GetProperty("id").GetString()!, field.GetProperty("required").GetBoolean(), field.GetProperty("absence").GetString()!)));
        Assert.Equal(("", 0), (reply.Text("instructions"), reply.Json.GetProperty("rounds").GetArrayLength()));
    }

    [Fact]
    public async Task The_same_key_makes_one_job()
    {
        var employer = await api.Employer("jobs-key");
        var first = await employer.Post("/api/jobs", SomeJob.Body(), key: "once");
        var second = await employer.Post("/api/jobs", SomeJob.Body(), key: "once");
        Assert.Equal(first.Text("id"), second.Text("id"));
        Assert.Equal("409 id_reused", (await employer.Post("/api/jobs", SomeJob.Body("Another"), key: "once")).Refusal);
        Assert.Single((await employer.Get("/api/jobs")).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Candidates_read_a_job_without_its_instructions()
    {
        var job = await SomeJob.Post(await api.Employer("jobs-instructions"));
        var candidate = await api.Candidate("jobs-instructions");
        var reply = await candidate.Get($"/api/jobs/{job}");
        Assert.Equal(JsonValueKind.Null, reply.Json.GetProperty("instructions").ValueKind);
        Assert.DoesNotContain("Never tell", (await candidate.Open(job)).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Never tell", (await candidate.Get("/api/jobs")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Employers_list_their_own_jobs_and_candidates_the_open_ones()
    {
        var employer = await api.Employer("jobs-list");
        var open = await SomeJob.Post(employer, "Zymurgist first");
        var closed = await SomeJob.Post(employer, "Zymurgist second");
        Assert.Equal("closed", (await employer.Post($"/api/jobs/{closed}/close")).Text("status"));

        var candidate = await api.Candidate("jobs-list");
        Assert.Equal([closed, open], Ids(await employer.Get("/api/jobs?q=zymurgist")));
        Assert.Equal([open], Ids(await candidate.Get("/api/jobs?q=Zymurgist")));
        Assert.Empty(Ids(await (await api.Employer("jobs-list-other")).Get("/api/jobs?q=zymurgist")));
        Assert.Equal("closed", (await candidate.Get($"/api/jobs/{closed}")).Text("status"));
        Assert.Equal("409 job_closed", (await candidate.Open(closed)).Refusal);
        Assert.Equal("open", (await employer.Post($"/api/jobs/{closed}/open")).Text("status"));
        Assert.Equal(HttpStatusCode.OK, (await candidate.Open(closed)).Status);
    }

    [Fact]
    public async Task Somebody_elses_job_does_not_exist()
    {
        var job = await SomeJob.Post(await api.Employer("jobs-owner"));
        var other = await api.Employer("jobs-stranger");
        foreach (var reply in new[]
        {
            await other.Get($"/api/jobs/{job}"),
            await other.Put($"/api/jobs/{job}", SomeJob.Body()),
            await other.Post($"/api/jobs/{job}/close"),
            await other.Post($"/api/jobs/{job}/open"),
            await other.Get($"/api/jobs/{job}/candidates"),
            await other.Get($"/api/jobs/{job}/candidates.csv"),
            await other.Get("/api/jobs/no-such-job"),
            await other.Get("/api/jobs/no%20such%20job"),
            await other.Get($"/api/jobs/{new string('x', 101)}"),
        })
            Assert.Equal("404 not_found", reply.Refusal);
    }

    [Fact]
    public async Task Only_employers_post_jobs()
    {
        var candidate = await api.Candidate("jobs-candidate");
        Assert.Equal("403 forbidden", (await candidate.Post("/api/jobs", SomeJob.Body())).Refusal);
        Assert.Equal("401 not_signed_in", (await api.Anonymous().Get("/api/jobs")).Refusal);
    }

    [Fact]
    public async Task A_changed_job_counts_its_fields_only_when_they_differ()
    {
        var employer = await api.Employer("jobs-change");
        var job = await SomeJob.Post(employer);
        var renamed = await employer.Put($"/api/jobs/{job}", SomeJob.Body("Senior RLHF annotator"));
        Assert.Equal(("Senior RLHF annotator", 1), (renamed.Text("title"), renamed.Json.GetProperty("fieldsVersion").GetInt32()));
    }

    [Fact]
    public async Task A_change_that_would_overwrite_somebody_elses_is_refused()
    {
        var employer = await api.Employer("jobs-version");
        var job = await SomeJob.Post(employer);
        var loaded = (await employer.Get($"/api/jobs/{job}")).Json.GetProperty("version").GetInt64();
        Assert.Equal(HttpStatusCode.OK, (await employer.Put($"/api/jobs/{job}", Titled("First", loaded))).Status);
        Assert.Equal("409 job_changed", (await employer.Put($"/api/jobs/{job}", Titled("Second", loaded))).Refusal);
        var newest = await employer.Get($"/api/jobs/{job}");
        Assert.Equal("First", newest.Text("title"));
        Assert.Equal("Second", (await employer.Put($"/api/jobs/{job}", Titled("Second", newest.Json.GetProperty("version").GetInt64()))).Text("title"));
    }

    [Fact]
    public async Task Its_employer_knows_how_many_interviews_a_change_reaches()
    {
        var employer = await api.Employer("jobs-counts");
        var job = await SomeJob.Post(employer);
        foreach (var (name, says) in new[] { ("counts-open", "hello"), ("counts-half", "15 hours a week"), ("counts-whole", SomeJob.CompleteAnswer) })
        {
            var candidate = await api.Candidate(name);
            await candidate.Open(job);
            await candidate.Say(job, says);
        }
        Assert.Equal("""{"open":2,"complete":1}""", (await employer.Get($"/api/jobs/{job}/interviews")).Body);
        Assert.Equal("404 not_found", (await (await api.Employer("jobs-counts-other")).Get($"/api/jobs/{job}/interviews")).Refusal);
        Assert.Equal("403 forbidden", (await (await api.Candidate("jobs-counts")).Get($"/api/jobs/{job}/interviews")).Refusal);
    }

    [Fact]
    public async Task Every_template_makes_a_job_that_asks_for_its_fields()
    {
        var employer = await api.Employer("jobs-templates");
        var templates = (await employer.Get("/api/reading/templates")).Json;
        Assert.Equal("AI training", templates[0].GetProperty("name").GetString());
        foreach (var template in templates.EnumerateArray())
        {
            var posted = await employer.Post("/api/jobs", new { title = "From a template", description = "", fields = template.GetProperty("fields") });
            Assert.Equal(HttpStatusCode.Created, posted.Status);
            Assert.Equal(template.GetProperty("fields").GetRawText(), posted.Json.GetProperty("fields").GetRawText());
        }
    }

    [Theory]
    [InlineData("""{"description":"","fields":[]}""", "title")]
    [InlineData("""{"title":null,"description":"","fields":[]}""", "title")]
    [InlineData("""{"title":7,"description":"","fields":[]}""", "title")]
    [InlineData("""{"title":"T","description":"","fields":null}""", "fields")]
    [InlineData("""{"title":"T","description":"","fields":{}}""", "fields")]
    [InlineData("""{"title":"T","description":"","fields":[null]}""", "fields")]
    [InlineData("""{"title":"T","description":"","fields":[{"label":"L","question":"Q","type":"poem"}]}""", "fields[0].type")]
    [InlineData("""{"title":"T","description":"","fields":[{"label":"L","question":"Q","type":3}]}""", "fields[0].type")]
    [InlineData("""{"title":"T","description":"","fields":[{"label":"L","type":"url"}]}""", "fields[0].question")]
    [InlineData("""{"title":"T","description":"","fields":[{"label":"L","question":"Q","type":"number","rules":{"min":"1"}}]}""", "fields[0].rules.min")]
    [InlineData("""{"title":"T","description":"","fields":[{"label":"L","question":"Q","type":"url","rules":{"hosts":[null]}}]}""", "fields[0].rules.hosts")]
    [InlineData("""{"title":"T","description":"","fields":[],"rounds":[{"name":"R","format":"screening","minutes":1.5}]}""", "rounds[0].minutes")]
    public async Task A_member_that_is_missing_null_or_of_the_wrong_type_is_named(string body, string path)
    {
        var reply = await (await api.Employer("jobs-bad")).PostRaw("/api/jobs", body);
        Assert.Equal("400 request_invalid", reply.Refusal);
        Assert.Equal([path], reply.Errors);
    }

    [Fact]
    public async Task A_posting_that_breaks_rules_says_which_by_path()
    {
        var employer = await api.Employer("jobs-rules");
        var reply = await employer.Post("/api/jobs", new { title = " ", description = "", fields = Array.Empty<object>() });
        Assert.Equal("422 job_invalid", reply.Refusal);
        Assert.Equal(["fields", "title"], reply.Errors.Order());
        Assert.Equal("422 fields_invalid", (await employer.Post("/api/jobs", new { title = "T", description = "", fields = Array.Empty<object>() })).Refusal);
    }

    private static object Titled(string title, long version) =>
        new { title, description = "", version, fields = new[] { new { label = "City", question = "Where do you live?", type = "shortText" } } };

    private static string[] Ids(Reply page) => [.. page.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
}
