using System.Collections.Immutable;

namespace Recruiting;

/// <summary>Something an append writes beside its events so that lists can be asked for; upserted by its key.</summary>
public abstract record Row;

/// <summary>One page of a list; <paramref name="Next"/> is the cursor of the following page, null at the end.</summary>
public sealed record Page<T>(ImmutableArray<T> Items, string? Next);
