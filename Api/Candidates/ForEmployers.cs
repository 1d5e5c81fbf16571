using System.Text.Json;
using Recruiting.Candidates;
using Recruiting.Live;
using Recruiting.Proposals;

namespace Recruiting.Api.Candidates;

/// <summary>What an employer sees: a bid that was not submitted yet is the candidate's own.</summary>
public static class ForEmployers
{
    public static ProposalView Of(ProposalView proposal) =>
        proposal.Stage == Stage.Draft ? proposal with { Amount = null, Currency = null, Note = null } : proposal;

    public static CandidateRow Of(CandidateRow row) => row.Stage == Stage.Draft ? row with { Amount = null, Currency = null } : row;

    /// <summary>Versions stay without a gap.</summary>
    public static LiveUpdate Of(LiveUpdate update) => update switch
    {
        { Row: { } row } => update with { Row = Of(row) },
        { Events: { } events } when events.EnumerateArray().Any(IsDraft) => update with
        {
            Events = JsonSerializer.SerializeToElement(events.EnumerateArray().Where(change => !IsDraft(change))),
        },
        _ => update,
    };

    private static bool IsDraft(JsonElement change) => change.GetProperty("type").GetString() == "drafted";
}
