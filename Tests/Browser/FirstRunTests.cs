using Microsoft.Playwright;
using Recruiting.Accounts;
using Recruiting.Api.Demo;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

/// <summary>The product as it is met first: with its demo data.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    public ApiFixture Api { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Api = await ApiFixture.Start(null, ("no-demo", "false"));
        await Api.Get<DemoCrowd>().Planted;
    }

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}

public sealed class FirstRunTests(DemoServer demo, Chromium chromium) : BrowserTests(demo.Api, chromium), IClassFixture<DemoServer>
{
    private const int MostPictureBytes = 150_000;

    [Fact]
    public async Task One_click_goes_in_as_each_who_says_what_to_try()
    {
        var visitor = await Visit(null);
        foreach (var (name, shows) in new[] { ("Jonas", "Python code evaluator"), ("Nora", "Data quality lead"), ("Felix", "Python code evaluator") })
        {
            await visitor.Open("/");
            await Expect(visitor.Page.Locator(".start")).ToHaveCountAsync(3);
            await visitor.Button($"Go in as {name}").ClickAsync();
            await Expect(visitor.Heading(shows)).ToBeVisibleAsync();
            await visitor.Button("Sign out").ClickAsync();
        }
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task The_start_page_fits_and_has_no_accessibility_violation(int width, ColorScheme theme)
    {
        var visitor = await Visit(null, screen: new(width, 740, theme));
        await visitor.Open("/");
        await visitor.Page.Locator(".start").First.WaitForAsync();
        Assert.Equal(width, await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal("", await ScreenTests.Violations(visitor));
    }

    [Fact]
    public async Task Who_left_an_interview_half_way_goes_on_there()
    {
        var visitor = await Visit(null);
        await visitor.Open("/");
        await visitor.Page.GetByText("Mateo Rivas").ClickAsync();
        await visitor.Link("My proposals").ClickAsync();
        await visitor.Link("RLHF annotator").ClickAsync();
        await Expect(visitor.Said).ToHaveCountAsync(4);
        await visitor.SeesTicked("LinkedIn");
    }

    [Fact]
    public async Task A_list_without_anything_says_what_to_do_next()
    {
        var grace = await Visit("grace-new");
        await grace.Open("/proposals");
        await Expect(grace.Page.GetByText("You have not applied anywhere yet.")).ToBeVisibleAsync();
        await grace.Open("/jobs");
        await grace.Page.GetByRole(AriaRole.Searchbox).FillAsync("astronaut");
        await Expect(grace.Button("Show all jobs")).ToBeVisibleAsync();

        var hugo = await Visit("hugo-new", Role.Employer);
        await hugo.Open("/jobs");
        await Expect(hugo.Page.Locator(".empty").GetByRole(AriaRole.Link, new() { Name = "Post a job" })).ToBeVisibleAsync();
        await hugo.Open("/jobs/new");
        await Expect(hugo.Page.GetByText("No fields yet. Start from a template or add your own.")).ToBeVisibleAsync();
        await Expect(hugo.Page.GetByText("Add a field, and you see here what a candidate will be asked.")).ToBeVisibleAsync();
    }

    /// <summary>Where RECRUITING_PICTURES names a folder they are written there: <c>./test --only pictures</c>.</summary>
    [Fact]
    public async Task The_pictures_of_the_readme_are_small_and_show_something()
    {
        var folder = Environment.GetEnvironmentVariable("RECRUITING_PICTURES");
        foreach (var (name, email, role, show) in Pictures)
        {
            var visitor = await Visit(email, role, new(1280, 800));
            await show(visitor);
            await Expect(visitor.Page.Locator(".skeleton")).ToHaveCountAsync(0);
            var picture = await visitor.Page.ScreenshotAsync();
            Assert.InRange(picture.Length, 20_000, MostPictureBytes);
            if (folder is { Length: > 0 }) await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.png"), picture);
        }
    }

    private static (string Name, string? Email, Role Role, Func<Visitor, Task> Show)[] Pictures =>
    [
        ("start", null, Role.Candidate, async visitor =>
        {
            await visitor.Open("/");
            await visitor.Page.Locator(".start").First.WaitForAsync();
        }),
        ("interview", DemoPeople.Mateo.Email, Role.Candidate, async visitor =>
        {
            await visitor.Apply(DemoJobs.Rlhf.Value);
            await visitor.Item("Years").GetByRole(AriaRole.Button).HoverAsync();
        }),
        ("candidates", DemoPeople.Nora.Email, Role.Employer, async visitor =>
        {
            await visitor.Open($"/jobs/{DemoJobs.Rlhf}/candidates");
            await visitor.Page.Locator("tbody tr").Nth(20).WaitForAsync();
        }),
        ("editor", DemoPeople.Nora.Email, Role.Employer, async visitor =>
        {
            await visitor.Open($"/jobs/{DemoJobs.Rlhf}/edit");
            await visitor.Page.GetByRole(AriaRole.Tab, new() { Name = "Try it" }).ClickAsync();
            await visitor.Page.GetByLabel("A sample answer").FillAsync("linkedin.com/in/ada-42, and I can do 15 to 20 hours a week");
            await visitor.Page.Locator(".try-reading li").Nth(1).WaitForAsync();
        }),
    ];
}
