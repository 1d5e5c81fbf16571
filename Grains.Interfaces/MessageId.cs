using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recruiting;

/// <summary>A chat message. A candidate's is the UUID its browser chose; the answer to it is <c>a-</c> and that UUID.
/// A message of a previewed transcript has its index instead, and is written as a JSON number.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct MessageId(string Value)
{
    public static MessageId OfIndex(int index) => new(index.ToString(CultureInfo.InvariantCulture));
    public static MessageId AnswerTo(MessageId message) => new($"a-{message.Value}");
    public override string ToString() => Value;

    private sealed class Converter : JsonConverter<MessageId>
    {
        public override MessageId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType switch
            {
                JsonTokenType.String => new(reader.GetString()!),
                JsonTokenType.Number => OfIndex(reader.GetInt32()),
                _ => throw new JsonException("A message id is a string."),
            };

        public override void Write(Utf8JsonWriter writer, MessageId value, JsonSerializerOptions options)
        {
            if (value.Value.Length < 10 && int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                writer.WriteNumberValue(index);
            else
                writer.WriteStringValue(value.Value);
        }
    }
}
