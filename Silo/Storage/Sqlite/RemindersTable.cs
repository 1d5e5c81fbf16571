using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Sqlite;

internal static class RemindersTable
{
    private const string PutReminder =
        "INSERT INTO reminders (stream, name, due_at) VALUES (?1, ?2, ?3) ON CONFLICT (stream, name) DO UPDATE SET due_at = ?3";

    private const string DropReminder = "DELETE FROM reminders WHERE stream = ?1 AND name = ?2";
    internal const string ReadDue = "SELECT stream, name, due_at FROM reminders WHERE due_at <= ?1 ORDER BY due_at, id LIMIT ?2";

    public static void Put(Database database, Reminder reminder)
    {
        var statement = database.Prepare(reminder.Due is null ? DropReminder : PutReminder)
            .Bind(1, reminder.Stream.ToString()).Bind(2, reminder.Name);
        if (reminder.Due is { } due) statement.Bind(3, due.ToMicroseconds());
        statement.Run();
    }

    public static ImmutableArray<Reminder> Due(Database database, (DateTimeOffset At, int Limit) asked)
    {
        var rows = database.Prepare(ReadDue).Bind(1, asked.At.ToMicroseconds()).Bind(2, asked.Limit);
        var due = ImmutableArray.CreateBuilder<Reminder>();
        while (rows.Step()) due.Add(new(StreamId.Parse(rows.Text(0)), rows.Text(1), Instants.FromMicroseconds(rows.Long(2))));
        return due.DrainToImmutable();
    }
}
