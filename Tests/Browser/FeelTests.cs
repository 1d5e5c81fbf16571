using System.Text.Json;
using Microsoft.Playwright;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class FeelTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task The_focus_stays_in_the_proposal_and_returns_to_where_it_was_opened()
    {
        var job = await PostJob();
        var ada = await Visit("ada-focus");
        await ada.Open($"/jobs/{job}");
        await ada.Link("Apply").ClickAsync();
        await Expect(ada.Input).ToBeFocusedAsync();
        foreach (var key in new[] { "Tab", "Shift+Tab" })
            for (var presses = 0; presses < 25; presses++)
            {
                await ada.Page.Keyboard.PressAsync(key);
                Assert.True(await ada.Page.EvaluateAsync<bool>("document.activeElement === document.body || document.activeElement.closest('dialog[open]') !== null"));
            }
        await ada.Page.Keyboard.PressAsync("Escape");
        await Expect(ada.Page.Locator("#apply")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Who_asked_for_less_motion_sees_none()
    {
        var job = await PostJob();
        var ada = await Visit("ada-still");
        await ada.Apply(job);
        await ada.Say("linkedin.com/in/ada-42");
        await ada.SeesTicked("LinkedIn");
        Assert.Empty(await Moving(ada));
        await ada.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        Assert.NotEmpty(await Moving(ada));
    }

    /// <summary>The class names of what would move or fade.</summary>
    private static async Task<string[]> Moving(Visitor visitor)
    {
        var found = await visitor.Page.EvaluateAsync<JsonElement>("""
            () => [...document.querySelectorAll('*')].filter((element) => {
              const style = getComputedStyle(element);
              return [style.animationDuration, style.transitionDuration].some((durations) => durations.split(', ').some((duration) => parseFloat(duration) > 0));
            }).map((element) => String(element.className))
            """);
        return [.. found.EnumerateArray().Select(name => name.GetString()!)];
    }
}
