using System.Text.Json;
using Microsoft.Playwright;
using Recruiting.Tests.Api;

namespace Recruiting.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class ScreenTests(ApiFixture api, Chromium chromium, ScreensFixture screens) : IClassFixture<ScreensFixture>
{
    public static TheoryData<string, ColorScheme> Themes => [.. Screens.All.SelectMany(screen =>
        new[] { ColorScheme.Light, ColorScheme.Dark }.Select(theme => new TheoryDataRow<string, ColorScheme>(screen.Name, theme)))];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task A_screen_has_no_accessibility_violation(string screen, ColorScheme theme)
    {
        await using var visitor = await Visitor.Enter(chromium.Browser, api.Address, new(1280, 860, theme));
        await visitor.Bring(Screens.All.Single(one => one.Name == screen), screens.Job);
        await visitor.Page.EvaluateAsync(await Axe());
        var violations = await visitor.Page.EvaluateAsync<JsonElement>(
            "() => axe.run().then(found => found.violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`))");
        Assert.Equal("", string.Join('\n', violations.EnumerateArray().Select(one => one.GetString())));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_phone_has_no_accessibility_violation_either()
    {
        await using var visitor = await Visitor.Enter(chromium.Browser, api.Address, new(360, 740));
        await visitor.Bring(Screens.All.Single(one => one.Name == "interview"), screens.Job);
        await visitor.Page.Locator(".fold").ClickAsync();
        await visitor.Page.EvaluateAsync(await Axe());
        var violations = await visitor.Page.EvaluateAsync<JsonElement>("() => axe.run().then(found => found.violations.map(one => one.id))");
        Assert.Equal("", string.Join('\n', violations.EnumerateArray().Select(one => one.GetString())));
    }

    /// <summary>Writes a picture of every screen, wide, narrow and dark, into the folder that RECRUITING_SCREENSHOTS names.</summary>
    [Fact]
    public async Task Every_screen_has_its_picture_taken()
    {
        var folder = Environment.GetEnvironmentVariable("RECRUITING_SCREENSHOTS");
        Assert.SkipWhen(folder is null, "Name a folder by RECRUITING_SCREENSHOTS to get the pictures.");
        (string Name, Screen Screen)[] sizes =
            [("wide", new(1280, 860)), ("phone", new(360, 740)), ("dark", new(1280, 860, ColorScheme.Dark)), ("phone-dark", new(360, 740, ColorScheme.Dark))];
        foreach (var (size, dimensions) in sizes)
            foreach (var screen in Screens.All)
            {
                await using var visitor = await Visitor.Enter(chromium.Browser, api.Address, dimensions);
                await visitor.Bring(screen, screens.Job);
                var picture = Path.Combine(folder!, $"{screen.Name}-{size}.png");
                await visitor.Page.ScreenshotAsync(new() { Path = picture });
                Assert.True(new FileInfo(picture).Length > 5_000, picture);
            }
    }

    private static Task<string> Axe() =>
        File.ReadAllTextAsync(Path.Combine(Recruiting.Api.Web.WebClient.Root, "../../Web/node_modules/axe-core/axe.min.js"));
}
