using System.Collections.Immutable;
using Recruiting.Candidates;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>The first candidates after a cursor: one look at each, keeping only as many as a page has.</summary>
internal static class CandidatePage
{
    private static readonly CandidateSort LatestStarted = new(CandidateSortBy.Started, Descending: true);

    public static (ImmutableArray<long> Ids, string? Next) Of(CandidateTable table, CandidateQuery query, string? cursor, int limit)
    {
        var order = new CandidateOrder(table, query.Sort ?? LatestStarted);
        var after = RankCursor.Read(order.Name, cursor);
        var matches = CandidateMatch.Of(table, query);
        // The last of the page is on top, to be replaced by whatever comes before it.
        var page = new PriorityQueue<long, Rank>(limit + 2, Comparer<Rank>.Create((x, y) => order.Compare(y, x)));
        for (var looked = 0; looked < table.Count; looked++)
        {
            // Places rise with numbers, so that those that sort alike come in order and none pushes out another.
            var place = order.IsDescending ? table.Count - 1 - looked : looked;
            var rank = order.Of(place);
            if (after is { } last && order.Compare(rank, last) <= 0) continue;
            if (page.Count > limit && page.TryPeek(out _, out var top) && order.Compare(rank, top) >= 0) continue;
            if (!matches(place)) continue;
            if (page.Count > limit) page.EnqueueDequeue(rank.Id, rank);
            else page.Enqueue(rank.Id, rank);
        }
        var ranks = page.UnorderedItems.Select(item => item.Priority).Order(order).ToArray();
        return (
            [.. ranks.Take(limit).Select(rank => rank.Id)],
            ranks.Length > limit ? RankCursor.Write(order.Name, ranks[limit - 1]) : null);
    }
}
