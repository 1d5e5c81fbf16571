using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>What a browser that watches an interview is told; one append gives a list of these.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Message), "message")]
[JsonDerivedType(typeof(Read), "read")]
[JsonDerivedType(typeof(FieldsChanged), "fields")]
[JsonDerivedType(typeof(StatusChanged), "status")]
[JsonDerivedType(typeof(NextAsked), "next")]
[JsonDerivedType(typeof(AnsweringChanged), "answering")]
[JsonDerivedType(typeof(FrozenChanged), "frozen")]
public abstract record InterviewLiveEvent
{
    private InterviewLiveEvent() { }

    public sealed record Message(MessageId Id, Speaker From, string Text, DateTimeOffset At) : InterviewLiveEvent;

    /// <summary>What a message did to the checklist. The watcher folds it as <c>Checklist.Apply</c> does: a captured or declined value replaces
    /// and keeps the one before in the history; a refused one leaves a captured value standing and counts an attempt.</summary>
    public sealed record Read(ImmutableArray<Finding> Findings, DateTimeOffset At) : InterviewLiveEvent;

    /// <summary>The fields are now these, in this order; items of fields that stay keep what they have.</summary>
    public sealed record FieldsChanged(ImmutableArray<ChecklistItem> Checklist) : InterviewLiveEvent;

    public sealed record StatusChanged(InterviewStatus Status) : InterviewLiveEvent;

    /// <summary>The field asked for now; null when nothing is.</summary>
    public sealed record NextAsked(FieldId? FieldId) : InterviewLiveEvent;

    public sealed record AnsweringChanged(bool Answering) : InterviewLiveEvent;
    public sealed record FrozenChanged(bool Frozen) : InterviewLiveEvent;
}
