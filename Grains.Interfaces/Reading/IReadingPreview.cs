using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Recruiting.Reading;

/// <summary>A dry run of the interviewer over a transcript; it stores nothing.</summary>
public interface IReadingPreview
{
    Outcome<Preview> Read(PreviewTranscript transcript);
}

/// <summary><paramref name="Today"/> decides what "since March 2021" means; the server's UTC date without it. <paramref name="Title"/> is
/// the job's, for the greeting.</summary>
public sealed record PreviewTranscript(ImmutableArray<Field> Fields, ImmutableArray<TranscriptMessage> Messages, DateOnly? Today = null, string? Title = null);

[JsonConverter(typeof(CamelCaseEnum<Speaker>))]
public enum Speaker { Interviewer, Candidate }

/// <summary><paramref name="Asks"/> is the field an interviewer's message asks for.</summary>
public sealed record TranscriptMessage(Speaker Role, string Text, FieldId? Asks = null);

/// <summary>The checklist after the transcript, the field asked next (null when nothing is) and the words that ask it.</summary>
/// <param name="Said">What the interviewer itself says: the greeting, then its reply to each of the candidate's messages.</param>
/// <param name="Questions">How each field is asked for, in the order of the fields.</param>
public sealed record Preview(
    ImmutableArray<ChecklistItem> Checklist, FieldId? Next, string Question, ImmutableArray<string> Said, ImmutableArray<PreviewQuestion> Questions);

/// <summary>The words that ask for a field at first and after an answer that could not be used, and an answer that fits.</summary>
public sealed record PreviewQuestion(FieldId FieldId, string First, string Again, string Example);
