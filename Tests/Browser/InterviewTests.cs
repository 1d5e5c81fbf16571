using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recruiting.Accounts;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class InterviewTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task A_whole_interview_is_typed_and_the_proposal_sent()
    {
        var job = await PostJob();
        var ada = await Visit("ada-whole");
        await ada.Open("/jobs");
        await ada.Page.GetByRole(AriaRole.Searchbox).FillAsync("RLHF");
        await ada.Open($"/jobs/{job}");
        await ada.Link("Apply").ClickAsync();
        await ada.Page.Locator(".message.interviewer").First.WaitForAsync();

        await ada.Say("linkedin.com/in/ada-42");
        await ada.SeesTicked("LinkedIn");
        await ada.Say("15 hours a week");
        await Expect(ada.Heading("That is everything")).ToBeVisibleAsync();
        await ada.Button("Continue to bid").ClickAsync();
        await Expect(ada.Heading("Your bid")).ToBeFocusedAsync();
        await ada.Page.GetByLabel("Amount").FillAsync("25,50");
        await ada.Page.GetByLabel("Currency").SelectOptionAsync("EUR");
        await ada.Button("Submit proposal").ClickAsync();

        await Expect(ada.Page.Locator(".bid-amount")).ToHaveTextAsync("€25.50");
        await Expect(ada.Page.Locator(".record .value")).ToHaveTextAsync([new Regex("https://www.linkedin.com/in/ada-42"), new Regex("15 hours")]);
        Assert.Empty(ada.Complaints);
    }

    [Fact]
    public async Task A_refresh_half_way_lands_where_it_was_left()
    {
        var job = await PostJob();
        var ada = await Visit("ada-refresh");
        await ada.Apply(job);
        await ada.Say("linkedin.com/in/ada-42");
        await ada.Input.FillAsync("about 15 ho");
        var before = await ada.Page.Locator(".message").AllInnerTextsAsync();

        await ada.Page.ReloadAsync();

        await ada.SeesTicked("LinkedIn");
        await Expect(ada.Page.Locator(".message")).ToHaveCountAsync(before.Count);
        Assert.Equal(before, await ada.Page.Locator(".message").AllInnerTextsAsync());
        await Expect(ada.Input).ToHaveValueAsync("about 15 ho");
    }

    [Fact]
    public async Task A_second_device_resumes_and_sees_ticks_as_they_come()
    {
        var job = await PostJob();
        var desk = await Visit("ada-devices");
        await desk.Apply(job);
        await desk.Say("linkedin.com/in/ada-42");

        var phone = await Visit("ada-devices", screen: Phone);
        await phone.Apply(job);
        await Expect(phone.Said).ToHaveTextAsync(["linkedin.com/in/ada-42"]);
        await Expect(phone.Page.Locator(".fold")).ToContainTextAsync("1 of 2");
        await phone.Say("15 hours a week");

        await Expect(desk.Said).ToHaveTextAsync(["linkedin.com/in/ada-42", "15 hours a week"]);
        await Expect(desk.Heading("That is everything")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_bid_is_refused_before_the_interview_is_complete_and_opens_after()
    {
        var job = await PostJob();
        var ada = await Visit("ada-gate");
        await ada.Apply(job);
        var asked = await (await Api.Candidate("ada-gate")).Post($"/api/jobs/{job}/proposal", new { amount = 25, currency = "USD", note = "" });
        Assert.Equal((HttpStatusCode.Conflict, "409 interview_incomplete"), (asked.Status, asked.Refusal));

        await ada.Open($"/jobs/{job}/apply/bid");
        await Expect(ada.Input).ToBeVisibleAsync();
        var bid = ada.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(2\\s*)?Bid") });
        await Expect(bid).ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(bid).ToContainTextAsync("Opens when every required answer is captured.");

        await ada.Open($"/jobs/{job}/apply/interview");
        await ada.Say(SomeJob.CompleteAnswer);
        await bid.ClickAsync();
        await Expect(ada.Heading("Your bid")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_employer_sees_a_row_come_and_the_words_behind_it()
    {
        var job = await PostJob();
        var nora = await Visit("nora", Role.Employer);
        await nora.Open($"/jobs/{job}/candidates");
        await Expect(nora.Page.GetByText("Nobody has begun an interview yet.")).ToBeVisibleAsync();

        var ada = await Visit("ada-row");
        await ada.Apply(job);
        await ada.Say(SomeJob.CompleteAnswer);

        await Expect(nora.Page.Locator("tbody tr")).ToContainTextAsync(["linkedin.com/in/ada-42"]);
        await nora.Page.Locator("tbody th a").ClickAsync();
        await nora.Page.GetByText("15 hours").First.HoverAsync();
        await Expect(nora.Page.Locator(".transcript mark[data-on]")).ToHaveTextAsync(["15 hours a week"]);
        await nora.Heading("Interview").HoverAsync();
        await Expect(nora.Page.Locator(".transcript mark[data-on]")).ToHaveCountAsync(0);
        Assert.Empty(nora.Complaints);
    }
}
