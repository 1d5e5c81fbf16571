using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class ChatTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task What_was_said_is_marked_where_a_value_came_from()
    {
        var job = await PostJob();
        var ada = await Visit("ada-marks");
        await ada.Apply(job);
        await ada.Say("😀 You find me at linkedin.com/in/ada-42, as ever");
        await ada.Item("LinkedIn").GetByRole(AriaRole.Button).FocusAsync();
        await Expect(ada.Page.Locator(".message mark")).ToHaveTextAsync(["linkedin.com/in/ada-42"]);
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_says_why_and_what_would()
    {
        var job = await PostJob();
        var ada = await Visit("ada-reason");
        await ada.Apply(job);
        await ada.Say("linkedin.com/in/ada-42");
        await ada.Say("900 hours a week");
        await Expect(ada.Item("Hours per week")).ToHaveClassAsync(new Regex("rejected"));
        await Expect(ada.Item("Hours per week").Locator(".reason")).Not.ToBeEmptyAsync();
        await Expect(ada.Item("Hours per week")).ToContainTextAsync("e.g.");
    }

    [Fact]
    public async Task A_captured_answer_is_changed_from_the_record()
    {
        var job = await PostJob();
        var ada = await Visit("ada-changes");
        await ada.Apply(job);
        await ada.Say(SomeJob.CompleteAnswer);
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "change Hours per week" }).ClickAsync();
        await Expect(ada.Input).ToBeFocusedAsync();
        await ada.Say("20 hours a week");
        await Expect(ada.Said.Last).ToHaveTextAsync("Hours per week: 20 hours a week");
        await Expect(ada.Page.Locator(".record .value").Last).ToHaveTextAsync(new Regex("20 hours"));
    }

    [Fact]
    public async Task What_comes_while_reading_back_does_not_move_the_page()
    {
        var job = await PostJob();
        var elsewhere = await Api.Candidate("ada-reads");
        await elsewhere.Open(job);
        await elsewhere.Say(job, string.Join('\n', Enumerable.Repeat("A line of a long story.", 60)));
        var ada = await Visit("ada-reads");
        await ada.Apply(job);
        var scroller = ada.Page.Locator(".chat-scroll");
        await scroller.EvaluateAsync("element => { element.scrollTop = 100; }");
        await Expect(ada.Button("New messages")).ToBeHiddenAsync();

        await elsewhere.Say(job, "Something new");

        await ada.Button("New messages").WaitForAsync();
        Assert.Equal(100, await scroller.EvaluateAsync<int>("element => element.scrollTop"));
        await ada.Button("New messages").ClickAsync();
        await Expect(ada.Said.Last).ToBeInViewportAsync();
        await Expect(ada.Button("New messages")).ToBeHiddenAsync();
    }
}
