using Xunit;

namespace Recruiting.Tests.Api;

public sealed class ProxiesTests(ApiFixture untrusting)
{
    private const string Cookie = "recruiting_session";

    [Theory]
    [InlineData("127.0.0.1,::1", "https", "https", "200")]
    [InlineData("127.0.0.1,::1", "https", "http", "403 origin_refused")]
    [InlineData("10.0.0.0/8", "https", "http", "200")]
    [InlineData("10.0.0.0/8", "https", "https", "403 origin_refused")]
    public async Task Only_a_proxy_that_is_trusted_says_over_what_a_request_came(string trusted, string said, string origin, string expected)
    {
        await using var server = await ApiFixture.Start(null, ("proxies", trusted));
        var person = await server.Candidate("proxies");
        var request = new HttpRequestMessage(HttpMethod.Put, "/api/me")
        {
            Content = new StringContent("""{"name":"Ada","zone":"Europe/Berlin","headline":""}""", null, "application/json"),
            Headers = { { "Cookie", $"{Cookie}={person.Token}" }, { "X-Forwarded-Proto", said }, { "X-Forwarded-For", "203.0.113.7" } },
        };
        request.Headers.Add("Origin", $"{origin}://{server.Address.Authority}");
        Assert.StartsWith(expected, (await server.Anonymous().Send(request)).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Proto", "http")]
    public async Task Behind_a_trusted_proxy_demo_sign_in_is_off(string header, string value)
    {
        await using var server = await ApiFixture.Start(null, ("proxies", "127.0.0.0/8,::1"));
        foreach (var one in (ApiFixture[])[server, untrusting])
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/api/session/demo")
            {
                Content = new StringContent("""{"email":"ada@example.com","role":"candidate"}""", null, "application/json"),
                Headers = { { header, value } },
            };
            Assert.Equal("403 demo_only_on_loopback", (await one.Anonymous().Send(request)).Refusal);
        }
    }
}
