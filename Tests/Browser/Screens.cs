using Microsoft.Playwright;
using Recruiting.Accounts;

namespace Recruiting.Tests.Browser;

/// <summary>One screen as it looks to one person.</summary>
/// <param name="Name">Also the name of its picture.</param>
/// <param name="Show">Brings it up; the visitor stays until it is shown.</param>
public sealed record ShownScreen(string Name, Role? Role, string Who, Func<Visitor, string, Task> Show);

/// <summary>Every screen of the client, with something on it. Who is <c>done</c> sent a proposal, who is <c>half</c> is in an interview.</summary>
public static class Screens
{
    public static IReadOnlyList<ShownScreen> All { get; } =
    [
        new("sign-in", null, "", (visitor, _) => Open(visitor, "/", "Sign in")),
        new("jobs", Role.Candidate, "done", (visitor, _) => Open(visitor, "/jobs", "RLHF annotator")),
        new("job", Role.Candidate, "half", (visitor, job) => Open(visitor, $"/jobs/{job}", "What you will be asked")),
        new("proposals", Role.Candidate, "done", (visitor, _) => Open(visitor, "/proposals", "RLHF annotator")),
        new("profile", Role.Candidate, "done", (visitor, _) => Open(visitor, "/me", "Resume")),
        new("interview", Role.Candidate, "half", (visitor, job) => visitor.Apply(job)),
        new("interview-complete", Role.Candidate, "whole", (visitor, job) => visitor.Apply(job)),
        new("bid", Role.Candidate, "whole", (visitor, job) => Open(visitor, $"/jobs/{job}/apply/bid", "Your bid")),
        new("bid-refused", Role.Candidate, "whole", async (visitor, job) =>
        {
            await Open(visitor, $"/jobs/{job}/apply/bid", "Your bid");
            await visitor.Button("Submit proposal").ClickAsync();
            await visitor.Page.Locator(".field-error").WaitForAsync();
        }),
        new("sent", Role.Candidate, "done", (visitor, job) => Open(visitor, $"/jobs/{job}/apply", "Your proposal is with")),
        new("withdraw", Role.Candidate, "done", async (visitor, job) =>
        {
            await Open(visitor, $"/jobs/{job}/apply", "Your proposal is with");
            await visitor.Button("Withdraw proposal").ClickAsync();
        }),
        new("my-jobs", Role.Employer, "nora", (visitor, _) => Open(visitor, "/jobs", "RLHF annotator")),
        new("posting", Role.Employer, "nora", (visitor, job) => Open(visitor, $"/jobs/{job}", "What you will be asked")),
        new("candidates", Role.Employer, "nora", Candidates),
        new("candidates-filtered", Role.Employer, "nora", async (visitor, job) =>
        {
            await visitor.Open($"/jobs/{job}/candidates?filter=hours:1..40&sort=-hours");
            await visitor.Page.Locator("tbody tr").First.WaitForAsync();
            await visitor.Page.Locator(".chip.on button").First.ClickAsync();
        }),
        new("candidates-misread", Role.Employer, "nora", async (visitor, job) =>
        {
            await visitor.Open($"/jobs/{job}/candidates?filter=height:2");
            await visitor.Page.Locator(".note").WaitForAsync();
        }),
        new("candidates-nobody", Role.Employer, "nora", async (visitor, job) =>
        {
            await visitor.Open($"/jobs/{job}/candidates?q=zacharias");
            await visitor.Page.Locator(".empty").WaitForAsync();
        }),
        new("candidates-words", Role.Employer, "nora", async (visitor, job) =>
        {
            await Candidates(visitor, job);
            await visitor.Page.Locator(".answer.rejected").ClickAsync();
            await visitor.Page.Locator("blockquote").WaitForAsync();
        }),
        new("candidates-chosen", Role.Employer, "nora", async (visitor, job) =>
        {
            await Candidates(visitor, job);
            await visitor.Page.GetByLabel("Choose all shown").CheckAsync();
            await visitor.Button("Columns").ClickAsync();
        }),
        new("candidates-keys", Role.Employer, "nora", async (visitor, job) =>
        {
            await Candidates(visitor, job);
            await visitor.Page.Keyboard.PressAsync("?");
            await visitor.Heading("Keys").WaitForAsync();
        }),
        new("candidate", Role.Employer, "nora", async (visitor, job) =>
        {
            await visitor.Open($"/jobs/{job}/candidates");
            await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Screens Done" }).ClickAsync();
            await visitor.Heading("Record").WaitForAsync();
        }),
        new("candidate-history", Role.Employer, "nora", async (visitor, job) =>
        {
            await Candidates(visitor, job);
            await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Screens Whole" }).ClickAsync();
            await visitor.Page.Locator(".history summary").First.ClickAsync();
            await visitor.Page.Locator(".transcript mark a").First.FocusAsync();
        }),
        new("compare", Role.Employer, "nora", Compare),
        new("compare-add", Role.Employer, "nora", async (visitor, job) =>
        {
            await Compare(visitor, job);
            await visitor.Button("Add a candidate").ClickAsync();
            await visitor.Page.GetByText("There is nobody else.").WaitForAsync();
        }),
        new("compare-nobody", Role.Employer, "nora", (visitor, job) => Open(visitor, $"/jobs/{job}/compare", "Compare candidates")),
        new("new-job", Role.Employer, "nora", async (visitor, _) =>
        {
            await Open(visitor, "/jobs/new", "Post a job");
            await visitor.Button("Use the AI training template").ClickAsync();
            await visitor.Button("Post the job").ClickAsync();
            await visitor.Page.Locator(".field-error").First.WaitForAsync();
        }),
        new("edit-job", Role.Employer, "nora", async (visitor, job) =>
        {
            await Open(visitor, $"/jobs/{job}/edit", "Edit the job");
            await visitor.Button("Use the AI training template").ClickAsync();
            await visitor.Page.Locator(".row-toggle").Nth(1).ClickAsync();
            await visitor.Page.Locator(".says li").Nth(4).WaitForAsync();
        }),
        new("edit-job-try", Role.Employer, "nora", async (visitor, job) =>
        {
            await Open(visitor, $"/jobs/{job}/edit", "Edit the job");
            await visitor.Page.GetByRole(AriaRole.Tab, new() { Name = "Try it" }).ClickAsync();
            await visitor.Page.GetByLabel("A sample answer").FillAsync("You find me at linkedin.com/in/mateo-rivas");
            await visitor.Button("Say it").ClickAsync();
            await visitor.Page.GetByLabel("A sample answer").FillAsync("5 apples");
            await visitor.Page.Locator(".try-reading .rejected").WaitForAsync();
        }),
        new("nothing-here", Role.Candidate, "done", (visitor, _) => Open(visitor, "/nowhere/at/all", "There is nothing here")),
    ];

    public static async Task Bring(this Visitor visitor, ShownScreen screen, string job)
    {
        if (screen.Role is { } role) await visitor.SignIn(role == Role.Candidate ? $"screens-{screen.Who}" : screen.Who, role);
        await screen.Show(visitor, job);
        await Assertions.Expect(visitor.Page.Locator(".skeleton")).ToHaveCountAsync(0);
    }

    private static async Task Candidates(Visitor visitor, string job)
    {
        await visitor.Open($"/jobs/{job}/candidates");
        await visitor.Page.Locator("tbody tr").First.WaitForAsync();
    }

    private static async Task Compare(Visitor visitor, string job)
    {
        await Candidates(visitor, job);
        await visitor.Page.GetByLabel("Choose all shown").CheckAsync();
        await visitor.Link("Compare").ClickAsync();
        await visitor.Page.Locator(".compare tbody tr").First.WaitForAsync();
    }

    private static async Task Open(Visitor visitor, string path, string heading)
    {
        await visitor.Open(path);
        await visitor.Heading(heading).First.WaitForAsync();
    }
}
