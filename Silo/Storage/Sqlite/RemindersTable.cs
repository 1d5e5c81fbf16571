using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

internal static class RemindersTable
{
    private const string PutReminder =
        "INSERT INTO reminders (stream, name, due_at) VALUES (?1, ?2, ?3) ON CONFLICT (stream, name) DO UPDATE SET due_at = ?3, claimed_until = 0";

    private const string DropReminder = "DELETE FROM reminders WHERE stream = ?1 AND name = ?2";
    internal const string ReadUnclaimed = """
        SELECT id, stream, name, due_at FROM reminders WHERE due_at <= ?1 AND claimed_until <= ?1 ORDER BY due_at, id LIMIT ?2
        """;

    private const string ClaimReminder = "UPDATE reminders SET claimed_until = ?2 WHERE id = ?1";
    private const string RemoveReminder = "DELETE FROM reminders WHERE stream = ?1 AND name = ?2 AND due_at = ?3";

    public static void Put(Database database, Reminder reminder)
    {
        var statement = database.Prepare(reminder.Due is null ? DropReminder : PutReminder)
            .Bind(1, reminder.Stream.ToString()).Bind(2, reminder.Name);
        if (reminder.Due is { } due) statement.Bind(3, due.ToMicroseconds());
        statement.Run();
    }

    public static ImmutableArray<Reminder> Claim(Database database, Lease lease, int limit)
    {
        var rows = database.Prepare(ReadUnclaimed).Bind(1, lease.From.ToMicroseconds()).Bind(2, limit);
        var claimed = new List<(long Id, Reminder Reminder)>();
        while (rows.Step())
            claimed.Add((rows.Long(0), new(StreamId.Parse(rows.Text(1)), rows.Text(2), Instants.FromMicroseconds(rows.Long(3)))));
        foreach (var (id, _) in claimed) database.Prepare(ClaimReminder).Bind(1, id).Bind(2, lease.Until.ToMicroseconds()).Run();
        return [.. claimed.Select(one => one.Reminder)];
    }

    public static bool Remove(Database database, Reminder reminder)
    {
        database.Prepare(RemoveReminder)
            .Bind(1, reminder.Stream.ToString()).Bind(2, reminder.Name).Bind(3, reminder.Due!.Value.ToMicroseconds()).Run();
        return true;
    }
}
