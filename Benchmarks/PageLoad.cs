using System.Text.Json;
using Microsoft.Playwright;

namespace Recruiting.Benchmarks;

/// <summary>The first visit to the start page in Chromium, everything to be fetched, the processor four times slower than it is.</summary>
internal static class PageLoad
{
    private const int Visits = 7;
    private const int Slowdown = 4;

    // The last candidate before the page is at rest is the largest.
    private const string Watch = """
        window.largest = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.largest = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
        """;

    private const string Bytes = """
        () => performance.getEntriesByType('resource').filter((entry) => entry.startTime < window.largest && /\.(js|css)$/.test(new URL(entry.name).pathname)).reduce((sum, entry) => sum + entry.encodedBodySize, 0)
        """;

    public static async Task<string> Run()
    {
        using var server = await Server.Start(hasDemo: true);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
        var paints = new List<double>();
        var bytes = 0d;
        for (var visit = 0; visit < Visits; visit++)
        {
            var (paint, fetched) = await Visit(browser, server.Port);
            paints.Add(paint);
            bytes = fetched;
        }
        paints.Sort();
        return FormattableString.Invariant($"lcp_ms={paints[Visits / 2]:F0} kb={bytes / 1000:F1} fastest_ms={paints[0]:F0} slowest_ms={paints[^1]:F0} slowdown={Slowdown}");
    }

    private static async Task<(double Paint, double Bytes)> Visit(IBrowser browser, int port)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 860 } });
        var page = await context.NewPageAsync();
        await using var protocol = await Throttled(page);
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync($"http://localhost:{port}/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator(".start").First.WaitForAsync();
        await page.EvaluateAsync("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        return ((await page.EvaluateAsync<JsonElement>("window.largest")).GetDouble(), (await page.EvaluateAsync<JsonElement>(Bytes)).GetDouble());
    }

    private static async Task<Protocol> Throttled(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = Slowdown });
        return new(session);
    }

    private sealed record Protocol(ICDPSession Session) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Session.DetachAsync();
    }
}
