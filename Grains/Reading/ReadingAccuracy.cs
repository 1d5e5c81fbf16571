using System.Collections.Immutable;
using System.Text.Json;
using Recruiting.Log;

namespace Recruiting.Reading;

/// <summary>How often readings agree with gold, counted by stratum. A field agrees when its status does and, where it is captured, its value.</summary>
public sealed class ReadingAccuracy
{
    private readonly SortedDictionary<string, (int Right, int Of, int FalseAccepts)> _strata = new(StringComparer.Ordinal);

    /// <summary>Counts one transcript. Gold has a value by field id; null means that nothing is captured.</summary>
    public void Add(string stratum, ImmutableArray<ChecklistItem> checklist, IReadOnlyDictionary<string, JsonElement> gold)
    {
        var (right, of, accepts) = _strata.GetValueOrDefault(stratum);
        foreach (var item in checklist)
        {
            if (!gold.TryGetValue(item.FieldId.Value, out var wanted)) continue;
            of++;
            var captured = item.Status == ItemStatus.Captured;
            if (Agrees(item, wanted)) right++;
            else if (captured) accepts++;
        }
        _strata[stratum] = (right, of, accepts);
    }

    /// <summary>One line a stratum and one for all: <c>stratum right/of percent falseAccepts</c>.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var (stratum, counts) in _strata) yield return Line(stratum, counts);
        if (_strata.Count > 1) yield return Line("all", (_strata.Values.Sum(counts => counts.Right), _strata.Values.Sum(counts => counts.Of), _strata.Values.Sum(counts => counts.FalseAccepts)));
    }

    private static string Line(string stratum, (int Right, int Of, int FalseAccepts) counts) =>
        FormattableString.Invariant($"{stratum} {counts.Right}/{counts.Of} {(counts.Of == 0 ? 100 : 100.0 * counts.Right / counts.Of):0.0}% falseAccepts={counts.FalseAccepts}");

    private static bool Agrees(ChecklistItem item, JsonElement wanted)
    {
        if (wanted.ValueKind == JsonValueKind.Null) return item.Status != ItemStatus.Captured;
        if (wanted.ValueKind == JsonValueKind.String && wanted.GetString() is "missing" or "rejected" or "declined")
            return item.Status.ToString().Equals(wanted.GetString(), StringComparison.OrdinalIgnoreCase);
        if (item.Status != ItemStatus.Captured) return false;
        try
        {
            return Equals(wanted.Deserialize<FieldValue>(Persisted.Options), item.Value);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
