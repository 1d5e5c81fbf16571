using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recruiting.Accounts;
using Recruiting.Reading;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class CandidatePageTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task A_value_and_the_words_it_came_from_mark_each_other()
    {
        var (nora, _) = await Opened("traces", await PostJob(), SomeJob.CompleteAnswer);
        await Expect(nora.Page.Locator(".transcript mark")).ToHaveTextAsync(["https://www.linkedin.com/in/ada-42", "15 hours a week"]);

        await nora.Page.Locator(".transcript mark a").Last.FocusAsync();
        await Expect(nora.Page.Locator(".facts [data-on]")).ToContainTextAsync("Hours per week");
        await nora.Page.Keyboard.PressAsync("Enter");
        await Expect(nora.Page.Locator("#value-hours")).ToBeFocusedAsync();

        await nora.Page.GetByRole(AriaRole.Button, new() { Name = "show the words of LinkedIn" }).FocusAsync();
        await Expect(nora.Page.Locator(".transcript mark[data-on]")).ToHaveTextAsync(["https://www.linkedin.com/in/ada-42"]);
        await Expect(nora.Page.Locator(".facts").GetByRole(AriaRole.Link)).ToHaveAttributeAsync("rel", "noopener noreferrer nofollow");
    }

    [Fact]
    public async Task Earlier_values_are_kept_with_their_words()
    {
        var (nora, _) = await Opened("history", await PostJob(), "I can do 11 hours a week.", "Actually 20 hours a week.");
        await nora.Page.GetByText("1 earlier value").ClickAsync();
        await Expect(nora.Page.Locator("#value-hours .value").First).ToHaveTextAsync(new Regex("20 hours"));
        await Expect(nora.Page.Locator(".history .value")).ToHaveTextAsync(new Regex("11 hours"));
        await Expect(nora.Page.Locator(".history blockquote")).ToHaveTextAsync("I can do 11 hours a week.");
        await Expect(nora.Page.Locator(".history mark")).ToHaveTextAsync("11 hours a week");
        await Expect(nora.Page.Locator(".history time")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_record_the_stage_and_the_bid_follow_the_candidate()
    {
        var job = await PostJob();
        var (nora, ada) = await Opened("follow", job, "Hello");
        await Expect(nora.Page.Locator(".badge")).ToHaveTextAsync("Draft");
        await Expect(nora.Page.GetByText("Not submitted yet.")).ToBeVisibleAsync();

        await ada.Say(job, SomeJob.CompleteAnswer);
        await Expect(nora.Page.Locator("#value-hours .value")).ToHaveTextAsync(new Regex("15 hours"));
        await Expect(nora.Page.GetByText("2 of 2 required answers captured.")).ToBeVisibleAsync();
        await ada.Post($"/api/jobs/{job}/proposal", new { amount = 28.5, currency = "USD", note = "I can start on Monday." });

        await Expect(nora.Page.Locator(".badge")).ToHaveTextAsync("Submitted");
        await Expect(nora.Page.Locator(".bid-amount")).ToHaveTextAsync("$28.50");
        await Expect(nora.Page.GetByText("I can start on Monday.")).ToBeVisibleAsync();
        Assert.Empty(nora.Complaints);
    }

    [Fact]
    public async Task The_resume_is_downloaded_from_the_page()
    {
        var job = await PostJob();
        var ada = await Api.Candidate("ada-cv");
        await ada.Send(new(HttpMethod.Put, "/api/me/resume?name=ada.txt") { Content = new ByteArrayContent("My life."u8.ToArray()) });
        var (nora, _) = await Opened("cv", job, "Hello");
        var download = await nora.Page.RunAndWaitForDownloadAsync(() => nora.Link("ada.txt").ClickAsync());
        Assert.Equal("My life.", await File.ReadAllTextAsync(await download.PathAsync()));
    }

    [Fact]
    public async Task The_way_back_leads_to_the_table_as_it_was_asked_for()
    {
        var job = await PostJob();
        var (nora, _) = await Opened("back", job, SomeJob.CompleteAnswer);
        await nora.Open($"/jobs/{job}/candidates?filter=hours:15&sort=name");
        await nora.Link("Ada Back").ClickAsync();
        await nora.Link("All candidates").ClickAsync();
        await Expect(nora.Page).ToHaveURLAsync(new Regex(@"/candidates\?sort=name&filter=hours%3A15$"));
        await Expect(nora.Link("Ada Back")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task A_record_prints_on_one_page(string paper)
    {
        var employer = await Api.Employer("nora");
        var posted = await employer.Post("/api/jobs", new { title = "Response ranker", description = "", instructions = "", fields = DocumentedFields.All, rounds = Array.Empty<object>() });
        var job = posted.Text("id");
        var (nora, ada) = await Opened($"print-{paper}", job, [
            "My profile is linkedin.com/in/ada-42 and I can do 15 to 20 hours a week.", "5 years", "Scale AI and Surge AI",
            $"mostly preference ranking, {string.Join(", ", Enumerable.Repeat("and writing prompts and ideal answers", 8))}"]);
        var proposed = await ada.Post($"/api/jobs/{job}/proposal", new { amount = 28.5, currency = "USD", note = string.Join(' ', Enumerable.Repeat("I can start on Monday.", 20)) });
        Assert.Equal("200 OK", $"{(int)proposed.Status} {proposed.Status}");
        await Expect(nora.Page.Locator(".bid-amount")).ToBeVisibleAsync();
        Assert.Equal(1, PagesOf(await nora.Page.PdfAsync(new() { Format = paper })));
    }

    /// <summary>How many pages a PDF has.</summary>
    internal static int PagesOf(byte[] pdf) => Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)");

    /// <summary>A recruiter at the page of a candidate who said something.</summary>
    private async Task<(Visitor Nora, Person Ada)> Opened(string test, string job, params string[] said)
    {
        var ada = await Api.Candidate($"ada-{test}");
        await ada.Open(job);
        foreach (var text in said) await ada.Say(job, text);
        var nora = await Visit("nora", Role.Employer);
        await nora.Open($"/jobs/{job}/candidates/{ada.Id}");
        await nora.Heading("Record").WaitForAsync();
        return (nora, ada);
    }
}
