using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>What a reader makes of some words for one field: a value, or why there is none.</summary>
internal sealed class Claim(FieldPlan plan)
{
    public FieldPlan Plan { get; } = plan;
    public FieldValue? Value { get; init; }
    public string Display { get; init; } = "";
    public string Reason { get; init; } = "";
    public ImmutableArray<string> Offers { get; init; } = [];

    /// <summary>Spans of the candidate's text, in UTF-16 units of this message; earlier ones come from <see cref="Earlier"/>.</summary>
    public required ImmutableArray<(int Start, int Length)> Spans { get; init; }

    /// <summary>Evidence in earlier messages that the value also rests on.</summary>
    public ImmutableArray<Evidence> Earlier { get; init; } = [];

    /// <summary>The offer of the interviewer that the words accept; it then says what the value is.</summary>
    public string? Accepts { get; init; }

    /// <summary>The words speak of this field; a weak claim only fits it.</summary>
    public bool Related { get; init; }

    /// <summary>Takes the place of a captured value: the message corrects, or nothing else was to be said.</summary>
    public bool Replaces { get; init; }

    /// <summary>The item is to be missing again.</summary>
    public bool Withdraws { get; init; }

    /// <summary>An absence or refusal, subject to the field's policy.</summary>
    public bool Declines { get; init; }

    /// <summary>The first token, for what stands later in the message.</summary>
    public int At { get; init; }

    public bool IsValue => Value is not null;
}
