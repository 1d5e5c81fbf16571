using System.ComponentModel;
using Recruiting.Candidates;
using Recruiting.Jobs;

namespace Recruiting.Api.Candidates;

/// <summary>What is asked of the table, as it is written in an address.</summary>
public sealed class CandidatesQuery
{
    [Description("Words that words of the name begin with.")]
    public string? Q { get; init; }

    [Description("""
        name, stage, progress, started, changed, bid or the id of a field; with - before it descending. Latest started first without it.
        Candidates without a value come last. @ before an id says that a field is meant: @name, -@name.
        """)]
    public string? Sort { get; init; }

    [Description("""
        Repeated; all must hold. stage:submitted|shortlisted, status:open|complete, submitted:yes|no, or a field's id and
        missing|captured|rejected|declined, a range of numbers 4..10, 4.. or ..10, one number, a range of dates 2026-03-01..2026-04,
        option ids scale|outlier, yes|no, or ~text that the shown value contains. @ before an id says that a field is meant,
        = before options that none of them is a status.
        """)]
    public string[]? Filter { get; init; }

    public const int MostFilters = 20;

    /// <summary>Refuses <c>sort_invalid</c> and <c>filter_invalid</c>, saying what would be right for this job.</summary>
    public Outcome<CandidateQuery> For(JobView job)
    {
        CandidateSort? sort = null;
        if (!string.IsNullOrEmpty(Sort))
        {
            if (SortText.Parse(Sort, job, out var right) is not { } parsed) return Refusals.SortInvalid(right);
            sort = parsed;
        }
        var filters = ImmutableArray.CreateBuilder<CandidateFilter>();
        if (Filter is { Length: > MostFilters }) return Refusals.FilterInvalid($"At most {MostFilters} filters go together.");
        foreach (var text in Filter ?? [])
        {
            if (FilterText.Parse(text, job, out var right) is not { } filter) return Refusals.FilterInvalid(right);
            filters.Add(filter);
        }
        return new CandidateQuery(Q, sort, filters.DrainToImmutable());
    }
}
