using System.Collections.Immutable;
using Recruiting.Interviews;
using Recruiting.Proposals;
using Recruiting.Reading;

namespace Recruiting.Candidates;

/// <summary>Which candidates of a job, in which order. Nothing said is everybody, latest started first.</summary>
/// <param name="Q">Words that words of the name begin with, all of them.</param>
/// <param name="Filters">All of them must hold.</param>
public sealed record CandidateQuery(string? Q = null, CandidateSort? Sort = null, ImmutableArray<CandidateFilter>? Filters = null)
{
    public bool IsEverybody => string.IsNullOrWhiteSpace(Q) && Sort is null && Filters is not { IsEmpty: false };
}

public enum CandidateSortBy { Name, Stage, Progress, Started, Changed, Field, Bid }

/// <summary>Candidates without a value come last in either direction; a number is sorted by its lower end, a bid that was
/// submitted by its currency and then its amount.</summary>
/// <param name="Field">With <see cref="CandidateSortBy.Field"/>, which one.</param>
public sealed record CandidateSort(CandidateSortBy By, bool Descending = false, FieldId? Field = null);

/// <summary>One condition on a candidate of a job.</summary>
public abstract record CandidateFilter
{
    private CandidateFilter() { }

    public sealed record InStage(ImmutableArray<Stage> Stages) : CandidateFilter;
    public sealed record InInterview(InterviewStatus Status) : CandidateFilter;
    public sealed record IsSubmitted(bool Submitted) : CandidateFilter;

    /// <summary>A field the interview does not have is missing.</summary>
    public sealed record HasStatus(FieldId Field, ImmutableArray<ItemStatus> Statuses) : CandidateFilter;

    /// <summary>A number, or a range that has a part, from <paramref name="Min"/> to <paramref name="Max"/>, both included; null is open.
    /// Yes is 1 and no is 0.</summary>
    public sealed record Between(FieldId Field, decimal? Min, decimal? Max) : CandidateFilter;

    /// <summary>An ISO 8601 date or year and month between two such, both included; null is open.</summary>
    public sealed record Dated(FieldId Field, string? From, string? To) : CandidateFilter;

    /// <summary>At least one of these option ids.</summary>
    public sealed record HasOption(FieldId Field, ImmutableArray<string> Options) : CandidateFilter;

    /// <summary>The value as shown contains the text, whatever the case of its letters.</summary>
    public sealed record Contains(FieldId Field, string Text) : CandidateFilter;
}
