using Recruiting.Candidates;
using Recruiting.Reading;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>Where a candidate stands in an order: a number or a text, neither for one without a value, then the row's number.</summary>
internal readonly record struct Rank(double? Number, string? Text, long Id)
{
    public bool HasValue => Number is not null || Text is not null;
}

/// <summary>The order of a list. Without a value is last in either direction.</summary>
internal sealed class CandidateOrder(CandidateTable table, CandidateSort sort) : IComparer<Rank>
{
    /// <summary>Texts that begin alike for so many characters are in the order of starting.</summary>
    private const int LongestText = 100;

    private readonly StringComparison comparison = sort.By == CandidateSortBy.Name ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
    private readonly int direction = sort.Descending ? -1 : 1;
    private readonly Func<int, ListedCell> cell = sort.Field is { } field ? table.Column(field) : _ => ListedCell.Missing;

    /// <summary>Two sorts with the same name have the same order.</summary>
    public string Name { get; } = $"{(sort.Descending ? "-" : "")}{sort.By}{(sort.Field is { } named ? $":{named}" : "")}";

    public bool IsDescending => sort.Descending;

    public Rank Of(int place)
    {
        ref readonly var candidate = ref table.Candidates[place];
        return sort.By switch
        {
            CandidateSortBy.Name => new(null, Begin(candidate.Name), candidate.Id),
            CandidateSortBy.Stage => new((double)candidate.Stage, null, candidate.Id),
            CandidateSortBy.Progress => new(candidate.Progress, null, candidate.Id),
            CandidateSortBy.Started => new(candidate.Started, null, candidate.Id),
            CandidateSortBy.Changed => new(candidate.Changed, null, candidate.Id),
            CandidateSortBy.Bid => new(null, candidate.Bid, candidate.Id),
            _ => OfCell(cell(place), candidate.Id),
        };
    }

    public int Compare(Rank x, Rank y)
    {
        var compared = y.HasValue.CompareTo(x.HasValue);
        if (compared != 0) return compared;
        // A field that was a number once and is a text now has both: numbers first.
        compared = (x.Number is null).CompareTo(y.Number is null);
        if (compared == 0) compared = x.Number is { } number ? number.CompareTo(y.Number!.Value) : string.Compare(x.Text, y.Text, comparison);
        if (compared == 0) compared = x.Id.CompareTo(y.Id);
        return compared * direction;
    }

    private static Rank OfCell(in ListedCell cell, long id)
    {
        if (cell.Status is ItemStatus.Missing or ItemStatus.Declined) return new(null, null, id);
        if (cell.Number is { } number) return new(number, null, id);
        // A date as it is stored sorts, as it is shown it may not.
        return new(null, Begin(cell.Options is [var value] && IsDate(value) ? value : cell.Text), id);
    }

    private static bool IsDate(string value) => value.Length is 7 or 10 && value[4] == '-' && !value.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9');

    private static string? Begin(string? text) => text is { Length: > LongestText } ? text[..LongestText] : text;
}
