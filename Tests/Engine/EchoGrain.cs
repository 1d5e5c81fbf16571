using Recruiting.Log;

namespace Recruiting.Tests.Engine;

public interface IEchoGrain : IGrain
{
    Task<string> Say(string text);
    Task<string> Wait(string text);
    Task<string> Fail();
    Task<string> Relay(string via, string back);
}

/// <summary>What the grains of one test did.</summary>
public sealed class Tally
{
    private TaskCompletionSource hold = new();

    public List<string> Said { get; } = [];
    public List<string> Behind { get; } = [];
    public int Made { get; set; }
    public Task Held => hold.Task;

    public TaskCompletionSource Hold() => hold = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

public sealed class EchoGrain : IEchoGrain, IFollowsLog
{
    private readonly IGrains grains;
    private readonly Tally tally;

    public EchoGrain(GrainKey key, IGrains grains, Tally tally)
    {
        (this.grains, this.tally) = (grains, tally);
        lock (tally) tally.Made++;
        Key = key;
    }

    public GrainKey Key { get; }

    public void FallBehind() => tally.Behind.Add(Key.Value);

    public Task<string> Say(string text)
    {
        lock (tally) tally.Said.Add(text);
        return Task.FromResult(text);
    }

    public async Task<string> Wait(string text)
    {
        await tally.Held;
        return await Say(text);
    }

    public async Task<string> Fail()
    {
        await Task.Yield();
        throw new FormatException("as asked");
    }

    public Task<string> Relay(string via, string back) =>
        via == back ? Say(via) : grains.Get<IEchoGrain>(via).Relay(back, back == Key.Value ? via : back);
}
