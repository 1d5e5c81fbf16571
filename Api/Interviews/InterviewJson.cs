using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recruiting.Interviews;
using Recruiting.Reading;

namespace Recruiting.Api.Interviews;

/// <summary>The interview view as JSON, member by member: every turn sends one, and the serializer's own way costs four times as much.
/// Equal to what the serializer writes, which a test holds it to.</summary>
public static class InterviewJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly FieldValueConverter Values = new();

    public static void Write(IBufferWriter<byte> buffer, InterviewView view)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("interviewId"u8, view.InterviewId);
        json.WriteNumber("version"u8, view.Version);
        json.WriteString("status"u8, view.Status == InterviewStatus.Complete ? "complete"u8 : "open"u8);
        json.WriteBoolean("answering"u8, view.Answering);
        json.WriteStartArray("messages"u8);
        foreach (var message in view.Messages) Write(json, message);
        json.WriteEndArray();
        json.WriteStartArray("checklist"u8);
        foreach (var item in view.Checklist) Write(json, item);
        json.WriteEndArray();
        json.WriteString("next"u8, view.Next?.Value);
        json.WriteBoolean("frozen"u8, view.Frozen);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChatMessage message)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, message.Id.Value);
        json.WriteString("from"u8, message.From == Speaker.Candidate ? "candidate"u8 : "interviewer"u8);
        json.WriteString("text"u8, message.Text);
        json.WriteString("at"u8, message.At);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChecklistItem item)
    {
        json.WriteStartObject();
        json.WriteString("fieldId"u8, item.FieldId.Value);
        json.WriteString("label"u8, item.Label);
        json.WriteBoolean("required"u8, item.Required);
        json.WriteString("status"u8, NameOf(item.Status));
        Write(json, item.Value);
        json.WriteString("display"u8, item.Display);
        json.WriteString("reason"u8, item.Reason);
        json.WriteString("example"u8, item.Example);
        Write(json, item.Evidence);
        json.WriteStartArray("history"u8);
        foreach (var earlier in item.History) Write(json, earlier);
        json.WriteEndArray();
        json.WriteNumber("attempts"u8, item.Attempts);
        json.WriteStartArray("offers"u8);
        foreach (var offer in item.Offers) json.WriteStringValue(offer);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EarlierValue earlier)
    {
        json.WriteStartObject();
        Write(json, earlier.Value);
        json.WriteString("display"u8, earlier.Display);
        Write(json, earlier.Evidence);
        json.WriteString("at"u8, earlier.At);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FieldValue? value)
    {
        json.WritePropertyName("value"u8);
        if (value is null) json.WriteNullValue();
        else Values.Write(json, value, Json.Options);
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<Evidence> evidence)
    {
        json.WriteStartArray("evidence"u8);
        foreach (var words in evidence)
        {
            json.WriteStartObject();
            json.WriteString("messageId"u8, words.MessageId.Value);
            json.WriteNumber("start"u8, words.Start);
            json.WriteNumber("length"u8, words.Length);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static ReadOnlySpan<byte> NameOf(ItemStatus status) => status switch
    {
        ItemStatus.Missing => "missing"u8,
        ItemStatus.Captured => "captured"u8,
        ItemStatus.Rejected => "rejected"u8,
        _ => "declined"u8,
    };
}
