using Microsoft.Playwright;
using Recruiting.Api.Web;

namespace Recruiting.Tests.Browser;

/// <summary>The machine's own Chromium, found once for all browser tests; without one they are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private readonly string? path = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser" }
        .FirstOrDefault(File.Exists);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Skips the test where there is no browser or the client was not built.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(path is null, "There is no Chromium here: install it or name it by CHROMIUM.");
            Assert.SkipUnless(WebClient.Open(null).GetFileInfo("index.html").Exists, "The browser client is not built: npm run build in Web.");
            return browser!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (path is null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
