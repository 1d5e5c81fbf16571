using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Recruiting.Reading;

[JsonConverter(typeof(CamelCaseEnum<FieldType>))]
public enum FieldType { ShortText, LongText, Url, Number, SingleSelect, MultiSelect, YesNo, Date, Email, Phone }

/// <summary>What "I don't have one" or "I'd rather not say" does to an item: leave it <c>rejected</c>, or let it stand as <c>declined</c>.</summary>
[JsonConverter(typeof(CamelCaseEnum<Absence>))]
public enum Absence { Block, Declare }

[JsonConverter(typeof(CamelCaseEnum<Unit>))]
public enum Unit { Years, Months, HoursPerWeek, Count, Money }

/// <summary>One thing the employer wants captured. <paramref name="Description"/> is what the interviewer says when asked why or what it means.</summary>
public sealed record Field(
    FieldId Id,
    string Label,
    string Question,
    FieldType Type,
    bool Required = true,
    Absence Absence = Absence.Block,
    FieldRules? Rules = null,
    string? Description = null)
{
    [JsonIgnore]
    public FieldRules Limits => Rules ?? FieldRules.None;
}

/// <summary>The rules of a field; each belongs to the types its name suggests.</summary>
/// <param name="Hosts">A host with an optional path prefix, <c>linkedin.com/in</c>; its subdomains count, look-alikes do not.</param>
/// <param name="Min">The least number, in <paramref name="Unit"/>.</param>
/// <param name="Max">The greatest number, in <paramref name="Unit"/>.</param>
/// <param name="AllowOther">An answer outside the options is kept as <c>other:text</c>.</param>
/// <param name="MinLength">In characters.</param>
/// <param name="MaxLength">In characters.</param>
/// <param name="Pattern">A regular expression the whole text must match; run without backtracking.</param>
public sealed record FieldRules(
    ImmutableArray<string>? Hosts = null,
    decimal? Min = null,
    decimal? Max = null,
    Unit? Unit = null,
    ImmutableArray<FieldOption>? Options = null,
    bool? AllowOther = null,
    int? MinLength = null,
    int? MaxLength = null,
    string? Pattern = null)
{
    public static FieldRules None { get; } = new();
}

/// <summary>One choice of a select field. <paramref name="Synonyms"/> are other words a candidate may use for it.</summary>
public sealed record FieldOption(string Id, string Label, ImmutableArray<string>? Synonyms = null);
