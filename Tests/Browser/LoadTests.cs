using Recruiting.Api.Web;
using Recruiting.Tests.Api;

namespace Recruiting.Tests.Browser;

public sealed class LoadTests(ApiFixture api)
{
    private const int MostBytes = 200_000;

    [Fact]
    public async Task The_whole_client_needs_few_bytes_of_script_and_style()
    {
        var client = WebClient.Open(null);
        Assert.SkipUnless(client.GetFileInfo("index.html").Exists, "The browser client is not built: npm run build in Web.");
        var assets = client.GetDirectoryContents("assets").Select(file => file.Name).Where(name => Path.GetExtension(name) is ".js" or ".css").ToList();
        Assert.Equal([".css", ".js"], assets.Select(asset => Path.GetExtension(asset)).Distinct().Order());
        var replies = await Task.WhenAll(assets.Select(asset => Fetch($"/assets/{asset}")));
        Assert.All(replies, reply => Assert.Equal(["br"], reply.ContentHeaders.ContentEncoding));
        Assert.InRange(replies.Sum(reply => reply.Bytes.Length), 10_000, MostBytes);
    }

    private Task<Reply> Fetch(string path) => api.Anonymous().Send(new(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } });
}
