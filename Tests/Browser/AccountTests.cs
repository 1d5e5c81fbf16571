using Microsoft.Playwright;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class AccountTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task Somebody_new_signs_in_where_they_wanted_to_go_and_signs_out()
    {
        var job = await PostJob();
        var grace = await Visit(null);
        await grace.Open($"/jobs/{job}");
        await grace.Page.GetByRole(AriaRole.Textbox, new() { Name = "E-mail" }).FillAsync("grace.hopper@example.com");
        await grace.Button("Sign in").ClickAsync();
        await Expect(grace.Link("Apply")).ToBeVisibleAsync();
        await Expect(grace.Page.GetByText("Grace Hopper")).ToBeVisibleAsync();
        await grace.Button("Sign out").ClickAsync();
        await Expect(grace.Heading("Sign in")).ToBeVisibleAsync();
        Assert.Empty(grace.Complaints);
    }

    [Fact]
    public async Task A_resume_is_stored_and_comes_back_as_it_was()
    {
        var ada = await Visit("ada-resume");
        await ada.Open("/me");
        var text = "Ada Lindqvist, annotator"u8.ToArray();
        await ada.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "Ada's résumé.txt", MimeType = "text/plain", Buffer = text });
        await Expect(ada.Page.Locator(".file")).ToContainTextAsync("Ada's résumé.txt");

        var download = await ada.Page.RunAndWaitForDownloadAsync(() => ada.Page.Locator(".file").ClickAsync());
        Assert.Equal("Ada's résumé.txt", download.SuggestedFilename);
        Assert.Equal(text, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    [Fact]
    public async Task The_chosen_theme_stays()
    {
        var ada = await Visit("ada-theme");
        await ada.Open("/jobs");
        await ada.Page.GetByTitle("Dark").ClickAsync();
        await ada.Page.ReloadAsync();
        await Expect(ada.Page.GetByLabel("Dark")).ToBeCheckedAsync();
        Assert.Equal("dark", await ada.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
    }
}
