using System.Collections.Immutable;
using System.Text.Json;
using Recruiting.Log;
using Recruiting.Reading;

namespace Recruiting.Tests.Reading;

/// <summary>The sets of fields that rows name: the documented ones, and those of <c>Tests/Cases/fields.json</c>, one set a trade.</summary>
public static class CaseFields
{
    private static readonly Dictionary<string, ImmutableArray<Field>> Trades =
        JsonSerializer.Deserialize<Dictionary<string, ImmutableArray<Field>>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "fields.json")), Persisted.Options)!;

    public static IEnumerable<string> Names => Trades.Keys;

    public static ImmutableArray<Field> Of(string? name) => name is null or "documented" ? DocumentedFields.All : Trades[name];
}
