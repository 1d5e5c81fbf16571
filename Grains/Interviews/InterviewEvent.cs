using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>Persisted: names and shapes only ever gain members.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(FieldsAdopted), "fieldsAdopted")]
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Read), "read")]
[JsonDerivedType(typeof(Spoke), "spoke")]
[JsonDerivedType(typeof(Completed), "completed")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(Frozen), "frozen")]
[JsonDerivedType(typeof(Thawed), "thawed")]
public abstract record InterviewEvent
{
    private InterviewEvent() { }

    /// <summary><paramref name="Zone"/> is the candidate's, an IANA id: it decides what day "today" is.</summary>
    public sealed record Opened(ImmutableArray<Field> Fields, int FieldsVersion, string Zone) : InterviewEvent;

    public sealed record FieldsAdopted(ImmutableArray<Field> Fields, int FieldsVersion) : InterviewEvent;
    public sealed record Said(MessageId Id, string Text) : InterviewEvent;
    public sealed record Read(MessageId Message, ImmutableArray<Finding> Findings) : InterviewEvent;

    /// <summary>The interviewer's words, and the field they ask for.</summary>
    public sealed record Spoke(MessageId Id, string Text, FieldId? Asks) : InterviewEvent;

    public sealed record Completed : InterviewEvent;

    /// <summary>A required item is missing again.</summary>
    public sealed record Reopened : InterviewEvent;

    /// <summary>The proposal was submitted with this record.</summary>
    public sealed record Frozen : InterviewEvent;

    /// <summary>The proposal was withdrawn.</summary>
    public sealed record Thawed : InterviewEvent;
}
