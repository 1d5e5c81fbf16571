using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Recruiting.Log;

namespace Recruiting.Reading;

/// <summary>One copy of every set of fields in use. Interviews that come from the log each bring their own; sharing one lets all interviews of
/// a job share what reading has prepared for it, which is many times larger than an interview.</summary>
internal static class FieldSets
{
    private const int Most = 10_000;
    private static readonly ConcurrentDictionary<string, Field[]> ByText = new();
    private static readonly ConditionalWeakTable<Field[], Field[]> Known = [];

    public static ImmutableArray<Field> Shared(ImmutableArray<Field> fields)
    {
        if (fields.IsDefaultOrEmpty) return fields;
        var array = ImmutableCollectionsMarshal.AsArray(fields)!;
        return ImmutableCollectionsMarshal.AsImmutableArray(Known.GetValue(array, Find));
    }

    private static Field[] Find(Field[] fields)
    {
        if (ByText.Count >= Most) ByText.Clear();
        return ByText.GetOrAdd(JsonSerializer.Serialize(fields, Persisted.Options), fields);
    }
}
