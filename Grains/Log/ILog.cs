using System.Collections.Immutable;

namespace Recruiting.Log;

/// <summary>The log that arbitrates. A store implements this and nothing else for grains.</summary>
public interface ILog
{
    /// <summary>Appends all of it or nothing; durable when it completes. An exception leaves the outcome unknown.</summary>
    Task<AppendResult> Append(Append append);

    /// <summary>The entries of a stream after a version, in order; erased ones have a null payload.</summary>
    Task<ImmutableArray<LogEntry>> Read(StreamId stream, long after = 0);

    /// <summary>The version of a stream's last entry, 0 for a stream that does not exist.</summary>
    ValueTask<long> Head(StreamId stream);
}

/// <summary>A grain's log, written <c>kind/key</c>: <c>interview/job/candidate</c>.</summary>
public readonly record struct StreamId(string Kind, string Key)
{
    public override string ToString() => $"{Kind}/{Key}";

    public static StreamId Parse(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return new(name[..slash], name[(slash + 1)..]);
    }
}

/// <summary>One transaction: entries of one or several streams, versions of streams that were only read, and what follows from them.</summary>
public sealed record Append(
    ImmutableArray<Write> Writes,
    ImmutableArray<Requirement> Requires,
    ImmutableArray<Row> Rows,
    ImmutableArray<Mail> Mail,
    ImmutableArray<Reminder> Reminders)
{
    public static Append Of(params ReadOnlySpan<Write> writes) => new([.. writes], [], [], [], []);
}

/// <summary>One entry to append. <paramref name="Expected"/> is the version the stream must have; the entry becomes the next.</summary>
public sealed record Write(StreamId Stream, long Expected, CommandId Command, ReadOnlyMemory<byte> Payload);

/// <summary>A stream that was read and must still be at this version.</summary>
public sealed record Requirement(StreamId Stream, long Version);

/// <summary>A stored entry. <paramref name="Payload"/> is UTF-8 JSON, null once erased.</summary>
public sealed record LogEntry(StreamId Stream, long Version, CommandId Command, ReadOnlyMemory<byte>? Payload);

/// <summary><paramref name="Conflict"/> names a stream that was not at the version said; then nothing was written.</summary>
public readonly record struct AppendResult(StreamId? Conflict)
{
    public static AppendResult Appended => default;
    public bool IsAppended => Conflict is null;
}

/// <summary>A mail to send after the append. <paramref name="Id"/> is unique: the same id again is written once.</summary>
public sealed record Mail(string Id, string To, string Subject, string Text, string? Calendar = null);

/// <summary>A call to make at <paramref name="Due"/>; one a stream and name, a later one replaces it, a null time removes it.</summary>
public sealed record Reminder(StreamId Stream, string Name, DateTimeOffset? Due);
