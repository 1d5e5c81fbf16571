using Recruiting.Candidates;
using Recruiting.Log;
using Recruiting.Reading;

namespace Recruiting.Interviews;

public static class InterviewRows
{
    public static InterviewRow Of(JobCandidate id, Folded<Interview> folded)
    {
        var talk = ((Interview.Held)folded.State).Talk;
        return new(
            id,
            folded.Version,
            folded.State is Interview.InProgress ? InterviewStatus.Open : InterviewStatus.Complete,
            talk.Checklist.Count(item => item.Required && Checklist.IsSettled(item)),
            talk.Checklist.Count(item => item.Required),
            [.. talk.Checklist.Select(item => new CandidateCell(item.FieldId, item.Status, item.Value, item.Display))],
            talk.OpenedAt,
            talk.ChangedAt);
    }
}
