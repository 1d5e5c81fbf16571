using System.Net;
using System.Text;
using Xunit;

namespace Recruiting.Tests.Api;

/// <summary>Whatever is sent: a clear problem or one effect, never a 500.</summary>
public sealed class BadRequestTests(ApiFixture api)
{
    private const string Uuid = "0198c1de-0000-7000-8000-000000000001";

    public static TheoryData<string, string> Bodies => new()
    {
        { "", "400 malformed_json" },
        { "{", "400 malformed_json" },
        { "{\"text\":\"a\",}", "400 malformed_json" },
        { "{\"text\":\"a", "400 malformed_json" },
        { "hello", "400 malformed_json" },
        { new string('[', 100), "400 request_invalid" },
        { "{\"more\":" + new string('[', 100), "400 malformed_json" },
        { "null", "400 malformed_json" },
        { "[]", "400 request_invalid" },
        { "7", "400 request_invalid" },
        { "{}", "400 request_invalid" },
        { "{\"text\":null}", "400 request_invalid" },
        { "{\"text\":5}", "400 request_invalid" },
        { "{\"text\":[\"a\"]}", "400 request_invalid" },
        { "{\"text\":\"a\",\"id\":5}", "400 request_invalid" },
        { "{\"text\":\"\\ud83d\"}", "400 request_invalid" },
        { "{\"text\":\"\\udca9 after\"}", "400 request_invalid" },
        { "{\"text\":\"a\",\"text\":\"b\"}", "400 request_invalid" },
        { "{\"text\":\"a\",\"id\":\"\"}", "400 message_id_invalid" },
        { "{\"text\":\"a\",\"id\":\"seven\"}", "400 message_id_invalid" },
        { "{\"text\":\"a\",\"id\":\"{0198c1de-0000-7000-8000-000000000001}\"}", "400 message_id_invalid" },
        { "{\"text\":\"\"}", "422 message_empty" },
        { "{\"text\":\" \\n\\t \\u00a0\\u200b\"}", "422 message_empty" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_message_that_is_none_is_refused(string body, string refusal)
    {
        var (candidate, job) = await Talking("bad-body");
        Assert.Equal(refusal, (await candidate.PostRaw($"/api/jobs/{job}/interview/messages", body)).Refusal);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused()
    {
        var (candidate, job) = await Talking("bad-utf8");
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/jobs/{job}/interview/messages")
        {
            Content = new ByteArrayContent([.. "{\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]) { Headers = { { "Content-Type", "application/json" } } },
        };
        Assert.StartsWith("400 ", (await candidate.Send(request)).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script><img src=x onerror=alert(2)>")]
    [InlineData("' OR 1=1; DROP TABLE log; --")]
    [InlineData("a\u0001b\u0002c\u007f and a bell \u0007")]
    [InlineData("a\u0000b")]
    [InlineData("\u202Egnp.exe\u202C \uFEFF \uFFFE\uFFFF")]
    [InlineData("Z̴̢̛a̸͠l̵g̶o̷ ؟ السلام عليكم שלום")]
    public async Task Strange_text_is_text(string text)
    {
        var (candidate, job) = await Talking("bad-strange");
        var reply = await candidate.Say(job, text);
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Contains(text, reply.Json.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Four_thousand_emoji_fit_and_one_more_does_not()
    {
        var (candidate, job) = await Talking("bad-emoji");
        var most = new StringBuilder().Insert(0, "😀", 4000).ToString();
        Assert.Equal(HttpStatusCode.OK, (await candidate.Say(job, most)).Status);
        var more = await candidate.Say(job, most + "😀");
        Assert.Equal("422 message_too_long", more.Refusal);
        Assert.Contains("4000", more.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_past_the_limit_is_refused()
    {
        var (candidate, job) = await Talking("bad-large");
        Assert.Equal("413 body_too_large", (await candidate.Say(job, new string('a', 70_000))).Refusal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_content_type_is_refused(string type)
    {
        var (candidate, job) = await Talking("bad-type");
        Assert.Equal("415 content_type_unsupported", (await candidate.PostRaw($"/api/jobs/{job}/interview/messages", "{\"text\":\"a\"}", type)).Refusal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("one")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    public async Task A_version_that_is_none_is_refused(string after)
    {
        var (candidate, job) = await Talking("bad-after");
        Assert.Equal("400 after_invalid", (await candidate.Get($"/api/jobs/{job}/interview?after={after}")).Refusal);
        Assert.Equal("400 after_invalid", (await candidate.PostRaw($"/api/jobs/{job}/interview/messages?after={after}", "{\"text\":\"a\"}")).Refusal);
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("sl/ash")]
    [InlineData("x101")]
    public async Task A_key_that_could_not_be_an_id_is_refused(string key)
    {
        var (candidate, job) = await Talking("bad-key");
        var reply = await candidate.Post($"/api/jobs/{job}/interview", key: key == "x101" ? new string('x', 101) : key);
        Assert.Equal("400 command_id_invalid", reply.Refusal);
    }

    [Theory]
    [InlineData("/api/jobs?cursor=nonsense")]
    [InlineData("/api/jobs?cursor=%00")]
    [InlineData("/api/proposals/mine?cursor=AAAA")]
    public async Task A_cursor_of_our_own_invention_is_refused(string path) =>
        Assert.Equal("400 cursor_invalid", (await (await api.Candidate("bad-cursor")).Get(path)).Refusal);

    [Theory]
    [InlineData("\"")]
    [InlineData("* OR title:")]
    [InlineData("(((")]
    [InlineData("NEAR(a b)")]
    [InlineData("a\u0000b")]
    [InlineData("😀 -")]
    [InlineData("'; DROP TABLE jobs; --")]
    public async Task Any_words_can_be_searched(string q) => Assert.Equal(
        HttpStatusCode.OK, (await (await api.Candidate("bad-search")).Get($"/api/jobs?q={Uri.EscapeDataString(q)}")).Status);

    [Fact]
    public async Task Unknown_addresses_and_methods_say_so()
    {
        var candidate = await api.Candidate("bad-address");
        Assert.Equal("404 not_found", (await candidate.Get("/api/nothing")).Refusal);
        Assert.Equal("404 not_found", (await api.Anonymous().Get("/nothing")).Refusal);
        Assert.Equal("405 method_not_allowed", (await candidate.Delete("/api/jobs")).Refusal);
    }

    [Fact]
    public async Task Unknown_members_are_ignored()
    {
        var (candidate, job) = await Talking("bad-unknown");
        var reply = await candidate.PostRaw($"/api/jobs/{job}/interview/messages", $$"""{"text":"Hello","id":"{{Uuid}}","status":"complete","role":"employer"}""");
        Assert.Equal((HttpStatusCode.OK, "open"), (reply.Status, reply.Text("status")));
    }

    private async Task<(Person Candidate, string Job)> Talking(string name)
    {
        var job = await SomeJob.Post(await api.Employer(name));
        var candidate = await api.Candidate(name);
        Assert.Equal(HttpStatusCode.OK, (await candidate.Open(job)).Status);
        return (candidate, job);
    }
}
