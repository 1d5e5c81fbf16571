using System.Collections.Immutable;
using Recruiting.Interviews;
using Recruiting.Proposals;
using Recruiting.Reading;

namespace Recruiting.Candidates;

/// <summary>What an interview writes of its candidate: the table's row has this and what the proposal writes.</summary>
public sealed record InterviewRow(
    JobCandidate Key,
    long Version,
    InterviewStatus Status,
    int Captured,
    int Required,
    ImmutableArray<CandidateCell> Cells,
    DateTimeOffset StartedAt,
    DateTimeOffset ChangedAt) : Row;

/// <summary>What a proposal writes of its candidate.</summary>
public sealed record ProposalRow(
    JobCandidate Key, long Version, Stage Stage, decimal? Amount, string? Currency, DateTimeOffset? SubmittedAt, DateTimeOffset ChangedAt) : Row;

/// <summary>One field of one candidate in the table.</summary>
public sealed record CandidateCell(FieldId FieldId, ItemStatus Status, FieldValue? Value, string? Display);

/// <summary>One row of the employer's table.</summary>
/// <param name="RowVersion">Rises with every change of the row: the interview's version and the proposal's added up.</param>
/// <param name="Captured">How many required items are captured or declined, of <paramref name="Required"/>.</param>
public sealed record CandidateRow(
    JobId JobId,
    AccountId CandidateId,
    long RowVersion,
    string Name,
    string Headline,
    Stage Stage,
    InterviewStatus InterviewStatus,
    int Captured,
    int Required,
    ImmutableArray<CandidateCell> Cells,
    decimal? Amount,
    string? Currency,
    DateTimeOffset StartedAt,
    DateTimeOffset ChangedAt,
    DateTimeOffset? SubmittedAt);

/// <summary>A candidate's own proposal or unfinished interview in a list.</summary>
public sealed record MyProposal(
    JobId JobId,
    string JobTitle,
    string OrganisationName,
    Stage Stage,
    InterviewStatus InterviewStatus,
    int Captured,
    int Required,
    decimal? Amount,
    string? Currency,
    DateTimeOffset ChangedAt,
    DateTimeOffset? SubmittedAt);

public interface ICandidateRows
{
    /// <summary>A page of what was asked for, everybody for null. A cursor goes with the sort it was given for; rows that do not change
    /// are neither repeated nor left out from page to page.</summary>
    Task<Page<CandidateRow>> OfJob(JobId job, CandidateQuery? query, string? cursor, int limit = 50);

    Task<CandidateRow?> Find(JobCandidate key);

    /// <summary>Latest changed first.</summary>
    Task<Page<MyProposal>> OfCandidate(AccountId candidate, string? cursor, int limit = 25);
}
