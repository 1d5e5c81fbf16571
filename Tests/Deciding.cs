using System.Text.Json;
using Recruiting.Log;

namespace Recruiting.Tests;

/// <summary>Given events, when a command is decided, then events or a refusal.</summary>
internal static class Deciding
{
    /// <summary>The time of every given event; each is a version of its own.</summary>
    public static readonly DateTimeOffset At = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Indented = new(Persisted.Options) { WriteIndented = true };

    public static TState Given<TState, TEvent>(this Fold<TState, TEvent> fold, params TEvent[] events)
    {
        var state = fold.Empty;
        for (var i = 0; i < events.Length; i++) state = fold.Over(state, [events[i]], new(At.AddMinutes(i), i + 1));
        return state;
    }

    public static void Then<TEvent>(this Decision<TEvent> decision, params TEvent[] events)
    {
        Assert.Null(decision.Rejected);
        Assert.Equal(Text(events), Text(decision.Events.ToArray()));
    }

    public static Rejected ThenRefused<TEvent>(this Decision<TEvent> decision, string code)
    {
        Assert.NotNull(decision.Rejected);
        Assert.Equal(code, decision.Rejected.Code);
        return decision.Rejected;
    }

    /// <summary>Records with arrays compare by reference; their JSON compares by value and shows what differs.</summary>
    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Indented);
}
