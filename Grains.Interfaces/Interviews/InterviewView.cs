using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Recruiting.Reading;

namespace Recruiting.Interviews;

[JsonConverter(typeof(CamelCaseEnum<InterviewStatus>))]
public enum InterviewStatus { Open, Complete }

/// <summary><paramref name="Version"/> is the interview's version when the message was appended.</summary>
public sealed record ChatMessage(MessageId Id, Speaker From, string Text, DateTimeOffset At, [property: JsonIgnore] long Version = 0);

/// <summary>The interview as the candidate and the employer see it.</summary>
/// <param name="InterviewId">The key, <c>job/candidate</c>.</param>
/// <param name="Version">Counts appends; say it as <c>after</c> to get what is newer.</param>
/// <param name="Answering">A message is being read and its answer will arrive on the live topic.</param>
/// <param name="Next">The field being asked for, null when nothing is.</param>
/// <param name="Frozen">The proposal was submitted; nothing can change.</param>
public sealed record InterviewView(
    string InterviewId,
    long Version,
    InterviewStatus Status,
    bool Answering,
    ImmutableArray<ChatMessage> Messages,
    ImmutableArray<ChecklistItem> Checklist,
    FieldId? Next,
    bool Frozen);
