using System.Net;
using System.Text.Json;
using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Api;

public sealed class ReadingApiTests(ApiFixture api)
{
    private static readonly object Hours = new { label = "Hours per week", question = "How many hours a week can you work?", type = "number", rules = new { min = 1, max = 80, unit = "hoursPerWeek" } };

    [Fact]
    public async Task A_transcript_is_read_and_nothing_is_kept()
    {
        var employer = await api.Employer("reading-preview");
        var reply = await employer.Post("/api/reading/preview", new
        {
            fields = new[] { Hours },
            messages = new object[]
            {
                new { role = "interviewer", text = "How many hours a week can you work?", asks = "hours-per-week" },
                new { role = "candidate", text = "I can do 15 hours a week" },
            },
            today = "2026-03-01",
        });
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        var item = Assert.Single(reply.Json.GetProperty("checklist").EnumerateArray());
        Assert.Equal(("hours-per-week", "captured"), (item.GetProperty("fieldId").GetString(), item.GetProperty("status").GetString()));
        Assert.Equal("""{"min":15,"max":15,"approximate":false,"unit":"hoursPerWeek"}""", item.GetProperty("value").GetRawText());
        Assert.Equal(1, item.GetProperty("evidence")[0].GetProperty("messageId").GetInt32());
        Assert.Equal(JsonValueKind.Null, reply.Json.GetProperty("next").ValueKind);
        Assert.Equal("""{"items":[],"next":null}""", (await employer.Get("/api/jobs")).Body);
    }

    [Fact]
    public async Task What_the_interviewer_says_is_shown_from_the_greeting_on()
    {
        var employer = await api.Employer("reading-said");
        var before = (await Preview(employer)).As<Preview>();
        Assert.Equal(
            ["Hello, and welcome to the interview for Writer. I need one thing from you: Hours per week. You can give several at once and change any of them later. How many hours a week can you work?"],
            before.Said);
        Assert.Equal(before.Question, before.Said[0]);
        Assert.Equal(
            new PreviewQuestion(new("hours-per-week"), "How many hours a week can you work?", "Please tell me a number of hours a week for Hours per week.", before.Questions[0].Example),
            Assert.Single(before.Questions));

        var after = (await Preview(employer, "hello", before.Questions[0].Example)).As<Preview>();
        Assert.Equal((3, ItemStatus.Captured), (after.Said.Length, after.Checklist[0].Status));
        Assert.Equal(after.Question, after.Said[2]);
    }

    [Theory]
    [InlineData("""{"messages":[]}""", "fields")]
    [InlineData("""{"fields":[],"messages":[{"role":"robot","text":"a"}]}""", "messages[0].role")]
    [InlineData("""{"fields":[],"messages":[{"role":"candidate"}]}""", "messages[0].text")]
    [InlineData("""{"fields":[],"messages":[null]}""", "messages")]
    [InlineData("""{"fields":[],"messages":[],"today":"tomorrow"}""", "today")]
    public async Task A_member_that_is_missing_null_or_of_the_wrong_type_is_named(string body, string path)
    {
        var reply = await (await api.Candidate("reading-bad")).PostRaw("/api/reading/preview", body);
        Assert.Equal("400 request_invalid", reply.Refusal);
        Assert.Equal([path], reply.Errors);
    }

    private static Task<Reply> Preview(Person employer, params string[] says) => employer.Post(
        "/api/reading/preview", new { title = "Writer", fields = new[] { Hours }, messages = says.Select(text => new { role = "candidate", text }) });

    [Fact]
    public async Task Nobody_previews_without_signing_in() =>
        Assert.Equal("401 not_signed_in", (await api.Anonymous().PostRaw("/api/reading/preview", """{"fields":[],"messages":[]}""")).Refusal);
}
