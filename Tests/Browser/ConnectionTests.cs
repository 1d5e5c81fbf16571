using Microsoft.Playwright;
using Recruiting.Interviews;
using Recruiting.Reading;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class ConnectionTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task A_cut_connection_loses_nothing_and_doubles_nothing()
    {
        var job = await PostJob();
        var ada = await Visit("ada-cut");
        await ada.Apply(job);
        await ada.Say("Hello there");

        await ada.Context.SetOfflineAsync(true);
        await ada.Type("linkedin.com/in/ada-42");
        await ada.Type("and another thing");
        await Expect(ada.Page.GetByText("You are offline. Your text is kept.")).ToBeVisibleAsync();
        await Expect(ada.Page.Locator(".fate.failed")).ToContainTextAsync(["Not sent"]);
        // Another device goes on meanwhile; what it said was missed here.
        var elsewhere = await Api.Candidate("ada-cut");
        Assert.True((await elsewhere.Say(job, "I can work 15 hours a week")).Status is System.Net.HttpStatusCode.OK);
        await ada.Context.SetOfflineAsync(false);

        await Expect(ada.Page.GetByText("You are offline. Your text is kept.")).ToBeHiddenAsync();
        string[] said = ["Hello there", "I can work 15 hours a week", "linkedin.com/in/ada-42", "and another thing"];
        await Expect(ada.Said).ToHaveTextAsync(said);
        await Expect(ada.Page.Locator(".message.interviewer")).ToHaveCountAsync(5);
        var stored = (await elsewhere.Get($"/api/jobs/{job}/interview")).As<InterviewView>();
        Assert.Equal(said, stored.Messages.Where(message => message.From == Speaker.Candidate).Select(message => message.Text));
    }

    [Fact]
    public async Task Messages_written_without_a_connection_outlive_the_page()
    {
        var job = await PostJob();
        var ada = await Visit("ada-outlives");
        await ada.Apply(job);
        await ada.Page.RouteAsync("**/messages*", route => route.AbortAsync());
        await ada.Type("linkedin.com/in/ada-42");
        await Expect(ada.Page.Locator(".fate.failed")).ToBeVisibleAsync();

        await ada.Page.UnrouteAllAsync();
        await ada.Page.ReloadAsync();

        await ada.SeesTicked("LinkedIn");
        await Expect(ada.Said).ToHaveTextAsync(["linkedin.com/in/ada-42"]);
    }

    [Fact]
    public async Task An_answer_lost_on_its_way_back_is_not_asked_for_twice()
    {
        var job = await PostJob();
        var ada = await Visit("ada-lost");
        await ada.Apply(job);
        var requests = 0;
        await ada.Page.RouteAsync("**/messages*", async route =>
        {
            if (Interlocked.Increment(ref requests) > 1)
            {
                await route.ContinueAsync();
                return;
            }
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await ada.Say("linkedin.com/in/ada-42");
        await ada.SeesTicked("LinkedIn");
        await Expect(ada.Said).ToHaveTextAsync(["linkedin.com/in/ada-42"]);
        await Expect(ada.Page.Locator(".message.interviewer")).ToHaveCountAsync(2);
    }
}
