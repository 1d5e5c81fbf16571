using System.Collections.Immutable;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Proposals;
using Recruiting.Silo.Storage.Lists;
using Xunit;

namespace Recruiting.Tests.Storage;

public sealed class SortedPlacesTests
{
    private const int Candidates = 200;
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Asked for again and again while candidates come and change, with many who sort alike and many without a bid.</summary>
    [Theory]
    [InlineData(CandidateSortBy.Name, false)]
    [InlineData(CandidateSortBy.Name, true)]
    [InlineData(CandidateSortBy.Bid, false)]
    [InlineData(CandidateSortBy.Bid, true)]
    [InlineData(CandidateSortBy.Changed, true)]
    public void An_order_that_is_kept_is_the_order_read_anew(CandidateSortBy by, bool descending)
    {
        var random = new Random(7);
        var query = new CandidateQuery(Sort: new(by, descending));
        var (kept, rows) = (new CandidateTable(), new List<CandidateRow>());
        for (var round = 0; round < 20; round++)
        {
            for (var change = 0; change < 30; change++)
            {
                var number = random.Next(Math.Min(rows.Count + 1, Candidates));
                var row = Row(number, random.Next(10), random.Next(3) == 0 ? null : random.Next(10));
                if (number == rows.Count) rows.Add(row);
                else rows[number] = row;
                kept.Put(new(number, row));
            }
            var anew = new CandidateTable();
            foreach (var (number, row) in rows.Index()) anew.Put(new(number, row));
            var whole = CandidatePage.Of(anew, query, null, Candidates).Ids;
            Assert.Equal(rows.Count, whole.Distinct().Count());
            Assert.Equal(whole, Paged(kept, query));
        }
    }

    private static List<long> Paged(CandidateTable table, CandidateQuery query)
    {
        var (ids, cursor) = (new List<long>(), default(string));
        do
        {
            (var page, cursor) = CandidatePage.Of(table, query, cursor, limit: 7);
            ids.AddRange(page);
        }
        while (cursor is not null);
        return ids;
    }

    private static CandidateRow Row(int number, int name, int? bid) => new(
        new("j-1"), new($"c-{number}"), 1, $"Name {name}", "", Stage.Submitted, InterviewStatus.Open, 0, 1, ImmutableArray<CandidateCell>.Empty,
        bid, bid is null ? null : "EUR", Noon.AddMinutes(number), Noon.AddMinutes(name), Noon);
}
