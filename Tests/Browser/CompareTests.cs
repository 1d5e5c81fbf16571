using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recruiting.Accounts;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class CompareTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task Chosen_candidates_stand_side_by_side_and_what_is_missing_says_so()
    {
        var (nora, job, _) = await Job("side");
        await nora.Open($"/jobs/{job}/candidates?sort=name");
        await nora.Page.GetByLabel("Choose Ada Side").CheckAsync();
        await nora.Page.GetByLabel("Choose Cy Side").CheckAsync();
        await nora.Link("Compare").ClickAsync();

        await Expect(Names(nora)).ToHaveTextAsync(["Ada Side", "Cy Side"]);
        await Expect(Line(nora, "Hours per week")).ToHaveTextAsync(["15 hours a week", "Not answered"]);
        await Expect(Line(nora, "Bid")).ToHaveTextAsync(["€25", "None"]);
        await Expect(nora.Page.Locator("tr[data-same] th")).ToHaveTextAsync(["Time zone · same", "Resume · same"]);
        await nora.Page.GetByLabel("Only what differs").CheckAsync();
        await Expect(nora.Page.Locator("tbody th")).ToHaveTextAsync(["Stage", "Interview", "LinkedIn", "Hours per week", "Bid", "Note with the bid"]);
        Assert.Empty(nora.Complaints);
    }

    [Fact]
    public async Task A_candidate_is_added_by_name_and_taken_out_and_the_address_says_who()
    {
        var (nora, job, people) = await Job("add");
        await nora.Open($"/jobs/{job}/candidates/{people[0].Id}");
        await nora.Link("Compare").ClickAsync();
        await nora.Button("Add a candidate").ClickAsync();
        await nora.Page.Keyboard.TypeAsync("add b");
        await nora.Page.Locator(".find li").GetByText("Bo Add").ClickAsync();
        await Expect(Names(nora)).ToHaveTextAsync(["Ada Add", "Bo Add"]);
        await Expect(nora.Page).ToHaveURLAsync(new Regex($"/compare\\?candidate={people[0].Id}&candidate={people[1].Id}$"));
        await nora.Button("Take Ada Add out").ClickAsync();
        await Expect(Names(nora)).ToHaveTextAsync(["Bo Add"]);
        await nora.Page.GoBackAsync();
        await Expect(Names(nora)).ToHaveTextAsync(["Ada Add", "Bo Add"]);
    }

    [Fact]
    public async Task What_is_compared_follows_the_candidates_and_shows_their_words()
    {
        var (nora, job, people) = await Job("words");
        await nora.Open($"/jobs/{job}/compare?candidate={people[1].Id}&candidate={people[2].Id}");
        await Expect(Line(nora, "Hours per week")).ToHaveTextAsync(["20 hours a week", "Not answered"]);
        await people[2].Say(job, "About 12 hours a week, I think");
        await Expect(Line(nora, "Hours per week")).ToHaveTextAsync(["20 hours a week", "about 12 hours a week"]);

        await Line(nora, "Hours per week").Last.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(nora.Page.Locator("[role=dialog] blockquote")).ToHaveTextAsync("About 12 hours a week, I think");
        await nora.Page.Keyboard.PressAsync("Escape");
        await Expect(Line(nora, "Hours per week").Last.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Who_cannot_be_read_does_not_keep_the_others_away()
    {
        var (nora, job, people) = await Job("gone");
        await nora.Open($"/jobs/{job}/compare?candidate={people[0].Id}&candidate=c-nobody&candidate={people[1].Id}");
        await Expect(Names(nora)).ToHaveTextAsync(["Ada Gone", "Bo Gone"]);
        await nora.Button("Go on without").ClickAsync();
        await Expect(nora.Page.Locator(".note")).ToHaveCountAsync(0);
        await Expect(Names(nora)).ToHaveTextAsync(["Ada Gone", "Bo Gone"]);
    }

    [Fact]
    public async Task On_a_phone_the_lines_keep_their_names_while_one_scrolls_sideways()
    {
        var (nora, job, people) = await Job("phone", Phone);
        await nora.Open($"/jobs/{job}/compare?{string.Join('&', people.Select(person => $"candidate={person.Id}"))}");
        await Expect(Names(nora)).ToHaveCountAsync(3);
        await nora.Page.Locator(".compare-frame").EvaluateAsync("element => { element.scrollLeft = 10_000; }");
        await Expect(nora.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Hours per week" })).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(Names(nora).Last).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(360, await nora.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task A_comparison_prints_on_one_page()
    {
        var (nora, job, people) = await Job("paper");
        await nora.Open($"/jobs/{job}/compare?{string.Join('&', people.Select(person => $"candidate={person.Id}"))}");
        await Expect(Names(nora)).ToHaveCountAsync(3);
        Assert.Equal(1, CandidatePageTests.PagesOf(await nora.Page.PdfAsync(new() { Format = "A4" })));
    }

    /// <summary>A job with Ada who submitted, Bo with hours alone, and Cy with nothing yet.</summary>
    private async Task<(Visitor Nora, string Job, Person[] People)> Job(string test, Screen? screen = null)
    {
        var job = await PostJob();
        var people = new List<Person>();
        foreach (var (name, text) in new[] { ("ada", SomeJob.CompleteAnswer), ("bo", "I can work 20 hours a week."), ("cy", "Hello") })
        {
            var person = await Api.Candidate($"{name}-{test}");
            await person.Open(job);
            await person.Say(job, text);
            people.Add(person);
        }
        await people[0].Post($"/api/jobs/{job}/proposal", new { amount = 25, currency = "EUR", note = "I can start on Monday." });
        return (await Visit("nora", Role.Employer, screen), job, [.. people]);
    }

    private static ILocator Names(Visitor nora) => nora.Page.Locator(".compare thead a");

    private static ILocator Line(Visitor nora, string label) =>
        nora.Page.GetByRole(AriaRole.Row).Filter(new() { Has = nora.Page.GetByRole(AriaRole.Rowheader, new() { NameRegex = new($"^{label}( · same)?$") }) }).Locator("td");
}
