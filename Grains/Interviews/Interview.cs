using System.Collections.Immutable;
using Recruiting.Log;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>What an interview can be: not opened, in progress, complete, or frozen by a submitted proposal.</summary>
public abstract record Interview
{
    private Interview() { }

    public sealed record NotOpened : Interview;

    /// <summary>An interview that was opened, whatever became of it.</summary>
    public abstract record Held(Talk Talk) : Interview;

    public sealed record InProgress(Talk Talk) : Held(Talk);
    public sealed record Complete(Talk Talk) : Held(Talk);
    public sealed record Frozen(Talk Talk) : Held(Talk);

    public static readonly Fold<Interview, InterviewEvent> Fold = new(new NotOpened(), Evolve);

    private static Interview Evolve(Interview state, InterviewEvent @event, Stamp stamp) => (state, @event) switch
    {
        (NotOpened, InterviewEvent.Opened on) => new InProgress(Talk.Of(on, stamp)),
        (Held held, InterviewEvent.Completed) => new Complete(held.Talk),
        (Held held, InterviewEvent.Reopened) => new InProgress(held.Talk),
        (Held held, InterviewEvent.Frozen) => new Frozen(held.Talk),
        (Held held, InterviewEvent.Thawed) => new Complete(held.Talk),
        (Held held, _) => held with { Talk = held.Talk.After(@event, stamp) },
        _ => state,
    };
}

/// <summary>What was said and captured; <paramref name="Asked"/> is the field the last question asked for.</summary>
public sealed record Talk(
    ImmutableArray<Field> Fields,
    int FieldsVersion,
    string Zone,
    ImmutableArray<ChecklistItem> Checklist,
    Chat Messages,
    FieldId? Asked,
    DateTimeOffset OpenedAt,
    DateTimeOffset ChangedAt)
{
    public static Talk Of(InterviewEvent.Opened on, Stamp stamp) =>
        new(FieldSets.Shared(on.Fields), on.FieldsVersion, on.Zone, Reading.Checklist.Of(on.Fields), Chat.Empty, null, stamp.At, stamp.At);

    public Talk After(InterviewEvent @event, Stamp stamp) => @event switch
    {
        InterviewEvent.Said on => Heard(new(on.Id, Speaker.Candidate, on.Text, stamp.At, stamp.Version)),
        InterviewEvent.Spoke on => Heard(new(on.Id, Speaker.Interviewer, on.Text, stamp.At, stamp.Version)) with
        {
            Asked = on.Asks, Checklist = Reading.Checklist.Ask(Checklist, on.Asks),
        },
        InterviewEvent.Read on => this with { Checklist = Reading.Checklist.Apply(Checklist, on.Findings, stamp.At) },
        InterviewEvent.FieldsAdopted on => this with
        {
            Fields = FieldSets.Shared(on.Fields), FieldsVersion = on.FieldsVersion, Checklist = Reading.Checklist.Adopt(Checklist, on.Fields),
        },
        _ => this,
    };

    private Talk Heard(ChatMessage message) => this with { Messages = Messages.Add(message), ChangedAt = message.At };
}
