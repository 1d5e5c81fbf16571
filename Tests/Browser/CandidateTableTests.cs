using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recruiting.Accounts;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class CandidateTableTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task A_filter_comes_from_the_type_of_its_field_and_stays_in_the_address()
    {
        var (nora, job) = await Table("filter", ("ada", "I can work 10 hours a week."), ("bo", "I can work 20 hours a week."), ("cy", "Hello"));
        await nora.Page.Locator(".chip.offer", new() { HasText = "Hours per week" }).ClickAsync();
        await nora.Page.GetByLabel("At least").FillAsync("twelve");
        await nora.Button("Show these").ClickAsync();
        await Expect(nora.Page.Locator(".field-error")).ToHaveTextAsync("Write numbers like 4 or 2.5.");
        await nora.Page.GetByLabel("At least").FillAsync("12,5");
        await nora.Page.GetByLabel("At least").PressAsync("Enter");

        await SeesNames(nora, "Bo Filter");
        await Expect(nora.Page).ToHaveURLAsync(new Regex($"/jobs/{job}/candidates\\?filter=hours%3A12\\.5\\.\\.$"));
        await Expect(nora.Page.Locator(".chip.on")).ToHaveTextAsync("Hours per week: from 12.5 hours a week");
        await nora.Page.ReloadAsync();
        await SeesNames(nora, "Bo Filter");

        await nora.Page.Locator(".chip.on button").First.ClickAsync();
        await nora.Page.GetByText("State", new() { Exact = true }).ClickAsync();
        await nora.Page.GetByLabel("Not answered").CheckAsync();
        await nora.Button("Show these").ClickAsync();
        await SeesNames(nora, "Cy Filter");
        await nora.Page.GoBackAsync();
        await SeesNames(nora, "Bo Filter");
        await nora.Button("Clear filters").ClickAsync();
        await SeesNames(nora, "Cy Filter", "Bo Filter", "Ada Filter");
        Assert.Empty(nora.Complaints);
    }

    [Fact]
    public async Task Headings_sort_and_a_search_finds_names()
    {
        var (nora, _) = await Table("sort", ("ada", "I can work 10 hours a week."), ("bo", "I can work 20 hours a week."), ("cy", "Hello"));
        var hours = nora.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Hours per week" });
        await hours.GetByRole(AriaRole.Button).ClickAsync();
        await SeesNames(nora, "Bo Sort", "Ada Sort", "Cy Sort");
        await Expect(hours).ToHaveAttributeAsync("aria-sort", "descending");
        await hours.GetByRole(AriaRole.Button).ClickAsync();
        await SeesNames(nora, "Ada Sort", "Bo Sort", "Cy Sort");
        await Expect(hours).ToHaveAttributeAsync("aria-sort", "ascending");

        await nora.Page.Keyboard.PressAsync("/");
        await nora.Page.Keyboard.TypeAsync("sort b");
        await SeesNames(nora, "Bo Sort");
        await nora.Page.GetByRole(AriaRole.Searchbox).FillAsync("nobody of that name");
        await Expect(nora.Page.GetByText("No candidate matches all of these.")).ToBeVisibleAsync();
        await nora.Page.Locator(".empty").GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();
        await SeesNames(nora, "Ada Sort", "Bo Sort", "Cy Sort");
        await Expect(nora.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_row_changes_in_its_place_and_who_is_new_waits_to_be_shown()
    {
        var (nora, job) = await Table("live", ("ada", "Hello"), ("bo", "Hello"));
        await (await Api.Candidate("ada-live")).Say(job, "I can work 11 hours a week.");
        await Expect(Row(nora, "Ada Live")).ToContainTextAsync("11 hours");
        await Expect(Row(nora, "Ada Live")).ToHaveClassAsync(new Regex("fresh"));
        await Interviewed(job, "cy-live", "Hello");
        await Interviewed(job, "dee-live", "Hello");

        await nora.Button("2 new candidates").WaitForAsync();
        await SeesNames(nora, "Bo Live", "Ada Live");
        await nora.Button("2 new candidates").ClickAsync();
        await SeesNames(nora, "Dee Live", "Cy Live", "Bo Live", "Ada Live");
        await Expect(nora.Button("2 new candidates")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Whoever_comes_to_match_the_filter_is_announced()
    {
        var (nora, job) = await Table("match", ("ada", "I can work 20 hours a week."), ("bo", "Hello"));
        await nora.Open($"/jobs/{job}/candidates?filter=hours:15..");
        await SeesNames(nora, "Ada Match");
        await (await Api.Candidate("bo-match")).Say(job, "I can work 30 hours a week.");
        await nora.Button("1 more matches now").ClickAsync();
        await SeesNames(nora, "Bo Match", "Ada Match");
    }

    [Fact]
    public async Task What_was_missed_without_a_connection_is_caught_up()
    {
        var (nora, job) = await Table("missed", ("ada", "Hello"));
        await nora.Context.SetOfflineAsync(true);
        await Expect(nora.Page.GetByText("You are offline.")).ToBeVisibleAsync();
        await (await Api.Candidate("ada-missed")).Say(job, "I can work 11 hours a week.");
        await Interviewed(job, "bo-missed", "Hello");
        await nora.Context.SetOfflineAsync(false);
        await Expect(Row(nora, "Ada Missed")).ToContainTextAsync("11 hours");
        await nora.Button("1 new candidate").WaitForAsync();
    }

    [Fact]
    public async Task A_page_more_is_read_at_the_end_of_the_first()
    {
        var job = await PostJob();
        await Parallel.ForEachAsync(Enumerable.Range(0, 55), async (number, _) => await (await Api.Candidate($"page-{number:00}")).Open(job));
        var nora = await Visit("nora", Role.Employer);
        await nora.Open($"/jobs/{job}/candidates?sort=name");
        await Expect(Names(nora)).ToHaveCountAsync(50);
        await nora.Button("Show more").ClickAsync();
        await SeesNames(nora, [.. Enumerable.Range(0, 55).Select(number => $"Page {number:00}")]);
        await Expect(nora.Page.GetByText("55 candidates")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_export_has_exactly_who_is_shown_or_who_was_chosen()
    {
        var (nora, job) = await Table("export", ("ada", "I can work 10 hours a week."), ("bo", "I can work 20 hours a week."), ("cy", "I can work 30 hours a week."));
        await nora.Open($"/jobs/{job}/candidates?sort=-hours&filter=hours:15..");
        await SeesNames(nora, "Cy Export", "Bo Export");
        Assert.Equal(["Cy Export", "Bo Export"], await Exported(nora, nora.Link("Export these")));

        await nora.Page.GetByLabel("Choose Bo Export").CheckAsync();
        await Expect(nora.Page.GetByText("Choose one more to compare.")).ToBeVisibleAsync();
        Assert.Equal(["Bo Export"], await Exported(nora, nora.Page.Locator(".selection").GetByRole(AriaRole.Link)));
        await nora.Page.GetByLabel("Choose all shown").CheckAsync();
        await Expect(nora.Page.Locator(".selection")).ToContainTextAsync("2 chosen");
    }

    [Fact]
    public async Task The_keyboard_moves_over_the_rows_chooses_opens_and_comes_back()
    {
        var (nora, job) = await Table("keys", ("ada", "Hello"), ("bo", "Hello"), ("cy", "Hello"));
        await nora.Page.Keyboard.PressAsync("j");
        await nora.Page.Keyboard.PressAsync("j");
        await Expect(nora.Link("Bo Keys")).ToBeFocusedAsync();
        await nora.Page.Keyboard.PressAsync("x");
        await Expect(nora.Page.GetByLabel("Choose Bo Keys")).ToBeCheckedAsync();
        await nora.Page.Keyboard.PressAsync("k");
        await Expect(nora.Link("Cy Keys")).ToBeFocusedAsync();
        await nora.Page.Keyboard.PressAsync("Enter");
        await Expect(nora.Heading("Cy Keys")).ToBeVisibleAsync();
        await nora.Page.GoBackAsync();
        await Expect(nora.Link("Cy Keys")).ToBeFocusedAsync();
        await Expect(nora.Page.GetByLabel("Choose Bo Keys")).ToBeCheckedAsync();

        await nora.Page.Keyboard.PressAsync("?");
        await nora.Page.GetByLabel("Single keys work").UncheckAsync();
        await nora.Page.Keyboard.PressAsync("Escape");
        await Expect(nora.Link("Cy Keys")).ToBeFocusedAsync();
        await nora.Page.Keyboard.PressAsync("j");
        await Expect(nora.Link("Cy Keys")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_cell_opens_the_words_it_came_from_and_gives_the_focus_back()
    {
        var (nora, _) = await Table("words", ("ada", "Well, I can work 11 hours a week, mornings only."));
        var cell = nora.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("11 hours") });
        await cell.FocusAsync();
        await nora.Page.Keyboard.PressAsync("Enter");
        var words = nora.Page.GetByRole(AriaRole.Dialog, new() { Name = "Hours per week, Ada Words" });
        await Expect(words.Locator("blockquote")).ToHaveTextAsync("Well, I can work 11 hours a week, mornings only.");
        await Expect(words.Locator("mark")).ToHaveTextAsync("11 hours a week");
        await nora.Page.Keyboard.PressAsync("Escape");
        await Expect(words).ToBeHiddenAsync();
        await Expect(cell).ToBeFocusedAsync();
        await cell.ClickAsync();
        await nora.Heading("RLHF annotator").ClickAsync();
        await Expect(words).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Columns_that_were_put_away_stay_away_for_that_job()
    {
        var (nora, _) = await Table("columns", ("ada", "Hello"));
        await nora.Button("Columns").ClickAsync();
        await nora.Page.GetByRole(AriaRole.Checkbox, new() { Name = "LinkedIn" }).UncheckAsync();
        await nora.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Started" }).CheckAsync();
        await nora.Page.Keyboard.PressAsync("Escape");
        await Expect(nora.Button("Columns")).ToBeFocusedAsync();
        await nora.Page.ReloadAsync();
        await Expect(nora.Page.GetByRole(AriaRole.Columnheader)).ToHaveTextAsync(["Candidate", "Stage", "Interview", "Hours per week", "Bid", "Started", "Changed"]);
    }

    [Fact]
    public async Task A_job_without_candidates_says_so_until_somebody_begins()
    {
        var (nora, job) = await Table("first");
        await Expect(nora.Page.GetByText("Nobody has begun an interview yet.")).ToBeVisibleAsync();
        await Interviewed(job, "ada-first", "Hello");
        await SeesNames(nora, "Ada First");
    }

    /// <summary>A recruiter before the table of a job, with those who said something there, the latest first.</summary>
    private async Task<(Visitor Nora, string Job)> Table(string test, params (string Name, string Text)[] said)
    {
        var job = await PostJob();
        foreach (var (name, text) in said) await Interviewed(job, $"{name}-{test}", text);
        var nora = await Visit("nora", Role.Employer);
        await nora.Open($"/jobs/{job}/candidates");
        await Expect(Names(nora)).ToHaveCountAsync(said.Length);
        return (nora, job);
    }

    private async Task Interviewed(string job, string name, string text)
    {
        var candidate = await Api.Candidate(name);
        await candidate.Open(job);
        await candidate.Say(job, text);
    }

    private static ILocator Names(Visitor nora) => nora.Page.Locator("tbody th a");

    private static ILocator Row(Visitor nora, string name) => nora.Page.Locator("tbody tr", new() { HasText = name });

    private static Task SeesNames(Visitor nora, params string[] names) => Expect(Names(nora)).ToHaveTextAsync(names);

    private static async Task<string[]> Exported(Visitor nora, ILocator link)
    {
        var download = await nora.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal("RLHF annotator.csv", download.SuggestedFilename);
        var lines = (await File.ReadAllTextAsync(await download.PathAsync())).Split("\r\n");
        return [.. lines[1..^1].Select(line => line.Split(',')[0])];
    }
}
