using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Live;
using Recruiting.Tests.Api;
using Xunit;

namespace Recruiting.Tests.Live;

public sealed class LiveHubTests(ApiFixture api)
{
    [Fact]
    public async Task A_watch_tells_what_another_device_says()
    {
        var (candidate, job, _) = await Interviewed("live-device");
        await using var watcher = await Watcher.Connect(api, candidate);
        await using var updates = watcher.Watch($"interview/{job}/me", 1).GetAsyncEnumerator();
        Assert.Equal(new LiveUpdate(Ready: true), await Next(updates));

        var id = Guid.CreateVersion7().ToString();
        var view = (await candidate.Say(job, "Hello", id)).As<InterviewView>();
        var update = await Next(updates);
        Assert.Equal(view.Version, update.Version);
        Assert.Equal(
            view.Messages[^2..].Select(message => message.Id.Value),
            update.Events!.Value.EnumerateArray().Where(change => change.GetProperty("type").GetString() == "message").Select(change => change.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task Nothing_is_missed_or_said_twice_over_reconnects()
    {
        var (candidate, job, _) = await Interviewed("live-reconnect");
        var device = await api.Candidate("live-reconnect");
        const int said = 60;
        var speaking = Task.Run(async () =>
        {
            for (var i = 0; i < said; i++) await device.Say(job, $"Message {i}");
        });
        var versions = new List<long>();
        for (var cut = 1; versions.Count < said; cut++)
        {
            await using var watcher = await Watcher.Connect(api, candidate);
            await foreach (var update in watcher.WatchUntilCut($"interview/{job}/me", versions.LastOrDefault(1)))
            {
                if (update.Version is { } version) versions.Add(version);
                if (versions.Count == said) break;
                if (versions.Count >= cut * 7) watcher.Cut();
            }
        }
        await speaking;
        Assert.Equal(Enumerable.Range(2, said).Select(version => (long)version), versions);
    }

    [Fact]
    public async Task The_employers_table_gets_rows_as_they_change()
    {
        var (candidate, job, employer) = await Interviewed("live-table");
        await using var watcher = await Watcher.Connect(api, employer);
        await using var updates = watcher.Watch($"candidates/{job}").GetAsyncEnumerator();
        Assert.Equal(new LiveUpdate(Ready: true), await Next(updates));
        await candidate.Say(job, "Hello");
        var update = await Next(updates);
        var row = Assert.Single((await employer.Get($"/api/jobs/{job}/candidates")).As<Page<CandidateRow>>().Items);
        Assert.Equal((candidate.Id, row.RowVersion), (update.Key, update.RowVersion));
        Assert.Equal(JsonSerializer.Serialize(row), JsonSerializer.Serialize(update.Row));
    }

    [Fact]
    public async Task An_employer_does_not_see_a_bid_being_typed()
    {
        var (candidate, job, employer) = await Interviewed("live-draft");
        await using var watcher = await Watcher.Connect(api, employer);
        await using var proposal = watcher.Watch($"proposal/{job}/{candidate.Id}").GetAsyncEnumerator();
        await using var own = (await Watcher.Connect(api, candidate)).Watch($"proposal/{job}/me").GetAsyncEnumerator();
        await Next(proposal);
        await Next(own);
        await candidate.Put($"/api/jobs/{job}/proposal", new { amount = 12 });
        Assert.Equal((1L, "[]"), ((await Next(proposal)) is var seen ? (seen.Version!.Value, seen.Events!.Value.GetRawText()) : default));
        Assert.Equal("drafted", (await Next(own)).Events!.Value[0].GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("interview/{job}/{candidate}")]
    [InlineData("proposal/{job}/{candidate}")]
    [InlineData("candidates/{job}")]
    [InlineData("candidates/no-such-job")]
    [InlineData("inbox/me")]
    [InlineData("interview/{job}")]
    [InlineData("interview/{job}/{candidate}/more")]
    [InlineData("")]
    [InlineData("interview/a b/me")]
    [InlineData("job/{job}/me")]
    public async Task Topics_of_others_do_not_exist(string topic)
    {
        var (candidate, job, _) = await Interviewed("live-owner");
        topic = topic.Replace("{job}", job, StringComparison.Ordinal).Replace("{candidate}", candidate.Id, StringComparison.Ordinal);
        foreach (var stranger in new[] { await api.Candidate("live-stranger"), await api.Employer("live-stranger"), await api.SignIn("live-stranger", Accounts.Role.Operations) })
        {
            await using var watcher = await Watcher.Connect(api, stranger);
            var refusal = await Assert.ThrowsAsync<HubException>(async () => await Next(watcher.Watch(topic).GetAsyncEnumerator()));
            Assert.Contains("not_found: ", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_version_below_zero_is_refused()
    {
        var (candidate, job, _) = await Interviewed("live-version");
        await using var watcher = await Watcher.Connect(api, candidate);
        var refusal = await Assert.ThrowsAsync<HubException>(async () => await Next(watcher.Watch($"interview/{job}/me", -1).GetAsyncEnumerator()));
        Assert.Contains("after_invalid: ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://elsewhere.example")]
    public async Task A_handshake_from_elsewhere_is_refused(string? origin)
    {
        var candidate = await api.Candidate("live-origin");
        await Assert.ThrowsAsync<WebSocketException>(() => Watcher.Connect(api, candidate, origin));
    }

    [Fact]
    public async Task Nobody_watches_without_signing_in() =>
        await Assert.ThrowsAsync<WebSocketException>(() => Watcher.Connect(api, api.Anonymous()));

    [Fact]
    public async Task Signing_out_closes_the_connection()
    {
        var candidate = await api.Candidate("live-out");
        await using var watcher = await Watcher.Connect(api, candidate);
        var closed = watcher.Closed();
        await candidate.Delete("/api/session");
        await closed.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private static async Task<LiveUpdate> Next(IAsyncEnumerator<LiveUpdate> updates)
    {
        Assert.True(await updates.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
        return updates.Current;
    }

    private async Task<(Person Candidate, string Job, Person Employer)> Interviewed(string name)
    {
        var employer = await api.Employer(name);
        var job = await SomeJob.Post(employer);
        var candidate = await api.Candidate(name);
        await candidate.Open(job);
        return (candidate, job, employer);
    }
}
