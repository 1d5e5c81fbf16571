using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class ProposalTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task A_bid_is_kept_as_it_is_typed_and_goes_on_at_another_device()
    {
        var job = await Interviewed("ada-draft");
        var desk = await Visit("ada-draft");
        await desk.Open($"/jobs/{job}/apply/bid");
        await desk.Page.GetByLabel("Amount").FillAsync("30");
        await desk.Page.GetByLabel("Note").FillAsync("Mornings are best.");
        await Expect(desk.Page.GetByText("Draft saved")).ToBeVisibleAsync();

        var phone = await Visit("ada-draft", screen: Phone);
        await phone.Open($"/jobs/{job}/apply");
        await Expect(phone.Page.GetByLabel("Amount")).ToHaveValueAsync("30");
        await Expect(phone.Page.GetByLabel("Note")).ToHaveValueAsync("Mornings are best.");
        await phone.Button("Submit proposal").ClickAsync();
        await Expect(desk.Heading("Your proposal is with")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_proposal_is_withdrawn_when_asked_once_and_can_be_sent_again()
    {
        var job = await Interviewed("ada-withdraws");
        var ada = await Visit("ada-withdraws");
        await ada.Open($"/jobs/{job}/apply/bid");
        await ada.Page.GetByLabel("Amount").FillAsync("30");
        await ada.Button("Submit proposal").ClickAsync();
        await ada.Button("Withdraw proposal").ClickAsync();
        await ada.Button("Keep it").ClickAsync();
        await Expect(ada.Heading("Your proposal is with")).ToBeVisibleAsync();

        await ada.Button("Withdraw proposal").ClickAsync();
        await ada.Page.Locator(".ask .danger").ClickAsync();
        await Expect(ada.Page.GetByText("You took the proposal back.")).ToBeVisibleAsync();
        await ada.Page.GetByLabel("Amount").FillAsync("28");
        await ada.Button("Submit proposal").ClickAsync();
        await Expect(ada.Page.Locator(".bid-amount")).ToHaveTextAsync("$28");
        Assert.Empty(ada.Complaints);
    }

    /// <summary>A job whose interview this candidate has completed.</summary>
    private async Task<string> Interviewed(string name)
    {
        var job = await PostJob();
        var candidate = await Api.Candidate(name);
        await candidate.Open(job);
        await candidate.Say(job, SomeJob.CompleteAnswer);
        return job;
    }
}
