using Microsoft.Playwright;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

/// <summary>A phone, a keyboard: whoever comes gets through.</summary>
public sealed class ReachTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task On_a_phone_the_checklist_opens_as_a_sheet()
    {
        var job = await PostJob();
        var ada = await Visit("ada-phone", screen: Phone);
        await ada.Apply(job);
        await ada.Say("linkedin.com/in/ada-42");
        var fold = ada.Page.Locator(".fold");
        await Expect(fold).ToContainTextAsync("1 of 2 · next: Hours per week");

        await fold.ClickAsync();
        await Expect(ada.Page.Locator(".sheet")).ToBeVisibleAsync();
        await ada.SeesTicked("LinkedIn");
        await ada.Page.Keyboard.PressAsync("Escape");
        await Expect(ada.Page.Locator(".sheet")).ToHaveCountAsync(0);
        await Expect(fold).ToBeFocusedAsync();
        await Expect(ada.Input).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_text_that_is_too_long_says_so_and_stays_within_the_page()
    {
        var job = await PostJob();
        var ada = await Visit("ada-long", screen: Phone);
        await ada.Apply(job);
        await ada.Input.FillAsync(new string('x', 4_010));
        await Expect(ada.Page.GetByText("10 characters too many; 4,000 fit in one message.")).ToBeInViewportAsync();
        await Expect(ada.Button("Send")).ToHaveAttributeAsync("aria-disabled", "true");
        await ada.Input.PressAsync("Enter");
        await Expect(ada.Said).ToHaveCountAsync(0);
        await Expect(ada.Page.Locator(".message.interviewer").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_goes_from_the_job_to_the_sent_proposal()
    {
        var job = await PostJob();
        var ada = await Visit("ada-keys");
        await ada.Open($"/jobs/{job}");
        await Tab(ada, ada.Link("Apply"));
        await ada.Page.Keyboard.PressAsync("Enter");
        await Expect(ada.Input).ToBeFocusedAsync();

        await ada.Page.Keyboard.TypeAsync("linkedin.com/in/ada-42");
        await ada.Page.Keyboard.PressAsync("Shift+Enter");
        await ada.Page.Keyboard.TypeAsync("I can work 15 hours a week.");
        await ada.Page.Keyboard.PressAsync("Enter");
        await Expect(ada.Said).ToHaveTextAsync(["linkedin.com/in/ada-42\nI can work 15 hours a week."]);
        await Tab(ada, ada.Button("Continue to bid"));
        await ada.Page.Keyboard.PressAsync("Enter");
        await Expect(ada.Heading("Your bid")).ToBeFocusedAsync();
        await Tab(ada, ada.Page.GetByLabel("Amount"));
        await ada.Page.Keyboard.TypeAsync("25");
        await ada.Page.Keyboard.PressAsync("Enter");
        await Expect(ada.Heading("Your proposal is with")).ToBeFocusedAsync();

        await ada.Page.Keyboard.PressAsync("Escape");
        await Expect(ada.Page.GetByText("Saved. You can continue on any device.")).ToBeVisibleAsync();
        await Expect(ada.Link("See your proposal")).ToBeFocusedAsync();
    }

    /// <summary>Goes forward until it is reached, as a person would; a trap never gets there.</summary>
    private static async Task Tab(Visitor visitor, ILocator wanted)
    {
        await wanted.WaitForAsync();
        for (var presses = 0; presses < 40; presses++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await visitor.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The keyboard does not reach {wanted}.");
    }
}
