using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Recruiting.Log;

namespace Recruiting.Silo.Embedded;

/// <summary>Runs grains in this process: turns of one key in order, keys in parallel, idle grains dropped.</summary>
public sealed class EmbeddedGrains : IGrains, IDisposable
{
    private const int ManyDropped = 1000;

    private readonly ConcurrentDictionary<GrainAddress, Activation> activations = new();
    private readonly Dictionary<Type, ObjectFactory> factories;
    private readonly IServiceProvider services;
    private readonly TimeProvider time;
    private readonly EmbeddedOptions options;
    private readonly Dictionary<string, Type> kinds;
    private readonly ITimer sweeper;
    private readonly IDisposable? subscription;

    public EmbeddedGrains(IServiceProvider services, IEnumerable<GrainType> types, TimeProvider time, EmbeddedOptions options, ICommitFeed? feed = null)
    {
        (this.services, this.time, this.options) = (services, time, options);
        factories = types.ToDictionary(type => type.Interface, type => ActivatorUtilities.CreateFactory(type.Class, [typeof(GrainKey)]));
        kinds = types.Where(type => type.Kind is not null).ToDictionary(type => type.Kind!, type => type.Interface);
        subscription = feed?.Subscribe(Follow);
        sweeper = time.CreateTimer(_ => DropIdle(), null, options.SweepEvery, options.SweepEvery);
    }

    /// <summary>How many grains are in memory.</summary>
    public int Active => activations.Count;

    public T Get<T>(string key) where T : class, IGrain => GrainProxy.Of<T>(this, key);

    public void Dispose()
    {
        subscription?.Dispose();
        sweeper.Dispose();
    }

    internal Task<T> Call<T>(GrainAddress address, Func<object, Task<T>> method)
    {
        CallChain.Refuse(address);
        while (true)
        {
            var activation = activations.GetOrAdd(address, Activate);
            var turn = activation.TryCall(grain => CallChain.Within(address, () => method(grain)), time.GetTimestamp());
            if (turn is not null) return turn.WaitAsync(options.CallTimeout, time);
        }
    }

    private Activation Activate(GrainAddress address) =>
        factories.TryGetValue(address.Interface, out var create)
            ? new(create(services, [new GrainKey(address.Key)]))
            : throw new InvalidOperationException($"No class is registered for {address.Interface.Name}.");

    // Decided on a state that another node has gone beyond, a turn would only conflict.
    private void Follow(Commit commit)
    {
        if (!commit.IsForeign) return;
        foreach (var entry in commit.Entries)
            if (kinds.TryGetValue(entry.Stream.Kind, out var type) && activations.TryGetValue(new(type, entry.Stream.Key), out var activation))
                (activation.Grain as IFollowsLog)?.FallBehind();
    }

    private void DropIdle()
    {
        var before = time.GetTimestamp() - (long)(options.IdleAfter.TotalSeconds * time.TimestampFrequency);
        var dropped = 0;
        foreach (var (address, activation) in activations)
            if (activation.Retire(before) && activations.TryRemove(new(address, activation)))
                dropped++;
        // A process where most rest allocates too little to be collected by itself, and would keep what nobody uses.
        if (dropped >= ManyDropped && dropped > activations.Count) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
    }
}
