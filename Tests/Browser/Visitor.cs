using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recruiting.Accounts;

namespace Recruiting.Tests.Browser;

public sealed record Screen(int Width, int Height, ColorScheme Theme = ColorScheme.Light);

/// <summary>A person at a browser, in the words of what they do.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly Uri address;
    private readonly List<string> complaints = [];

    private Visitor(Uri address, IBrowserContext context, IPage page)
    {
        (this.address, Context, Page) = (address, context, page);
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal)) complaints.Add(message.Text);
        };
    }

    public IBrowserContext Context { get; }
    public IPage Page { get; }

    /// <summary>What the browser's console complained about: errors of scripts, and what the page's own policy refused.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<Visitor> Enter(IBrowser browser, Uri address, Screen screen)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Theme,
            TimezoneId = "Europe/Berlin",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        Assertions.SetDefaultExpectTimeout(15_000);
        return new(address, context, await context.NewPageAsync());
    }

    public async Task SignIn(string name, Role role)
    {
        var reply = await Context.APIRequest.PostAsync("/api/session/demo", new()
        {
            DataObject = new { email = name.Contains('@', StringComparison.Ordinal) ? name : $"{name}@example.com", role },
            Headers = [new("Origin", address.GetLeftPart(UriPartial.Authority))],
        });
        Assert.Equal(200, reply.Status);
    }

    public Task Open(string path) => Page.GotoAsync(path);

    /// <summary>Opens the proposal and waits until the interviewer has spoken.</summary>
    public async Task Apply(string job)
    {
        await Open($"/jobs/{job}/apply");
        await Page.Locator(".message.interviewer").First.WaitForAsync();
    }

    public ILocator Input => Page.Locator(".composer textarea");
    public ILocator Said => Page.Locator(".message.candidate .said");
    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name });
    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name });

    /// <summary>Types and presses Enter, and waits until the interviewer has answered.</summary>
    public async Task Say(string text)
    {
        var answers = await Page.Locator(".message.interviewer").CountAsync();
        await Type(text);
        await Page.Locator(".message.interviewer").Nth(answers).WaitForAsync();
    }

    public async Task Type(string text)
    {
        await Input.FillAsync(text);
        await Input.PressAsync("Enter");
    }

    /// <summary>The item of the checklist that has this label.</summary>
    public ILocator Item(string label) => Page.Locator(".item", new() { Has = Page.GetByText(label, new() { Exact = false }) });

    public Task SeesTicked(string label) => Assertions.Expect(Item(label)).ToHaveClassAsync(new Regex("captured"));

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
