using Recruiting.Interviews;
using Recruiting.Log;

namespace Recruiting.Proposals;

/// <summary>The interview as one append of the proposal sees and writes it.</summary>
public sealed record ProposalInterview(JobCandidate Id, StreamId Stream, Folded<Interview> Folded)
{
    /// <summary>Adds what the interview's decider says to the attempt; its refusal is the proposal's.</summary>
    public Decision<ProposalEvent> Join(Attempt attempt, Func<Interview, Decision<InterviewEvent>> decide, Decision<ProposalEvent> proposal)
    {
        var decision = decide(Folded.State);
        if (decision.Rejected is { } rejected) return rejected;
        if (decision.Events.IsEmpty) return proposal;

        var entry = new Entry<InterviewEvent>(attempt.Now, Body: "", decision.Events);
        attempt.Effects.Writes.Add(new(Stream, Folded.Version, attempt.Command, entry.Encode()));
        var next = Interview.Fold.Over(Folded.State, decision.Events, new(attempt.Now, Folded.Version + 1));
        attempt.Effects.Rows.Add(InterviewRows.Of(Id, new(next, Folded.Version + 1)));
        return proposal;
    }
}
