using System.Collections.Immutable;
using Recruiting.Candidates;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>The first candidates after a cursor that fit: a walk through the table in the order asked for.</summary>
internal static class CandidatePage
{
    private static readonly CandidateSort LatestStarted = new(CandidateSortBy.Started, Descending: true);

    public static (ImmutableArray<long> Ids, string? Next) Of(CandidateTable table, CandidateQuery query, string? cursor, int limit)
    {
        var sort = query.Sort ?? LatestStarted;
        var order = new CandidateOrder(table, sort);
        var after = RankCursor.Read(order.Name, cursor);
        var matches = CandidateMatch.Of(table, query);
        var places = table.Sorted(sort);
        var ids = ImmutableArray.CreateBuilder<long>(limit);
        var last = -1;
        for (var position = after is { } rank ? places.After(rank, order) : 0; position < places.Count; position++)
        {
            var place = places.At(position, order.IsDescending);
            if (!matches(place)) continue;
            if (ids.Count == limit) return (ids.DrainToImmutable(), RankCursor.Write(order.Name, order.Of(last)));
            ids.Add(table.Candidates[place].Id);
            last = place;
        }
        return (ids.DrainToImmutable(), null);
    }
}
