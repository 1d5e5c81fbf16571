using Recruiting.Candidates;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>Whether the candidate at a place of a table is asked for.</summary>
internal static class CandidateMatch
{
    public static Func<int, bool> Of(CandidateTable table, CandidateQuery query)
    {
        Func<int, bool>[] conditions =
        [
            .. (query.Filters ?? []).Select(filter => Of(table, filter)),
            .. SearchableName.Words(query.Q).Select<string, Func<int, bool>>(word =>
                place => table.Candidates[place].Name.Contains(word, StringComparison.Ordinal)),
        ];
        return conditions switch
        {
            [] => _ => true,
            [var only] => only,
            _ => place =>
            {
                foreach (var condition in conditions)
                    if (!condition(place)) return false;
                return true;
            },
        };
    }

    private static Func<int, bool> Of(CandidateTable table, CandidateFilter filter) => filter switch
    {
        CandidateFilter.InStage { Stages: var stages } => place => stages.Contains(table.Candidates[place].Stage),
        CandidateFilter.InInterview { Status: var status } => place => table.Candidates[place].Interview == status,
        CandidateFilter.IsSubmitted { Submitted: var submitted } => place => table.Candidates[place].IsSubmitted == submitted,
        CandidateFilter.HasStatus has => Cells(table, has.Field, cell => has.Statuses.Contains(cell.Status)),
        CandidateFilter.Between between => Cells(table, between.Field, Within((double?)between.Min, (double?)between.Max)),
        CandidateFilter.Dated dated => Cells(table, dated.Field, cell => cell.Options is [var date] && IsBetween(date, dated)),
        CandidateFilter.HasOption has => Cells(table, has.Field, HasAny([.. has.Options])),
        CandidateFilter.Contains contains => Cells(
            table, contains.Field, cell => cell.Text?.Contains(contains.Text, StringComparison.OrdinalIgnoreCase) ?? false),
        _ => throw new ArgumentException($"{filter.GetType().Name} is not a condition that lists know."),
    };

    private static Func<int, bool> Cells(CandidateTable table, FieldId field, Func<ListedCell, bool> condition)
    {
        var cell = table.Column(field);
        return place => condition(cell(place));
    }

    // Every comparison with NaN fails, so a cell without a number never fits.
    private static Func<ListedCell, bool> Within(double? min, double? max)
    {
        var (low, high) = (min ?? double.NegativeInfinity, max ?? double.PositiveInfinity);
        return cell => cell.High >= low && cell.Low <= high;
    }

    private static Func<ListedCell, bool> HasAny(string[] asked) => cell =>
    {
        foreach (var option in cell.Options)
            foreach (var one in asked)
                if (option == one) return true;
        return false;
    };

    // A year and month has every day of the month: 2026-03 is neither before 2026-03-15 nor after it.
    private static bool IsBetween(string date, CandidateFilter.Dated asked) =>
        (asked.From is not { } from || string.CompareOrdinal(date, from) >= 0 || from.StartsWith(date, StringComparison.Ordinal))
        && (asked.To is not { } to || string.CompareOrdinal(date, to) <= 0 || date.StartsWith(to, StringComparison.Ordinal));
}
