using System.Text.RegularExpressions;
using Recruiting.Api.Web;
using Recruiting.Tests.Api;

namespace Recruiting.Tests.Browser;

public sealed partial class LoadTests(ApiFixture api)
{
    private const int MostBytes = 200_000;

    [Fact]
    public async Task The_first_page_needs_few_bytes_of_script_and_style()
    {
        Assert.SkipUnless(WebClient.Open(null).GetFileInfo("index.html").Exists, "The browser client is not built: npm run build in Web.");
        var page = await Fetch("/", "text/html");
        var assets = Asset().Matches(page.Body).Select(asset => asset.Groups[1].Value).ToList();
        Assert.Contains(assets, asset => asset.EndsWith(".css", StringComparison.Ordinal));
        var replies = await Task.WhenAll(assets.Select(asset => Fetch(asset, "*/*")));
        Assert.Equal(["br"], replies.SelectMany(reply => reply.ContentHeaders.ContentEncoding).Distinct());
        Assert.InRange(replies.Sum(reply => reply.Bytes.Length), 10_000, MostBytes);
    }

    private Task<Reply> Fetch(string path, string accept) =>
        api.Anonymous().Send(new(HttpMethod.Get, path) { Headers = { { "Accept", accept }, { "Accept-Encoding", "br" } } });

    [GeneratedRegex("(?:src|href)=\"(/assets/[^\"]+\\.(?:js|css))\"")]
    private static partial Regex Asset();
}
