using System.Collections.Immutable;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>What the interviewer knows when a message arrives.</summary>
/// <param name="Asked">The field the last question asked for; null when none was.</param>
/// <param name="Messages">The chat so far, oldest first.</param>
/// <param name="Today">In the candidate's zone.</param>
public sealed record Conversation(
    ImmutableArray<Field> Fields,
    ImmutableArray<ChecklistItem> Checklist,
    FieldId? Asked,
    IReadOnlyList<ChatMessage> Messages,
    DateOnly Today);

/// <summary>What the interviewer says, and the field it asks for by it.</summary>
public sealed record Utterance(string Text, FieldId? Asks);

/// <summary>What a message did to the checklist, and the reply to it.</summary>
public sealed record Answer(ImmutableArray<Finding> Findings, Utterance Reply);
