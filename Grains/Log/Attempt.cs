namespace Recruiting.Log;

/// <summary>One attempt at a command: its time, and what its append carries beside the events.</summary>
public sealed record Attempt(CommandId Command, DateTimeOffset Now, Effects Effects);

/// <summary>What goes into the same transaction as the events. A conflict throws it away with the attempt.</summary>
public sealed class Effects
{
    public List<Row> Rows { get; } = [];
    public List<Mail> Mail { get; } = [];
    public List<Reminder> Reminders { get; } = [];

    /// <summary>Streams that were read to decide.</summary>
    public List<Requirement> Requires { get; } = [];

    /// <summary>Entries of other streams, each decided by that stream's own decider.</summary>
    public List<Write> Writes { get; } = [];
}
