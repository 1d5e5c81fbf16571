using Microsoft.Playwright;
using Recruiting.Accounts;
using Recruiting.Jobs;
using Recruiting.Reading;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class JobEditorTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task A_job_is_written_with_fields_and_rounds_and_posted()
    {
        var nora = await Begin("nora-writes");
        await nora.Page.GetByLabel("Title").FillAsync("Transcriber");
        await nora.Button("Add a field").ClickAsync();
        await Expect(nora.Page.GetByLabel("Label")).ToBeFocusedAsync();
        await nora.Page.Keyboard.TypeAsync("Languages");
        await nora.Page.GetByLabel("Type").SelectOptionAsync("Several choices");
        await nora.Page.GetByLabel("Question").FillAsync("Which languages do you speak?");
        await nora.Page.GetByLabel("Option 1", new() { Exact = true }).FillAsync("German");
        await nora.Page.GetByLabel("Other words for option 1").FillAsync("Deutsch");
        await nora.Page.GetByLabel("Option 2", new() { Exact = true }).FillAsync("Swedish");
        await nora.Page.Keyboard.PressAsync("Enter");
        await Expect(nora.Page.GetByLabel("Option 3", new() { Exact = true })).ToBeFocusedAsync();
        await nora.Page.Keyboard.TypeAsync("Hindi");
        await nora.Page.GetByText("“I have none” is an answer").ClickAsync();
        await nora.Button("Add a round").ClickAsync();
        await nora.Page.Keyboard.TypeAsync("Listening test");
        await nora.Page.GetByLabel("Minutes").FillAsync("45");
        await nora.Page.GetByLabel("Assessment").SelectOptionAsync("Live exercise");
        await nora.Button("Post the job").ClickAsync();
        await Expect(nora.Heading("Transcriber")).ToBeVisibleAsync();

        var posted = await Posted(nora, "nora-writes");
        Assert.Equal(
            Json([new Field(new("languages"), "Languages", "Which languages do you speak?", FieldType.MultiSelect, true, Absence.Declare,
                new(Options: [new("german", "German", ["Deutsch"]), new("swedish", "Swedish"), new("hindi", "Hindi")], AllowOther: false))]),
            Json(posted.Fields));
        Assert.Equal([new Round("Listening test", RoundFormat.Screening, 45, Assessment.LiveExercise)], posted.Rounds);
        Assert.Empty(nora.Complaints);
    }

    [Fact]
    public async Task Fields_move_by_key_and_the_focus_goes_with_them()
    {
        var nora = await Begin("nora-moves", template: true);
        var hours = nora.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Hours per week Number") });
        await hours.FocusAsync();
        await nora.Page.Keyboard.PressAsync("Alt+ArrowUp");
        await nora.Page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(Fields(nora)).ToHaveTextAsync([.. Ordered("Hours per week", "LinkedIn URL", "Years of AI training experience", "AI training platforms used", "AI training tasks done")]);
        await Expect(hours).ToBeFocusedAsync();
        await Expect(nora.Page.GetByText("“Hours per week” is now 1 of 5.")).ToBeAttachedAsync();
        await nora.Page.GetByLabel("Move Hours per week down").ClickAsync();
        await Expect(nora.Page.GetByLabel("Move Hours per week down")).ToBeFocusedAsync();
        await Expect(nora.Page.GetByText("“Hours per week” is now 2 of 5.")).ToBeAttachedAsync();
    }

    [Fact]
    public async Task A_removed_field_comes_back_with_one_key()
    {
        var nora = await Begin("nora-removes", template: true);
        await nora.Page.GetByLabel("Remove Hours per week").ClickAsync();
        await Expect(Fields(nora)).ToHaveCountAsync(4);
        await Expect(nora.Button("Undo")).ToBeFocusedAsync();
        await nora.Page.Keyboard.PressAsync("Enter");
        await Expect(Fields(nora).Nth(2)).ToContainTextAsync("Hours per week");
        await Expect(nora.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("Hours per week Number") })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_cannot_work_is_said_at_the_field_until_it_is_mended()
    {
        var nora = await Begin("nora-mends", template: true);
        await nora.Page.GetByLabel("Title").FillAsync("Ranker");
        await Unfold(nora, "Hours per week");
        await nora.Page.GetByLabel("At least").FillAsync("90");
        await Unfold(nora, "Hours per week");
        await nora.Button("Post the job").ClickAsync();

        await Expect(nora.Page.GetByLabel("At least")).ToBeFocusedAsync();
        await Expect(nora.Page.Locator(".field-card.wrong .field-error")).ToHaveTextAsync("Field “Hours per week”: min 90 is above max 80.");
        await nora.Page.GetByLabel("At least").FillAsync("9 or so");
        await nora.Button("Post the job").ClickAsync();
        await Expect(nora.Page.Locator(".field-card.wrong .field-error")).ToHaveTextAsync("We could not read “9 or so” as a number. Write it like 10 or 2.5.");
        await nora.Page.GetByLabel("At least").FillAsync("9");
        await Expect(nora.Page.Locator(".field-error")).ToHaveCountAsync(0);
        await nora.Button("Post the job").ClickAsync();
        await Expect(nora.Heading("Ranker")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_interviewers_words_follow_what_is_written()
    {
        var nora = await Begin("nora-reads", template: true);
        var pane = nora.Page.Locator(".preview-pane");
        await nora.Page.GetByLabel("Title").FillAsync("Response ranker");
        await Expect(pane.Locator(".words").First).ToContainTextAsync("welcome to the interview for Response ranker. I need 5 things from you");
        await Unfold(nora, "Hours per week");
        await nora.Page.GetByLabel("Question").FillAsync("How much of your week is free?");
        await Expect(pane.Locator(".words").Nth(3)).ToHaveTextAsync("How much of your week is free?");
    }

    [Fact]
    public async Task A_sample_talk_shows_what_would_be_captured_and_why_not()
    {
        var nora = await Begin("nora-tries", template: true);
        var pane = nora.Page.Locator(".preview-pane");
        await nora.Page.GetByRole(AriaRole.Tab, new() { Name = "Try it" }).ClickAsync();
        var answer = nora.Page.GetByLabel("A sample answer");
        await answer.FillAsync("I'm at linkedin.com/in/ada-42 and do 15 to 20 hours a week");
        await Expect(pane.Locator(".try-reading mark")).ToHaveTextAsync(["linkedin.com/in/ada-42", "15 to 20 hours a week"]);
        await Expect(pane.Locator(".try-reading li")).ToHaveCountAsync(2);
        await answer.PressAsync("Enter");
        await Expect(pane.Locator(".try-talk .answer mark")).ToHaveCountAsync(2);
        await Expect(pane.Locator(".try-talk .words").Last).ToContainTextAsync("How many years of experience do you have");
        await Expect(pane.Locator(".progress")).ToContainTextAsync("2 of 5 captured");

        await answer.FillAsync("5 apples");
        await Expect(pane.Locator(".try-reading .rejected")).ToContainTextAsync("apples");
        await answer.FillAsync("I love annotation");
        await Expect(pane.Locator(".try-reading")).ToContainTextAsync("Nothing is captured from this.");
        await nora.Button("Start over").ClickAsync();
        await Expect(pane.Locator(".progress")).ToContainTextAsync("0 of 5 captured");
        Assert.Empty(nora.Complaints);
    }

    [Fact]
    public async Task Saving_says_beforehand_how_many_interviews_it_reaches()
    {
        var job = await PostJob("nora-impact");
        foreach (var (name, says) in new[] { ("impact-one", "hello"), ("impact-two", "linkedin.com/in/two-2"), ("impact-whole", SomeJob.CompleteAnswer) })
        {
            var candidate = await Api.Candidate(name);
            await candidate.Open(job);
            await candidate.Say(job, says);
        }
        var nora = await Visit("nora-impact", Role.Employer);
        await nora.Open($"/jobs/{job}/edit");
        await nora.Button("Use the Contact template").ClickAsync();
        var bar = nora.Page.Locator(".save-bar");
        await Expect(bar).ToContainTextAsync("2 open interviews adopt 2 new fields (E-mail and Phone) when next opened, and say so.");
        await Expect(bar).ToContainTextAsync("1 complete interview keeps its fields unless its candidate reopens it.");
        await nora.Button("Save the job").ClickAsync();
        await Expect(nora.Page.Locator(".asked li")).ToHaveCountAsync(5);

        var ada = await Visit("impact-two");
        await ada.Apply(job);
        await Expect(ada.Page.Locator(".message.interviewer").Last).ToContainTextAsync("The employer has added 2 questions since you were here");
        await Expect(ada.Page.Locator(".checklist .item")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task What_was_typed_outlives_the_page()
    {
        var job = await PostJob("nora-keeps");
        var nora = await Visit("nora-keeps", Role.Employer);
        await nora.Open($"/jobs/{job}/edit");
        await nora.Page.GetByLabel("Title").FillAsync("Half a tit");
        await nora.Link("My jobs").ClickAsync();
        await nora.Open($"/jobs/{job}/edit");
        await Expect(nora.Page.GetByText("Your unsaved changes of just now are back.")).ToBeVisibleAsync();
        await Expect(nora.Page.GetByLabel("Title")).ToHaveValueAsync("Half a tit");
        await nora.Button("Discard").ClickAsync();
        await Expect(nora.Page.GetByLabel("Title")).ToHaveValueAsync("RLHF annotator");
        await nora.Button("Undo").ClickAsync();
        await Expect(nora.Page.GetByLabel("Title")).ToHaveValueAsync("Half a tit");
    }

    [Fact]
    public async Task Two_who_edit_at_once_lose_nothing()
    {
        var job = await PostJob("nora-both");
        var (desk, laptop) = (await Visit("nora-both", Role.Employer), await Visit("nora-both", Role.Employer));
        await desk.Open($"/jobs/{job}/edit");
        await laptop.Open($"/jobs/{job}/edit");
        await desk.Page.GetByLabel("Title").FillAsync("Senior annotator");
        await laptop.Page.GetByLabel("Description").FillAsync("Compare answers with care.");
        await desk.Button("Save the job").ClickAsync();
        await Expect(desk.Heading("Senior annotator")).ToBeVisibleAsync();

        await laptop.Button("Save the job").ClickAsync();
        await Expect(laptop.Page.GetByText("They changed: the title.")).ToBeVisibleAsync();
        await Expect(laptop.Page.GetByLabel("Description")).ToHaveValueAsync("Compare answers with care.");
        await laptop.Button("Bring their changes in").ClickAsync();
        await Expect(laptop.Page.GetByLabel("Title")).ToHaveValueAsync("Senior annotator");
        await laptop.Button("Save the job").ClickAsync();
        await Expect(laptop.Heading("Senior annotator")).ToBeVisibleAsync();
        Assert.Equal("Compare answers with care.", (await (await Api.Employer("nora-both")).Get($"/api/jobs/{job}")).Text("description"));
    }

    [Fact]
    public async Task A_job_is_duplicated_closed_and_opened_again()
    {
        var job = await PostJob("nora-copies");
        var nora = await Visit("nora-copies", Role.Employer);
        await nora.Open($"/jobs/{job}");
        await nora.Link("Duplicate").ClickAsync();
        await Expect(nora.Page.GetByLabel("Title")).ToHaveValueAsync("Copy of RLHF annotator");
        await nora.Button("Post the job").ClickAsync();
        await Expect(nora.Heading("Copy of RLHF annotator")).ToBeVisibleAsync();
        var (copy, original) = (await Posted(nora, "nora-copies"), (await (await Api.Employer("nora-copies")).Get($"/api/jobs/{job}")).As<JobView>());
        Assert.Equal((Json(original.Fields), original.Instructions, original.Rounds.Length), (Json(copy.Fields), copy.Instructions, copy.Rounds.Length));
        Assert.NotEqual(original.Id, copy.Id);

        await nora.Button("Close the job").ClickAsync();
        await Expect(nora.Page.GetByText("Closed", new() { Exact = true })).ToBeVisibleAsync();
        await nora.Button("Open it again").ClickAsync();
        await Expect(nora.Page.GetByText("Open", new() { Exact = true })).ToBeVisibleAsync();
    }

    private async Task<Visitor> Begin(string name, bool template = false)
    {
        var nora = await Visit(name, Role.Employer);
        await nora.Open("/jobs/new");
        if (template) await nora.Button("Use the AI training template").ClickAsync();
        return nora;
    }

    private static ILocator Fields(Visitor visitor) => visitor.Page.Locator(".field-card .row-name");

    private static IEnumerable<System.Text.RegularExpressions.Regex> Ordered(params string[] labels) => labels.Select(label => new System.Text.RegularExpressions.Regex($"^{label}"));

    private static Task Unfold(Visitor visitor, string label) =>
        visitor.Page.Locator(".field-card", new() { HasText = label }).Locator(".row-toggle").ClickAsync();

    private async Task<JobView> Posted(Visitor visitor, string employer) =>
        (await (await Api.Employer(employer)).Get($"/api/jobs/{visitor.Page.Url.Split('/').Last()}")).As<JobView>();

    private static string Json(IEnumerable<Field> fields) => System.Text.Json.JsonSerializer.Serialize(fields, Recruiting.Api.Json.Options);
}
