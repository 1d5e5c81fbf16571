using System.Net;
using Xunit;

namespace Recruiting.Tests.Api;

public sealed class SessionsApiTests(ApiFixture api)
{
    [Fact]
    public async Task Signing_in_again_gives_the_same_account_and_another_token()
    {
        var first = await api.Candidate("sessions-again");
        var second = await api.SignIn("  Sessions-AGAIN".Trim(), Accounts.Role.Candidate);
        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual(first.Token, second.Token);
        Assert.Matches("^c-[a-z2-7]{20}$", first.Id);
    }

    [Fact]
    public async Task A_session_says_who_is_signed_in()
    {
        var employer = await api.Employer("nora.whitfield");
        var session = (await employer.Get("/api/session")).Json;
        Assert.Equal(
            $$"""{"accountId":"{{employer.Id}}","role":"employer","email":"nora.whitfield@example.com","name":"Nora Whitfield","organisationId":"{{employer.Id.Replace("e-", "org-", StringComparison.Ordinal)}}","demo":true}""",
            session.GetRawText());
    }

    [Fact]
    public async Task Nobody_is_signed_in_without_a_token() =>
        Assert.Equal("401 not_signed_in", (await api.Anonymous().Get("/api/session")).Refusal);

    [Fact]
    public async Task A_session_that_ended_is_over()
    {
        var person = await api.Candidate("sessions-end");
        Assert.Equal(HttpStatusCode.NoContent, (await person.Delete("/api/session")).Status);
        Assert.Equal("401 not_signed_in", (await person.Get("/api/session")).Refusal);
    }

    [Fact]
    public async Task The_cookie_signs_in_and_is_out_of_reach_of_scripts()
    {
        var reply = await api.Anonymous().Post("/api/session/demo", new { email = "sessions-cookie@example.com", role = "candidate" });
        var cookie = Assert.Single(reply.Headers.GetValues("Set-Cookie"));
        Assert.Equal($"recruiting_session={reply.Text("token")}; max-age=2592000; path=/; samesite=lax; httponly", cookie);

        var request = new HttpRequestMessage(HttpMethod.Get, "/api/session") { Headers = { { "Cookie", cookie.Split(';')[0] } } };
        Assert.Equal(HttpStatusCode.OK, (await api.Anonymous().Send(request)).Status);
    }

    [Theory]
    [InlineData(null, "403 origin_refused")]
    [InlineData("https://elsewhere.example", "403 origin_refused")]
    [InlineData("null", "403 origin_refused")]
    [InlineData("own", "200")]
    public async Task A_change_by_cookie_needs_our_own_origin(string? origin, string expected)
    {
        var person = await api.Candidate("sessions-origin");
        var request = new HttpRequestMessage(HttpMethod.Put, "/api/me")
        {
            Content = new StringContent("""{"name":"Ada","zone":"Europe/Berlin","headline":""}""", null, "application/json"),
        };
        request.Headers.Add("Cookie", $"recruiting_session={person.Token}");
        if (origin is not null) request.Headers.Add("Origin", origin == "own" ? api.Address.GetLeftPart(UriPartial.Authority) : origin);
        var reply = await api.Anonymous().Send(request);
        Assert.StartsWith(expected, reply.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_in_the_query_string_signs_nobody_in()
    {
        var person = await api.Candidate("sessions-query");
        Assert.Equal("401 not_signed_in", (await api.Anonymous().Get($"/api/session?access_token={person.Token}&token={person.Token}")).Refusal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Host", "recruiting.example")]
    public async Task Demo_sign_in_works_only_on_the_machine_itself(string header, string value)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/session/demo")
        {
            Content = new StringContent("""{"email":"ada@example.com","role":"candidate"}""", null, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);
        Assert.Equal("403 demo_only_on_loopback", (await api.Anonymous().Send(request)).Refusal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("ada")]
    [InlineData("ada@")]
    [InlineData("@example.com")]
    [InlineData("ada@@example.com")]
    [InlineData("ada lovelace@example.com")]
    [InlineData("ada@example.com\nbcc: x@example.com")]
    [InlineData("ada@exa_mple.com")]
    [InlineData("ada\u0000@example.com")]
    public async Task An_address_that_is_none_is_refused(string email) =>
        Assert.Equal("400 email_invalid", (await api.Anonymous().Post("/api/session/demo", new { email, role = "candidate" })).Refusal);

    [Fact]
    public async Task An_address_longer_than_mail_allows_is_refused() => Assert.Equal(
        "400 email_invalid",
        (await api.Anonymous().Post("/api/session/demo", new { email = $"a@{string.Join('.', Enumerable.Repeat("example", 40))}", role = "candidate" })).Refusal);

    [Fact]
    public async Task An_unknown_role_is_refused_by_name()
    {
        var reply = await api.Anonymous().Post("/api/session/demo", new { email = "ada@example.com", role = "admin" });
        Assert.Equal("400 request_invalid", reply.Refusal);
        Assert.Equal(["role"], reply.Errors);
    }
}
