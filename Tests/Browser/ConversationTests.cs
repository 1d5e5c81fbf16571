using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

/// <summary>What people do in a talk besides answering, as they see it.</summary>
public sealed class ConversationTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    private static readonly string[] LinkedIn = ["linkedin.com/in"];

    private static readonly object[] Fields =
    [
        new { id = "linkedin", label = "LinkedIn", question = "What is your LinkedIn profile?", type = "url", rules = new { hosts = LinkedIn } },
        new { id = "hours", label = "Hours per week", question = "How many hours a week can you work?", type = "number", rules = new { min = 1, max = 80, unit = "hoursPerWeek" } },
        new { id = "portfolio", label = "Portfolio", question = "Where is your portfolio?", type = "url", required = false, absence = "declare" },
    ];

    [Fact]
    public async Task A_correction_changes_that_answer_and_marks_the_newer_words()
    {
        var ada = await Begin("ada-corrects");
        await ada.Say("linkedin.com/in/ada-42, 20 hours a week");
        await ada.Say("sorry, 15 hours, not 20");
        await Expect(ada.Page.Locator(".record .value")).ToHaveTextAsync([new Regex("in/ada-42$"), new Regex("^15 hours"), new Regex("Not answered")]);
        await Expect(ada.Page.Locator(".message.interviewer").Last).ToContainTextAsync("Changed: Hours per week – 15 hours a week (was 20 hours a week).");
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "change Hours per week" }).FocusAsync();
        await Expect(ada.Page.Locator(".message mark")).ToHaveTextAsync([new Regex("15 hours")]);
    }

    [Fact]
    public async Task What_can_be_read_in_two_ways_is_asked_with_two_buttons()
    {
        var ada = await Begin("ada-ambiguous");
        await ada.Say("linkedin.com/in/ada-42");
        await ada.Say("4 hours");
        var offers = ada.Page.GetByRole(AriaRole.Group, new() { Name = "Answers to choose from for Hours per week" }).GetByRole(AriaRole.Button);
        await Expect(offers).ToHaveCountAsync(2);
        var chosen = await offers.Last.InnerTextAsync();
        await offers.Last.ClickAsync();
        await Expect(ada.Said.Last).ToHaveTextAsync(chosen);
        await Expect(ada.Page.Locator(".record .value").Nth(1)).ToHaveTextAsync(new Regex("hours a week"));
        await Expect(offers).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_absence_that_may_stand_is_noted_and_ticked()
    {
        var ada = await Begin("ada-declares");
        await ada.Say(SomeJob.CompleteAnswer);
        await ada.Say("I don't have a portfolio");
        await Expect(ada.Page.Locator(".message.interviewer").Last).ToContainTextAsync("That is fine here.");
        await Expect(ada.Page.Locator(".record .value").Last).ToHaveTextAsync("You said you do not have one");
        await Expect(ada.Heading("That is everything")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task After_three_tries_a_small_form_answers_in_words_of_the_candidate()
    {
        var ada = await Begin("ada-form");
        await ada.Say("linkedin.com/in/ada-42");
        foreach (var tried in new[] { "900 hours a week", "5 apples", "800 hours a week" }) await ada.Say(tried);
        var form = ada.Page.Locator(".answer-form");
        await Expect(form).ToContainTextAsync("Or answer here: Hours per week");
        await form.GetByRole(AriaRole.Spinbutton).Or(form.GetByRole(AriaRole.Textbox)).First.FillAsync("12");
        await form.GetByRole(AriaRole.Button, new() { Name = "Send this answer" }).ClickAsync();
        await Expect(ada.Page.Locator(".record .value").Nth(1)).ToHaveTextAsync(new Regex("^12 hours"));
        await Expect(form).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_record_is_shown_before_the_bid_and_each_item_shows_its_words()
    {
        var ada = await Begin("ada-confirms");
        await ada.Say(SomeJob.CompleteAnswer);
        await Expect(ada.Heading("That is everything")).ToBeVisibleAsync();
        await Expect(ada.Page.Locator(".record dt")).ToHaveTextAsync(["LinkedIn", "Hours per week", "Portfolio"]);
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "change LinkedIn" }).FocusAsync();
        await Expect(ada.Page.Locator(".message mark")).ToHaveTextAsync(["https://www.linkedin.com/in/ada-42"]);
        await Expect(ada.Button("Continue to bid")).ToBeVisibleAsync();
    }

    private async Task<Visitor> Begin(string name)
    {
        var employer = await Api.Employer("nora-talks");
        var posted = await employer.Post("/api/jobs", new
        {
            title = "Annotator",
            description = "",
            fields = Fields,
        });
        var visitor = await Visit(name);
        await visitor.Apply(posted.Text("id"));
        return visitor;
    }
}
