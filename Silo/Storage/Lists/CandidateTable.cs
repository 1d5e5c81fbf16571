using System.Globalization;
using System.Runtime.InteropServices;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Proposals;
using Recruiting.Reading;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>What is sorted and filtered by of one candidate, beside the fields. <paramref name="Name"/> is searchable, times are microseconds,
/// <paramref name="Bid"/> sorts by currency and amount; one that was not submitted is the candidate's own and null.</summary>
internal readonly record struct ListedCandidate(
    long Id, string Name, Stage Stage, InterviewStatus Interview, double Progress, long Started, long Changed, bool IsSubmitted, string? Bid);

/// <summary>The candidates of one job by columns: some 600 bytes a candidate and 4 more an order, and every one of 100,000 is looked at in a few milliseconds.
/// Used by one caller at a time.</summary>
internal sealed class CandidateTable
{
    private readonly Dictionary<AccountId, int> places = [];
    private readonly List<ListedCandidate> candidates = [];
    private readonly Dictionary<FieldId, List<ListedCell>> columns = [];
    private readonly Dictionary<string, string> shared = [];
    private readonly Dictionary<CandidateSort, SortedPlaces> orders = [];

    public int Count => candidates.Count;

    public ReadOnlySpan<ListedCandidate> Candidates => CollectionsMarshal.AsSpan(candidates);

    /// <summary>Adds a candidate or replaces what is known of one.</summary>
    public void Put(NumberedCandidate numbered)
    {
        var (id, row) = numbered;
        var listed = new ListedCandidate(
            id, SearchableName.Of(row.Name), row.Stage, row.InterviewStatus, row.Required == 0 ? 1 : (double)row.Captured / row.Required,
            row.StartedAt.ToMicroseconds(), row.ChangedAt.ToMicroseconds(), row.SubmittedAt is not null, BidOf(row));
        if (places.TryGetValue(row.CandidateId, out var place))
        {
            candidates[place] = listed;
            foreach (var column in columns.Values)
                if (place < column.Count)
                    column[place] = ListedCell.Missing;
        }
        else
        {
            place = places[row.CandidateId] = candidates.Count;
            candidates.Add(listed);
        }
        foreach (var cell in row.Cells) Put(place, cell);
        foreach (var order in orders.Values) order.Move(place);
    }

    /// <summary>Everybody in an order, which falling is walked from its end.</summary>
    public SortedPlaces Sorted(CandidateSort sort)
    {
        var rising = sort with { Descending = false };
        if (!orders.TryGetValue(rising, out var places)) orders[rising] = places = new(Enumerable.Range(0, Count));
        places.Update(new(this, rising));
        return places;
    }

    /// <summary>The cell of a field that the candidate's interview may not have.</summary>
    public Func<int, ListedCell> Column(FieldId field) => columns.TryGetValue(field, out var cells)
        ? place => place < cells.Count ? cells[place] : ListedCell.Missing
        : _ => ListedCell.Missing;

    private void Put(int place, CandidateCell cell)
    {
        if (!columns.TryGetValue(cell.FieldId, out var column)) columns[cell.FieldId] = column = [];
        while (column.Count <= place) column.Add(ListedCell.Missing);
        column[place] = ListedCell.Of(cell, Share);
    }

    private static string? BidOf(CandidateRow row) => row is { Amount: { } amount, Stage: not Stage.Draft }
        ? string.Create(CultureInfo.InvariantCulture, $"{row.Currency} {amount:000000000000000.0000}")
        : null;

    private string Share(string text)
    {
        if (shared.TryGetValue(text, out var same)) return same;
        // What candidates wrote themselves is seldom the same.
        if (shared.Count < 10_000) shared[text] = text;
        return text;
    }
}
