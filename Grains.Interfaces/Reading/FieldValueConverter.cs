using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recruiting.Reading;

public sealed class FieldValueConverter : JsonConverter<FieldValue>
{
    public override FieldValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => new FieldValue.Text(reader.GetString()!),
        JsonTokenType.True => new FieldValue.YesNo(true),
        JsonTokenType.False => new FieldValue.YesNo(false),
        JsonTokenType.StartArray => new FieldValue.Choices(JsonSerializer.Deserialize<ImmutableArray<string>>(ref reader, options)),
        JsonTokenType.StartObject => JsonSerializer.Deserialize<FieldValue.Number>(ref reader, options),
        _ => throw new JsonException("A value is a string, a boolean, an array of option ids or {min,max,approximate,unit}."),
    };

    public override void Write(Utf8JsonWriter writer, FieldValue value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case FieldValue.Text text: writer.WriteStringValue(text.Value); break;
            case FieldValue.YesNo yesNo: writer.WriteBooleanValue(yesNo.Yes); break;
            case FieldValue.Choices choices: JsonSerializer.Serialize(writer, choices.Ids, options); break;
            case FieldValue.Number number: WriteNumber(writer, number); break;
        }
    }

    private static readonly string[] UnitNames = [.. Enum.GetNames<Unit>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static void WriteNumber(Utf8JsonWriter writer, FieldValue.Number number)
    {
        writer.WriteStartObject();
        WriteEnd(writer, "min", number.Min);
        WriteEnd(writer, "max", number.Max);
        writer.WriteBoolean("approximate", number.Approximate);
        writer.WriteString("unit", number.Unit is { } unit ? UnitNames[(int)unit] : null);
        if (number.Currency is not null) writer.WriteString("currency", number.Currency);
        if (number.Period is not null) writer.WriteString("period", number.Period);
        writer.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter writer, string name, decimal? end)
    {
        if (end is { } value) writer.WriteNumber(name, value.Scale == 0 ? value : value / 1.0000000000000000000000000000m);
        else writer.WriteNull(name);
    }
}
