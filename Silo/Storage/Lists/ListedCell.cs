using System.Collections.Immutable;
using Recruiting.Candidates;
using Recruiting.Reading;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>One field of one candidate, as little as sorting and filtering need. <see cref="Low"/> and <see cref="High"/> are NaN where
/// there is no number; an open end is infinite. A default cell is a missing one.</summary>
internal readonly record struct ListedCell(ItemStatus Status, double Low, double High, string? Text, ImmutableArray<string> Options)
{
    public static ListedCell Missing { get; } = new(ItemStatus.Missing, double.NaN, double.NaN, null, []);

    /// <summary><paramref name="share"/> gives the same string for equal ones, so that options of many candidates are kept once.</summary>
    public static ListedCell Of(CandidateCell cell, Func<string, string> share)
    {
        var shown = cell.Display is null || cell.Value is FieldValue.Text ? cell.Display : share(cell.Display);
        var plain = Missing with { Status = cell.Status, Text = cell.Display };
        return cell.Value switch
        {
            FieldValue.Number number => plain with
            {
                Low = number.Min is { } min ? (double)min : double.NegativeInfinity,
                High = number.Max is { } max ? (double)max : double.PositiveInfinity,
                Text = shown,
            },
            FieldValue.YesNo { Yes: var yes } => plain with { Low = yes ? 1 : 0, High = yes ? 1 : 0, Text = shown },
            FieldValue.Choices choices => plain with { Options = [.. choices.Ids.Select(share)], Text = shown },
            FieldValue.Text text => plain with { Options = [text.Value == cell.Display ? cell.Display : text.Value] },
            _ => plain,
        };
    }

    /// <summary>Null without a value; an open lower end counts as the upper one.</summary>
    public double? Number => double.IsNaN(Low) ? null : double.IsInfinity(Low) ? High : Low;
}
