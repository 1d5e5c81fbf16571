using System.Text.Json.Serialization;

namespace Recruiting.Proposals;

/// <summary>Where a proposal stands.</summary>
[JsonConverter(typeof(CamelCaseEnum<Stage>))]
public enum Stage { Draft, Submitted, Shortlisted, Interviewing, Decided, Contract, Withdrawn }

/// <summary>A bid as typed; a draft may lack anything. <paramref name="Currency"/> is ISO 4217, <paramref name="Amount"/> has at most 2 decimals.</summary>
public sealed record Bid(decimal? Amount, string? Currency, string? Note);

/// <summary>One candidate's proposal for one job.</summary>
/// <param name="InterviewVersion">The version of the interview that was submitted; null before.</param>
public sealed record ProposalView(
    JobId JobId,
    AccountId CandidateId,
    long Version,
    Stage Stage,
    decimal? Amount,
    string? Currency,
    string? Note,
    long? InterviewVersion,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? WithdrawnAt);
