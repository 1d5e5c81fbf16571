using System.Text.Json;

namespace Recruiting.Silo.Storage;

/// <summary>The stable names under which the values of an enumeration are stored: the contract's camelCase ones.</summary>
internal static class Names<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Written = Enum.GetValues<T>()
        .ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static readonly Dictionary<string, T> Read = Written.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string Of(T value) => Written[value];
    public static T Parse(string name) => Read[name];
}
