namespace Recruiting.Silo.Storage.Lists;

/// <summary>The places of a table in one order, kept from one look to the next: only those that changed are put where they belong now.
/// Used by one caller at a time.</summary>
internal sealed class SortedPlaces(IEnumerable<int> all)
{
    private readonly HashSet<int> moved = [.. all];
    private int[] places = [];

    /// <summary>How many have a value, in the order from the lowest; the others come after them.</summary>
    private int valued;

    public int Count => places.Length;

    /// <summary>What is known of a place changed, or it is new.</summary>
    public void Move(int place) => moved.Add(place);

    /// <summary>Puts what moved where it belongs.</summary>
    public void Update(CandidateOrder rising)
    {
        if (moved.Count == 0) return;
        var kept = places.Length == 0 ? [] : Array.FindAll(places, place => !moved.Contains(place));
        int[] arrived = [.. moved];
        var ranks = Array.ConvertAll(arrived, rising.Of);
        Array.Sort(ranks, arrived, rising);
        places = Merged(kept, arrived, ranks, rising);
        valued = First(places.Length, at => !rising.Of(places[at]).HasValue);
        moved.Clear();
    }

    /// <summary>The place that stands at a position. Falling, those without a value are still last.</summary>
    public int At(int position, bool isFalling) =>
        !isFalling ? places[position]
        : position < valued ? places[valued - 1 - position]
        : places[^(1 + position - valued)];

    /// <summary>The first position after a rank.</summary>
    public int After(Rank rank, CandidateOrder order) =>
        First(places.Length, position => order.Compare(order.Of(At(position, order.IsDescending)), rank) > 0);

    private static int[] Merged(int[] kept, int[] arrived, Rank[] ranks, CandidateOrder rising)
    {
        var merged = new int[kept.Length + arrived.Length];
        var (from, to) = (0, 0);
        for (var i = 0; i < arrived.Length; i++)
        {
            var rest = kept.AsMemory(from);
            var before = First(rest.Length, at => rising.Compare(rising.Of(rest.Span[at]), ranks[i]) > 0);
            rest.Span[..before].CopyTo(merged.AsSpan(to));
            (from, to) = (from + before, to + before);
            merged[to++] = arrived[i];
        }
        kept.AsSpan(from).CopyTo(merged.AsSpan(to));
        return merged;
    }

    /// <summary>The first of so many numbers for which something holds, which then holds for all that follow.</summary>
    private static int First(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (holds(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
