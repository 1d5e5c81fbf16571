using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Recruiting.Log;
using Recruiting.Silo.Embedded;
using Recruiting.Silo.Storage;

namespace Recruiting.Tests.Engine;

public sealed class EmbeddedGrainsTests : IDisposable
{
    private readonly ManualTime time = new(new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero));
    private readonly Tally tally = new();
    private readonly ServiceProvider services;
    private readonly EmbeddedGrains grains;

    public EmbeddedGrainsTests()
    {
        services = new ServiceCollection().AddSingleton<IGrains>(_ => grains!).AddSingleton(tally).BuildServiceProvider();
        grains = new(services, [new(typeof(IEchoGrain), typeof(EchoGrain))], time, EmbeddedOptions.Default);
    }

    [Fact]
    public async Task Turns_of_one_key_run_one_at_a_time_in_the_order_they_came()
    {
        var echo = grains.Get<IEchoGrain>("a");
        var gate = tally.Hold();
        var turns = Enumerable.Range(0, 50).Select(i => i == 0 ? echo.Wait($"{i}") : echo.Say($"{i}")).ToArray();
        gate.SetResult();
        await Task.WhenAll(turns);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{i}"), tally.Said);
    }

    [Fact]
    public async Task Turns_of_different_keys_run_beside_each_other()
    {
        var gate = tally.Hold();
        var held = grains.Get<IEchoGrain>("a").Wait("held");
        Assert.Equal("free", await grains.Get<IEchoGrain>("b").Say("free"));
        Assert.False(held.IsCompleted);
        gate.SetResult();
        await held;
    }

    [Fact]
    public async Task A_grain_is_told_that_another_node_wrote_its_stream()
    {
        var feed = new CommitFeed(NullLogger<CommitFeed>.Instance);
        using var shared = new EmbeddedGrains(services, [new(typeof(IEchoGrain), typeof(EchoGrain), "echo")], time, EmbeddedOptions.Default, feed);
        await shared.Get<IEchoGrain>("a").Say("here");
        await shared.Get<IEchoGrain>("b").Say("here");
        feed.Publish(Written("a", isForeign: true));
        feed.Publish(Written("b", isForeign: false));
        feed.Publish(Written("nobody", isForeign: true));
        Assert.Equal(["a"], tally.Behind);
        Assert.Equal(2, tally.Made);

        static Commit Written(string key, bool isForeign) => new([new(new("echo", key), 1, new("c"), null)], [], isForeign);
    }

    [Fact]
    public async Task A_failed_turn_fails_its_caller_alone()
    {
        var echo = grains.Get<IEchoGrain>("a");
        await Assert.ThrowsAsync<FormatException>(() => echo.Fail());
        Assert.Equal("on", await echo.Say("on"));
    }

    [Fact]
    public async Task A_cycle_of_calls_is_refused_at_once()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => grains.Get<IEchoGrain>("a").Relay("b", "a"));
        Assert.Equal("A cycle of grain calls: IEchoGrain(a) → IEchoGrain(b) → IEchoGrain(a).", refused.Message);
    }

    [Fact]
    public async Task A_call_is_given_up_after_thirty_seconds_and_the_turn_goes_on()
    {
        var gate = tally.Hold();
        var call = grains.Get<IEchoGrain>("a").Wait("slow");
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(2));
        await Assert.ThrowsAsync<TimeoutException>(() => call);
        gate.SetResult();
        Assert.Equal("next", await grains.Get<IEchoGrain>("a").Say("next"));
        Assert.Equal(["slow", "next"], tally.Said);
    }

    [Fact]
    public async Task An_idle_grain_is_dropped_and_a_busy_one_is_not()
    {
        await grains.Get<IEchoGrain>("idle").Say("x");
        var gate = tally.Hold();
        var busy = grains.Get<IEchoGrain>("busy").Wait("y");
        time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(1, grains.Active);
        gate.SetResult();
        await Assert.ThrowsAsync<TimeoutException>(() => busy);
        Assert.Equal("again", await grains.Get<IEchoGrain>("idle").Say("again"));
        Assert.Equal(3, tally.Made);
    }

    public void Dispose()
    {
        grains.Dispose();
        services.Dispose();
    }
}
