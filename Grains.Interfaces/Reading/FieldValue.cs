using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Recruiting.Reading;

/// <summary>What was captured for a field, in the contract's JSON: a string, an object for numbers, an array for several choices, a boolean.</summary>
[JsonConverter(typeof(FieldValueConverter))]
public abstract record FieldValue
{
    private FieldValue() { }

    /// <summary>Text, canonical url, option id (<c>other:text</c>), ISO 8601 date (possibly only year and month), email, E.164 phone.</summary>
    public sealed record Text(string Value) : FieldValue;

    /// <summary>A number or range; an open end is null. <paramref name="Currency"/> (ISO 4217) and <paramref name="Period"/> go with money.</summary>
    public sealed record Number(
        decimal? Min, decimal? Max, bool Approximate, Unit? Unit, string? Currency = null, string? Period = null) : FieldValue;

    /// <summary>Option ids in the order of the field's options, then <c>other:text</c> ones as said.</summary>
    public sealed record Choices(ImmutableArray<string> Ids) : FieldValue
    {
        public bool Equals(Choices? other) => other is not null && Ids.SequenceEqual(other.Ids);
        public override int GetHashCode() => Ids.Aggregate(0, HashCode.Combine);
    }

    public sealed record YesNo(bool Yes) : FieldValue;
}
