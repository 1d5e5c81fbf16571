using System.Collections.Immutable;

namespace Recruiting.Silo.Embedded;

/// <summary>The grains whose turns wait for the current one. A call back into one of them could never be answered.</summary>
internal static class CallChain
{
    private static readonly AsyncLocal<ImmutableStack<GrainAddress>?> Current = new();

    public static void Refuse(GrainAddress target)
    {
        if (Current.Value is { } chain && chain.Contains(target))
            throw new InvalidOperationException($"A cycle of grain calls: {string.Join(" → ", chain.Reverse())} → {target}.");
    }

    /// <summary>Runs a turn as a part of the caller's chain.</summary>
    public static async Task<T> Within<T>(GrainAddress target, Func<Task<T>> turn)
    {
        Current.Value = (Current.Value ?? []).Push(target);
        return await turn();
    }
}
