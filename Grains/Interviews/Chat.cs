using System.Collections;

namespace Recruiting.Interviews;

/// <summary>The messages of an interview, oldest first. Never changes: a longer chat shares the messages of the one it goes on from.</summary>
public sealed class Chat : IReadOnlyList<ChatMessage>
{
    private readonly Shared shared;

    private Chat(Shared shared, int count) => (this.shared, Count) = (shared, count);

    public static Chat Empty { get; } = new(new(0), 0);

    public int Count { get; }

    public ChatMessage this[int index] => index < Count ? shared.Messages[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public Chat Add(ChatMessage message)
    {
        // Whoever goes on first from here takes the place; another, after a turn that did not count, takes a copy.
        if (Count < shared.Messages.Length && Interlocked.CompareExchange(ref shared.Used, Count + 1, Count) == Count)
        {
            shared.Messages[Count] = message;
            return new(shared, Count + 1);
        }
        var longer = new Shared(Math.Max(4, Count + Count / 2 + 1)) { Used = Count + 1 };
        shared.Messages.AsSpan(0, Count).CopyTo(longer.Messages);
        longer.Messages[Count] = message;
        return new(longer, Count + 1);
    }

    public IEnumerator<ChatMessage> GetEnumerator() => shared.Messages.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Shared(int length)
    {
        public ChatMessage[] Messages { get; } = new ChatMessage[length];

        /// <summary>How many places are taken by the longest chat that shares them.</summary>
        public int Used;
    }
}
