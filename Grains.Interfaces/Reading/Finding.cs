using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Recruiting.Reading;

/// <summary>What one message did to one field. Persisted inside the interview's log: shapes only ever gain members.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Captured), "captured")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(Declined), "declined")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
public abstract record Finding(FieldId Field, ImmutableArray<Evidence> Evidence)
{
    /// <summary>A verified value; it replaces one captured before.</summary>
    public sealed record Captured(FieldId Field, FieldValue Value, string Display, ImmutableArray<Evidence> Evidence) : Finding(Field, Evidence);

    /// <summary>An answer that could not be used: what was read and why it does not fit, an example that would,
    /// and, where it could be read in several ways, the texts to choose from. A captured value stays.</summary>
    public sealed record Refused(
        FieldId Field, string Reason, string Example, ImmutableArray<Evidence> Evidence, ImmutableArray<string> Offers) : Finding(Field, Evidence);

    /// <summary>An absence or refusal that the field lets stand.</summary>
    public sealed record Declined(FieldId Field, string Reason, ImmutableArray<Evidence> Evidence) : Finding(Field, Evidence);

    /// <summary>The candidate took the answer back; the item is missing again.</summary>
    public sealed record Withdrawn(FieldId Field, ImmutableArray<Evidence> Evidence) : Finding(Field, Evidence);
}
