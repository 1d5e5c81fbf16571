using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Recruiting.Candidates;
using Recruiting.Log;
using Recruiting.Reading;

namespace Recruiting.Silo.Storage;

/// <summary>A candidate's cells as stores keep them: the JSON array of the contract, written member by member since every turn writes one.
/// Equal to what the serializer writes, which a test holds it to.</summary>
internal static class Cells
{
    private static readonly JsonWriterOptions Options = new() { Encoder = Persisted.Options.Encoder, SkipValidation = true };

    private static readonly FieldValueConverter Values = new();

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    public static byte[] Encode(ImmutableArray<CandidateCell> cells)
    {
        var bytes = buffer ??= new(4 * 1024);
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var cell in cells) Write(json, cell);
            json.WriteEndArray();
        }
        return bytes.WrittenSpan.ToArray();
    }

    public static ImmutableArray<CandidateCell> Decode(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<ImmutableArray<CandidateCell>>(json, Persisted.Options);

    private static void Write(Utf8JsonWriter json, CandidateCell cell)
    {
        json.WriteStartObject();
        json.WriteString("fieldId"u8, cell.FieldId.Value);
        json.WriteString("status"u8, Names<ItemStatus>.Of(cell.Status));
        if (cell.Value is not null)
        {
            json.WritePropertyName("value"u8);
            Values.Write(json, cell.Value, Persisted.Options);
        }
        if (cell.Display is not null) json.WriteString("display"u8, cell.Display);
        json.WriteEndObject();
    }
}
