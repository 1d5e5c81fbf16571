using System.Text.Json;
using Microsoft.Playwright;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public enum Look { Wide, Dark, Phone, DarkPhone }

[Collection(nameof(BrowserTests))]
public sealed class ScreenTests(ApiFixture api, Chromium chromium, ScreensFixture screens) : IClassFixture<ScreensFixture>
{
    public static TheoryData<string, Look> Looks =>
        [.. Screens.All.SelectMany(screen => Enum.GetValues<Look>().Select(look => new TheoryDataRow<string, Look>(screen.Name, look)))];

    /// <summary>Where RECRUITING_SCREENSHOTS names a folder, a picture of the screen is written there too.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_screen_fits_and_has_no_accessibility_violation(string screen, Look look)
    {
        await using var visitor = await Visitor.Enter(chromium.Browser, api.Address, Of(look));
        await visitor.Bring(Screens.All.Single(one => one.Name == screen), screens.Job);
        if (Environment.GetEnvironmentVariable("RECRUITING_SCREENSHOTS") is { Length: > 0 } folder)
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{screen}-{look}.png") });

        Assert.Equal(Of(look).Width, await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal("", await Violations(visitor));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task The_sheet_of_a_phone_has_no_accessibility_violation()
    {
        await using var visitor = await Visitor.Enter(chromium.Browser, api.Address, Of(Look.Phone));
        await visitor.Bring(Screens.All.Single(one => one.Name == "interview"), screens.Job);
        await visitor.Page.Locator(".fold").ClickAsync();
        await Expect(visitor.Page.Locator(".sheet")).ToBeVisibleAsync();
        Assert.Equal("", await Violations(visitor));
    }

    private static Screen Of(Look look) => look switch
    {
        Look.Phone => new(360, 740),
        Look.DarkPhone => new(360, 740, ColorScheme.Dark),
        Look.Dark => new(1280, 860, ColorScheme.Dark),
        _ => new(1280, 860),
    };

    /// <summary>What axe finds, a line each.</summary>
    internal static async Task<string> Violations(Visitor visitor)
    {
        await visitor.Page.EvaluateAsync(await File.ReadAllTextAsync(Path.GetFullPath("../../../../Web/node_modules/axe-core/axe.min.js", AppContext.BaseDirectory)));
        var found = await visitor.Page.EvaluateAsync<JsonElement>(
            "() => axe.run().then(found => found.violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`))");
        return string.Join('\n', found.EnumerateArray().Select(one => one.GetString()));
    }
}
