using System.Net;
using Xunit;

namespace Recruiting.Tests.Api;

public sealed class WebClientTests : IAsyncLifetime
{
    private readonly DirectoryInfo client = Directory.CreateTempSubdirectory("recruiting-web-");
    private ApiFixture server = null!;

    public async ValueTask InitializeAsync()
    {
        client.CreateSubdirectory("assets");
        await File.WriteAllTextAsync(Path.Combine(client.FullName, "index.html"), "<!doctype html>the client");
        await File.WriteAllTextAsync(Path.Combine(client.FullName, "assets/app-1a2b3c.js"), "start();");
        await File.WriteAllBytesAsync(Path.Combine(client.FullName, "assets/app-1a2b3c.js.br"), [1, 2, 3]);
        server = await ApiFixture.Start(null, ("webroot", client.FullName));
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        client.Delete(recursive: true);
    }

    [Fact]
    public async Task Assets_never_change_and_the_page_is_always_asked_for()
    {
        var asset = await server.Anonymous().Get("/assets/app-1a2b3c.js");
        Assert.Equal(("start();", "public, max-age=31536000, immutable"), (asset.Body, asset.Headers.CacheControl!.ToString()));
        var page = await server.Anonymous().Get("/index.html");
        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br", 3)]
    [InlineData("gzip", null, 8)]
    [InlineData("", null, 8)]
    [InlineData("br;q=0, gzip", null, 8)]
    public async Task A_browser_that_reads_brotli_gets_the_copy_made_when_it_was_built(string accepted, string? encoding, int bytes)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/assets/app-1a2b3c.js");
        if (accepted.Length > 0) request.Headers.Add("Accept-Encoding", accepted);
        var reply = await server.Anonymous().Send(request);
        Assert.Equal(
            (HttpStatusCode.OK, encoding, bytes, "text/javascript", "Accept-Encoding", "public, max-age=31536000, immutable"),
            (reply.Status, reply.ContentHeaders.ContentEncoding.FirstOrDefault(), reply.Bytes.Length, reply.ContentHeaders.ContentType!.MediaType, reply.Headers.Vary.Single(),
                reply.Headers.CacheControl!.ToString()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/jobs/j-1/apply")]
    [InlineData("/jobs/a.b")]
    public async Task Every_screen_is_the_client(string path)
    {
        var reply = await Browse(path);
        Assert.Equal((HttpStatusCode.OK, "<!doctype html>the client", "no-cache"), (reply.Status, reply.Body, reply.Headers.CacheControl!.ToString()));
        Assert.Contains("frame-ancestors 'none'", reply.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_session_sees_the_start_page_drawn_in_advance()
    {
        await File.WriteAllTextAsync(Path.Combine(client.FullName, "start.html"), "<!doctype html>the start");
        var known = new HttpRequestMessage(HttpMethod.Get, "/jobs") { Headers = { { "Accept", "text/html" }, { "Cookie", "recruiting_session=x" } } };
        var (start, screen) = (await Browse("/jobs"), await server.Anonymous().Send(known));
        Assert.Equal(("<!doctype html>the start", "<!doctype html>the client"), (start.Body, screen.Body));
        Assert.Equal(("no-cache", "Cookie"), (start.Headers.CacheControl!.ToString(), start.Headers.Vary.Single()));
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/assets/gone-1a2b3c.js")]
    [InlineData("/health/nothing")]
    public async Task What_is_no_screen_does_not_exist(string path) => Assert.Equal("404 not_found", (await Browse(path)).Refusal);

    private Task<Reply> Browse(string path) =>
        server.Anonymous().Send(new(HttpMethod.Get, path) { Headers = { { "Accept", "text/html,application/xhtml+xml,*/*;q=0.8" } } });
}
