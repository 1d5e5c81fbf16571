using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Serialization.Configuration;

namespace Recruiting.Silo.Orleans;

/// <summary>Reaches a grain on whichever silo runs it.</summary>
internal sealed class OrleansGrains(IGrainFactory grains, IOptions<TypeManifestOptions> known) : IGrains
{
    private readonly ConcurrentDictionary<Type, Type> activations = new();

    public T Get<T>(string key) where T : class, IGrain => (T)(object)grains.GetGrain(activations.GetOrAdd(typeof(T), ActivationOf), key);

    private Type ActivationOf(Type plain) =>
        known.Value.Interfaces.SingleOrDefault(type => plain.IsAssignableFrom(type) && type.IsAssignableTo(typeof(IGrainWithStringKey)))
        ?? throw new InvalidOperationException($"No activation is declared for {plain.Name}.");
}
