using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Recruiting.Api;

/// <summary>The JSON of requests, answers and the hub. Members that are missing, null or of the wrong type are refused, never guessed.</summary>
public static class Json
{
    /// <summary>How the message of the refusal of a null element begins; the serializer adds the path of its holder.</summary>
    public const string NullElements = "An element must not be null in";

    public static JsonSerializerOptions Options { get; } = Configure(new(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.AllowDuplicateProperties = false;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(RefuseNullElements);
        return options;
    }

    // Nullable annotations do not reach the elements of an array.
    private static void RefuseNullElements(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        var arrays = type.Properties.Where(property => property.Get is not null && HoldsReferences(property.PropertyType)).ToArray();
        if (arrays.Length == 0) return;
        type.OnDeserialized = value =>
        {
            foreach (var array in arrays)
                if (array.Get!(value) is System.Collections.IEnumerable elements && !IsDefault(elements) && elements.Cast<object?>().Contains(null))
                    throw new JsonException($"{NullElements} '{array.Name}'.");
        };
    }

    private static bool HoldsReferences(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && type.GetGenericArguments()[0].IsClass;
    }

    private static bool IsDefault(System.Collections.IEnumerable elements) =>
        (bool)elements.GetType().GetProperty(nameof(ImmutableArray<>.IsDefault), BindingFlags.Public | BindingFlags.Instance)!.GetValue(elements)!;
}
