using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recruiting.Log;

/// <summary>What one entry of a stream holds: when, what the command said (as a hash, so that its id cannot be used for another) and the events.</summary>
public sealed record Entry<TEvent>(DateTimeOffset At, string Body, ImmutableArray<TEvent> Events)
{
    public byte[] Encode() => JsonSerializer.SerializeToUtf8Bytes(this, Persisted.Options);
}

/// <summary>How events are written. Shapes only ever gain members.</summary>
public static class Persisted
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowOutOfOrderMetadataProperties = true,
    };

    /// <summary>Null for an erased entry.</summary>
    public static Entry<TEvent>? Decode<TEvent>(LogEntry entry) =>
        entry.Payload is { } payload ? JsonSerializer.Deserialize<Entry<TEvent>>(payload.Span, Options) : null;

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of a command's JSON.</summary>
    public static string HashOf<TCommand>(TCommand command) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command, Options)).AsSpan(0, 8));
}
