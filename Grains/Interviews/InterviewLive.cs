using System.Collections.Immutable;
using Recruiting.Log;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>What of an entry a browser that watches the interview is told.</summary>
public static class InterviewLive
{
    public static ImmutableArray<InterviewLiveEvent> From(LogEntry stored) =>
        Persisted.Decode<InterviewEvent>(stored) is { } entry
            ? [.. entry.Events.SelectMany(@event => From(@event, entry.At))]
            : [];

    private static IEnumerable<InterviewLiveEvent> From(InterviewEvent @event, DateTimeOffset at) => @event switch
    {
        InterviewEvent.Opened on => [new InterviewLiveEvent.FieldsChanged(Checklist.Of(on.Fields))],
        InterviewEvent.FieldsAdopted on => [new InterviewLiveEvent.FieldsChanged(Checklist.Of(on.Fields))],
        InterviewEvent.Said on => [new InterviewLiveEvent.Message(on.Id, Speaker.Candidate, on.Text, at)],
        InterviewEvent.Read on => [new InterviewLiveEvent.Read(on.Findings, at)],
        InterviewEvent.Spoke on =>
            [new InterviewLiveEvent.Message(on.Id, Speaker.Interviewer, on.Text, at), new InterviewLiveEvent.NextAsked(on.Asks)],
        InterviewEvent.Completed => [new InterviewLiveEvent.StatusChanged(InterviewStatus.Complete)],
        InterviewEvent.Reopened => [new InterviewLiveEvent.StatusChanged(InterviewStatus.Open)],
        InterviewEvent.Frozen => [new InterviewLiveEvent.FrozenChanged(true)],
        InterviewEvent.Thawed => [new InterviewLiveEvent.FrozenChanged(false)],
        _ => [],
    };
}
