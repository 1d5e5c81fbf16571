using Npgsql;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

internal static class RemindersTable
{
    private const string DropReminders =
        "DELETE FROM reminders USING unnest($1, $2) AS dropped (stream, name) WHERE reminders.stream = dropped.stream AND reminders.name = dropped.name";

    private const string PutReminders = """
        INSERT INTO reminders (stream, name, due_at) SELECT * FROM unnest($1, $2, $3)
        ON CONFLICT (stream, name) DO UPDATE SET due_at = excluded.due_at, claimed_until = '-infinity'
        """;

    public const string Claim = """
        UPDATE reminders SET claimed_until = $2
        WHERE (stream, name) IN (
          SELECT stream, name FROM reminders WHERE due_at <= $1 AND claimed_until <= $1 ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
        RETURNING stream, name, due_at
        """;

    public const string Remove = "DELETE FROM reminders WHERE stream = $1 AND name = $2 AND due_at = $3";

    /// <summary>Removes those without a time.</summary>
    public static NpgsqlBatchCommand Drop(Reminder[] reminders)
    {
        var dropped = reminders.Where(reminder => reminder.Due is null).ToArray();
        return Ask.Command(
            DropReminders,
            dropped.Select(reminder => reminder.Stream.ToString()).ToArray(),
            dropped.Select(reminder => reminder.Name).ToArray());
    }

    public static NpgsqlBatchCommand Put(Reminder[] put) => Ask.Command(
        PutReminders,
        put.Select(reminder => reminder.Stream.ToString()).ToArray(),
        put.Select(reminder => reminder.Name).ToArray(),
        put.Select(reminder => reminder.Due!.Value.ToUniversalTime()).ToArray());
}
