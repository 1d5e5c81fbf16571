using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Recruiting.Reading;

/// <summary>Where a value was said. <paramref name="Start"/> and <paramref name="Length"/> are in UTF-16 units of the candidate's message.</summary>
public sealed record Evidence(MessageId MessageId, int Start, int Length);

[JsonConverter(typeof(CamelCaseEnum<ItemStatus>))]
public enum ItemStatus { Missing, Captured, Rejected, Declined }

/// <summary>One item of the checklist: the field and what became of it.</summary>
/// <param name="Display">The value as a person would write it.</param>
/// <param name="Reason">Why the last answer could not be used, or what was declined.</param>
/// <param name="Example">An answer that would fit.</param>
/// <param name="History">Earlier values, oldest first.</param>
/// <param name="Attempts">Answers to this item that could not be used since it was last captured.</param>
/// <param name="Offers">Texts to send as they are where an answer could be read in more than one way.</param>
/// <param name="Asked">How often the interviewer asked for it; the fold counts it and nobody is shown it.</param>
public sealed record ChecklistItem(
    FieldId FieldId,
    string Label,
    bool Required,
    ItemStatus Status,
    FieldValue? Value,
    string? Display,
    string? Reason,
    string? Example,
    ImmutableArray<Evidence> Evidence,
    ImmutableArray<EarlierValue> History,
    int Attempts,
    ImmutableArray<string> Offers,
    [property: JsonIgnore] int Asked = 0)
{
    public static ChecklistItem Missing(Field field) =>
        new(field.Id, field.Label, field.Required, ItemStatus.Missing, null, null, null, null, [], [], 0, []);
}

public sealed record EarlierValue(FieldValue Value, string Display, ImmutableArray<Evidence> Evidence, DateTimeOffset At);
