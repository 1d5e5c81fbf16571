using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Orleans.TestingHost;
using Recruiting.Interviews;
using Recruiting.Silo.Storage;
using Recruiting.Tests.Engine;
using static Recruiting.Tests.Engine.GivenGrains;

namespace Recruiting.Tests.Orleans;

/// <summary>What silos do that one process does not: move, leave, die and speak to each other.</summary>
public sealed class SiloTests(OrleansCluster cluster) : IClassFixture<OrleansCluster>
{
    private const int Messages = 40;

    private SiloHandle First => cluster.Silos.Primary!;

    /// <summary>Where requests come in: as in the product, calls start on a silo.</summary>
    private IGrains Grains => cluster.Silos.GetSiloServiceProvider(First.SiloAddress).GetRequiredService<IGrains>();

    [Fact]
    public async Task An_interview_moves_to_another_silo_while_it_is_held()
    {
        var second = cluster.Silos.SecondarySilos[0];
        var interview = await OrleansCluster.On(First, () => cluster.Grains.Opened("moved"));
        Assert.Equal(First.SiloAddress, await cluster.WhereIs(interview));

        var half = new TaskCompletionSource();
        var talk = Talk("moved", said => { if (said == Messages / 2) half.SetResult(); });
        await half.Task;
        await cluster.Silos.MigrateAsync((IAddressable)interview, second.SiloAddress);
        await talk;
        await Heard("moved");
        Assert.Equal(second.SiloAddress, await cluster.WhereIs(interview));
    }

    [Fact]
    public async Task A_silo_that_leaves_or_dies_takes_nothing_with_it()
    {
        await LoseOne("left", silo => cluster.Silos.StopSiloAsync(silo));
        await LoseOne("killed", silo => cluster.Silos.KillSiloAsync(silo));
    }

    [Fact]
    public async Task A_turn_carries_the_trace_of_its_request()
    {
        using var request = new Activity("request").Start();
        await cluster.Grains.Opened("traced");
        Assert.Equal(
            [request.TraceId, request.TraceId],
            [cluster.Log.Traces[new("job", "traced")], cluster.Log.Traces[new("interview", $"traced/{Ada}")]]);
    }

    [Fact]
    public async Task A_failure_of_the_store_reaches_the_caller_and_the_grain_goes_on_after_it()
    {
        var interview = await cluster.Grains.Opened("failing");
        var stream = new Log.StreamId("interview", $"failing/{Ada}");
        cluster.Log.Failures[stream] = new StoreUnavailableException("The disk is full.");
        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => interview.Say(new(M(1), "lost?")));
        Assert.Equal("The disk is full.", failure.Message);

        cluster.Log.Failures.Clear();
        Assert.Equal(["lost?"], Said(Accepted(await interview.Say(new(M(1), "lost?")))));
    }

    /// <summary>Interviews are held on a silo that is lost while they are.</summary>
    private async Task LoseOne(string job, Func<SiloHandle, Task> lose)
    {
        var silo = await cluster.Silos.StartAdditionalSiloAsync();
        string[] jobs = [.. Enumerable.Range(0, 6).Select(number => $"{job}-{number}")];
        foreach (var each in jobs)
        {
            var interview = await OrleansCluster.On(silo, () => cluster.Grains.Opened(each));
            Assert.Equal(silo.SiloAddress, await cluster.WhereIs(interview));
        }

        var (said, half) = (0, new TaskCompletionSource());
        var talks = jobs.Select(each => Talk(each, _ => { if (Interlocked.Increment(ref said) == jobs.Length * Messages / 2) half.SetResult(); })).ToArray();
        await half.Task;
        await lose(silo);
        await Task.WhenAll(talks);
        foreach (var each in jobs) await Heard(each);
    }

    /// <summary>A candidate's browser: one message after the other, each sent again under its id until it is acknowledged.</summary>
    private async Task Talk(string job, Action<int> acknowledged)
    {
        for (var number = 1; number <= Messages; number++)
        {
            while (!await IsAcknowledged(Grains.InterviewOf(job), new(M(number), $"{number}"))) await Task.Yield();
            acknowledged(number);
        }
    }

    private static async Task<bool> IsAcknowledged(IInterviewGrain interview, Say message)
    {
        try
        {
            Accepted(await interview.Say(message));
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task Heard(string job) => Assert.Equal(
        Enumerable.Range(1, Messages).Select(number => $"{number}"),
        Said(Accepted(await cluster.Grains.InterviewOf(job).View(0))));
}
