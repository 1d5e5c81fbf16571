using System.Globalization;
using System.Text.Json;

namespace Recruiting.Tests.Recognizers;

/// <summary>A case of the specification: what is said, and the values in it with their words, as the specification writes them.</summary>
internal sealed record SpecCase(string Input, string[] Gold, string[] Words)
{
    public static SpecCase[] Load(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path).TrimStart('\ufeff'));
        return [.. file.RootElement.EnumerateArray().Select(Of)];
    }

    private static SpecCase Of(JsonElement element)
    {
        var results = element.GetProperty("Results").EnumerateArray().ToArray();
        return new(element.GetProperty(nameof(Input)).GetString()!, [.. results.Select(ValueOf)], [.. results.Select(result => result.GetProperty("Text").GetString()!)]);
    }

    private static string ValueOf(JsonElement result)
    {
        if (result.TryGetProperty("Value", out var parsed)) return parsed.GetProperty("Timex").GetString()!;
        var resolution = result.GetProperty("Resolution");
        var value = resolution.GetProperty("value").ToString();
        return resolution.TryGetProperty("unit", out var unit) ? $"{value} {unit}" : value;
    }

    public bool IsFoundBy(string[] values) => values.Length == Gold.Length && values.Zip(Gold).All(pair => AreAlike(pair.First, pair.Second));

    /// <summary>The same value, however its figures or letters are written.</summary>
    private static bool AreAlike(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || double.TryParse(one, CultureInfo.InvariantCulture, out var first) && double.TryParse(other, CultureInfo.InvariantCulture, out var second) && Math.Abs(first - second) <= Math.Abs(first) * 1e-9;
}
