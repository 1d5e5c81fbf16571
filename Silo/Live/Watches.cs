using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Recruiting.Silo.Live;

/// <summary>The buffers that wait for a topic.</summary>
public sealed class Watches<TTopic, TItem> where TTopic : notnull where TItem : notnull
{
    private readonly ConcurrentDictionary<TTopic, ImmutableArray<WatchBuffer<TItem>>> buffers = new();

    public int Count => buffers.Count;

    public ImmutableArray<WatchBuffer<TItem>> Of(TTopic topic) => buffers.GetValueOrDefault(topic, []);

    public IEnumerable<WatchBuffer<TItem>> All => buffers.Values.SelectMany(watching => watching);

    /// <summary>Disposing ends the watch.</summary>
    public IDisposable Add(TTopic topic, WatchBuffer<TItem> buffer)
    {
        buffers.AddOrUpdate(topic, _ => [buffer], (_, watching) => watching.Add(buffer));
        return new Watch(this, topic, buffer);
    }

    private void Remove(TTopic topic, WatchBuffer<TItem> buffer)
    {
        while (buffers.TryGetValue(topic, out var watching))
        {
            var rest = watching.Remove(buffer);
            if (rest.IsEmpty
                ? buffers.TryRemove(new(topic, watching))
                : buffers.TryUpdate(topic, rest, watching)) return;
        }
    }

    private sealed record Watch(Watches<TTopic, TItem> Watches, TTopic Topic, WatchBuffer<TItem> Buffer) : IDisposable
    {
        public void Dispose() => Watches.Remove(Topic, Buffer);
    }
}
