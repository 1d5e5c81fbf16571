using System.Text.Json;
using Recruiting.Accounts;
using Recruiting.Api.Sessions;
using Recruiting.Candidates;
using Recruiting.Proposals;

namespace Recruiting.Api.Demo;

/// <summary>One of the many who were interviewed. <paramref name="Job"/> is a key of <see cref="DemoJobs.ByName"/>.</summary>
public sealed record DemoGuest(string Name, string Email, string Headline, string Zone, string Job, ImmutableArray<string> Says, Bid? Bid = null);

/// <summary>Enough interviews to fill a table: finished, half-finished and just begun, of people and with words from <c>crowd.jsonl</c>.
/// They come once requests are taken, so that nobody waits for them, and show in an open table as they do.</summary>
public sealed class DemoCrowd(DemoData demo, DemoPlanting planting, ICandidateRows candidates, IHostApplicationLifetime lifetime) : BackgroundService
{
    private const int AtOnce = 4;
    private readonly TaskCompletionSource planted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static ImmutableArray<DemoGuest> Guests { get; } = Read();

    /// <summary>Done when everybody is there.</summary>
    public Task Planted => planted.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Started(stoppingToken);
            if (!demo.People.IsEmpty && !await IsPlanted()) await Plant(stoppingToken);
            planted.SetResult();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            planted.SetCanceled(stoppingToken);
        }
    }

    private Task Started(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStarted.Register(started.SetResult);
        return started.Task.WaitAsync(stopping);
    }

    /// <summary>The last one comes after all others.</summary>
    private async Task<bool> IsPlanted() =>
        await candidates.Find(new(DemoJobs.ByName[Guests[^1].Job], DemoAccount.Of(Guests[^1].Email, Role.Candidate).Id)) is not null;

    private async Task Plant(CancellationToken stopping)
    {
        await Parallel.ForEachAsync(
            Guests[..^1], new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stopping }, async (guest, _) => await Bring(guest));
        await Bring(Guests[^1]);
    }

    private async Task Bring(DemoGuest guest)
    {
        var job = DemoJobs.ByName[guest.Job];
        await planting.Register(guest.Email, Role.Candidate, guest.Name, guest.Headline, guest.Zone);
        await planting.Interview(job, guest.Email, guest.Says);
        if (guest.Bid is { } bid) await planting.Submit(job, guest.Email, bid);
    }

    private static ImmutableArray<DemoGuest> Read()
    {
        using var lines = new StreamReader(typeof(DemoCrowd).Assembly.GetManifestResourceStream("crowd.jsonl")!);
        return [.. lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<DemoGuest>(line, Json.Options)!)];
    }
}
