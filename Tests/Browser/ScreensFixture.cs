using Recruiting.Tests.Api;

namespace Recruiting.Tests.Browser;

/// <summary>A job with candidates at every point of the way.</summary>
public sealed class ScreensFixture(ApiFixture api) : IAsyncLifetime
{
    public string Job { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Job = await SomeJob.Post(await api.Employer("nora"));
        var half = await api.Candidate("screens-half");
        await half.Open(Job);
        await half.Say(Job, "Hello! You find me at linkedin.com/in/mateo-rivas.");
        await half.Say(Job, "900 hours a week");
        foreach (var name in new[] { "screens-whole", "screens-done" })
        {
            var candidate = await api.Candidate(name);
            await candidate.Open(Job);
            await candidate.Say(Job, SomeJob.CompleteAnswer);
        }
        await (await api.Candidate("screens-whole")).Say(Job, "Actually 20 hours a week.");
        await (await api.Candidate("screens-done")).Post($"/api/jobs/{Job}/proposal", new { amount = 28.5, currency = "USD", note = "I can start on Monday." });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
