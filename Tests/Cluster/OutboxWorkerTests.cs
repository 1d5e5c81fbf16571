using Microsoft.Extensions.Logging.Abstractions;
using Recruiting.Log;
using Recruiting.Silo.Mail;
using Recruiting.Silo.Reminders;
using Recruiting.Silo.Storage;
using Recruiting.Silo.Storage.Sqlite;
using Recruiting.Tests.Engine;

namespace Recruiting.Tests.Cluster;

/// <summary>What appends left to be done is done, by one node, and by another when that one dies.</summary>
public sealed class OutboxWorkerTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly StreamId Meeting = new("meeting", "j/a/1");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recruiting-outbox-");
    private readonly ManualTime time = new(Noon);
    private readonly SqliteStore store;

    public OutboxWorkerTests() => store = new(folder.FullName, time);

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Waiting_mail_is_handed_to_the_smtp_server_once()
    {
        using var smtp = new FakeSmtp();
        await Written(new Mail("m-1", "ada@example.org", "Your\ninterview", "Tuesday at ten.", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
        var outbox = new WatchedOutbox(store.Outbox);
        using var one = new MailWorker(outbox, smtp.Options, time, NullLogger<ClaimingWorker>.Instance);
        using var other = new MailWorker(outbox, smtp.Options, time, NullLogger<ClaimingWorker>.Instance);
        await Task.WhenAll(one.StartAsync(default), other.StartAsync(default));
        var received = await smtp.Received.Reader.ReadAsync(new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        Assert.Contains("MAIL FROM:<no-reply@northwind.example>\n", received, StringComparison.Ordinal);
        Assert.Contains("RCPT TO:<ada@example.org>\n", received, StringComparison.Ordinal);
        Assert.Contains("Message-ID: <m-1@northwind.example>\n", received, StringComparison.Ordinal);
        Assert.Contains("text/calendar", received, StringComparison.Ordinal);
        Assert.DoesNotContain("\ninterview", received, StringComparison.Ordinal);
        await outbox.Noted();
        await Task.WhenAll(one.StopAsync(default), other.StopAsync(default));
        Assert.Empty(await store.Outbox.ClaimMail(new(Noon.AddHours(1), Noon.AddHours(2))));
        Assert.False(smtp.Received.Reader.TryRead(out _));
    }

    [Fact]
    public async Task A_mail_that_is_not_taken_waits_longer_each_time()
    {
        using var smtp = new FakeSmtp { Refuses = true };
        await Written(new Mail("m-1", "ada@example.org", "s", "t"));
        var outbox = new WatchedOutbox(store.Outbox);
        using var worker = new MailWorker(outbox, smtp.Options, time, NullLogger<ClaimingWorker>.Instance);
        await worker.StartAsync(default);
        await outbox.Noted();
        await worker.StopAsync(default);
        Assert.Empty(await store.Outbox.ClaimMail(new(Noon.AddSeconds(19), Noon.AddHours(2))));
        Assert.Equal(2, Assert.Single(await store.Outbox.ClaimMail(new(Noon.AddSeconds(20), Noon.AddHours(2)))).Attempts);
    }

    [Fact]
    public async Task What_a_dead_node_held_is_taken_over_within_ten_seconds()
    {
        await Written(new Reminder(Meeting, "due", Noon));
        var outbox = new WatchedOutbox(store.Outbox);
        await outbox.ClaimReminders(new(Noon, Noon.AddSeconds(8)));
        var told = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        Reminded meeting = new("meeting", (_, key, command, name) =>
        {
            told.SetResult($"{key} {command} {name}");
            return Task.CompletedTask;
        });
        using var worker = new ReminderWorker(outbox, null!, [meeting], time, NullLogger<ClaimingWorker>.Instance);
        await worker.StartAsync(default);
        for (var second = 0; second < 8; second++)
        {
            await outbox.Looked();
            Assert.False(told.Task.IsCompleted);
            time.Advance(TimeSpan.FromSeconds(1));
        }
        Assert.Equal("j/a/1 reminder:due:1772452800000 due", await told.Task.WaitAsync(TimeSpan.FromSeconds(20)));
        await worker.StopAsync(default);
        Assert.Empty(await store.Outbox.ClaimReminders(new(Noon.AddHours(1), Noon.AddHours(2))));
    }

    private Task<AppendResult> Written(Mail mail) => store.Log.Append(Append.Of() with { Mail = [mail] });

    private Task<AppendResult> Written(Reminder reminder) => store.Log.Append(Append.Of() with { Reminders = [reminder] });
}
