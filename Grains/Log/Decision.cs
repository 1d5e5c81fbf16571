using System.Collections.Immutable;

namespace Recruiting.Log;

/// <summary>What a decider answers: events (none where there is nothing to do), or why not.</summary>
public readonly record struct Decision<TEvent>(ImmutableArray<TEvent> Events, Rejected? Rejected)
{
    public static implicit operator Decision<TEvent>(TEvent @event) => new([@event], null);
    public static implicit operator Decision<TEvent>(ImmutableArray<TEvent> events) => new(events, null);
    public static implicit operator Decision<TEvent>(Rejected rejected) => new([], rejected);
}

/// <summary>When and as which version an event was appended.</summary>
public readonly record struct Stamp(DateTimeOffset At, long Version);

/// <summary>A stream folded up to a version.</summary>
public readonly record struct Folded<TState>(TState State, long Version);

/// <summary>How a stream's events become its state.</summary>
public sealed record Fold<TState, TEvent>(TState Empty, Func<TState, TEvent, Stamp, TState> Evolve)
{
    public TState Over(TState state, ImmutableArray<TEvent> events, Stamp stamp)
    {
        foreach (var @event in events) state = Evolve(state, @event, stamp);
        return state;
    }
}
