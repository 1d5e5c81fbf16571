using System.Collections.Immutable;
using Recruiting.Log;
using Recruiting.Silo.Storage;

namespace Recruiting.Tests.Storage;

public abstract partial class StoreBehaviour
{
    private static readonly Mail Invite = new("m1", "ada@example.org", "Invite", "Come.", "BEGIN:VCALENDAR");
    private static readonly Mail Hello = new("m2", "bob@example.org", "Hello", "");

    private static Lease For(DateTimeOffset from) => new(from, from.AddSeconds(8));

    [Fact]
    public async Task Mail_with_the_same_id_is_written_once()
    {
        await Log.Append(Append.Of(Entry(Stream("j/a"), 0)) with { Mail = [Invite, Hello] });
        await Log.Append(Append.Of(Entry(Stream("j/a"), 1)) with { Mail = [Invite with { Text = "again" }] });
        Assert.Equal([new(Invite, 1), new(Hello, 1)], await Outbox.ClaimMail(For(Noon), 10));
    }

    [Fact]
    public async Task Mail_is_one_workers_until_its_lease_ends_and_nobodys_once_it_is_sent()
    {
        await Log.Append(Append.Of(Entry(Stream("j/a"), 0)) with { Mail = [Invite, Hello] });
        Assert.Equal([new(Invite, 1)], await Outbox.ClaimMail(For(Noon)));
        Assert.Equal([new(Hello, 1)], await Outbox.ClaimMail(For(Noon)));
        Assert.Empty(await Outbox.ClaimMail(For(Noon.AddSeconds(7)), 10));
        await Outbox.MailSent("m2", Noon.AddSeconds(7));
        Assert.Equal([new(Invite, 2)], await Outbox.ClaimMail(For(Noon.AddSeconds(8)), 10));
        await Outbox.PostponeMail("m1", Noon.AddHours(1));
        Assert.Empty(await Outbox.ClaimMail(For(Noon.AddMinutes(59)), 10));
        await Reopen();
        Assert.Equal([new(Invite, 3)], await Outbox.ClaimMail(For(Noon.AddHours(1)), 10));
    }

    [Fact]
    public async Task Of_many_workers_at_once_each_mail_is_given_to_one()
    {
        await Log.Append(Append.Of(Entry(Stream("j/a"), 0)) with { Mail = [.. Enumerable.Range(0, 200).Select(i => new Mail($"m{i}", "a@b.c", "s", "t"))] });
        var given = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var mine = new List<string>();
            while (await Outbox.ClaimMail(For(Noon), 3) is { IsEmpty: false } claimed) mine.AddRange(claimed.Select(one => one.Mail.Id));
            return mine;
        })));
        var all = given.SelectMany(mine => mine).ToArray();
        Assert.Equal((200, 200), (all.Length, all.Distinct().Count()));
    }

    [Fact]
    public async Task A_later_reminder_replaces_and_none_removes()
    {
        await Remind(0, new(Stream("j/a"), "due", Noon), new(Stream("j/a"), "other", Noon.AddHours(2)), new(Stream("j/b"), "due", Noon.AddHours(1)));
        await Remind(1, new(Stream("j/a"), "due", Noon.AddHours(3)), new(Stream("j/b"), "due", null));
        Assert.Equal([], await Outbox.ClaimReminders(For(Noon.AddHours(1)), 10));
        Assert.Equal(
            [new(Stream("j/a"), "other", Noon.AddHours(2)), new(Stream("j/a"), "due", Noon.AddHours(3))],
            await Outbox.ClaimReminders(For(Noon.AddHours(3)), 10));
    }

    [Fact]
    public async Task A_reminder_is_given_again_when_a_lease_ends_and_goes_once_it_was_heard()
    {
        Reminder first = new(Stream("j/a"), "due", Noon), second = new(Stream("j/b"), "due", Noon.AddSeconds(1));
        await Remind(0, first, second);
        Assert.Equal([first], await Outbox.ClaimReminders(For(Noon.AddSeconds(2))));
        Assert.Equal([second], await Outbox.ClaimReminders(For(Noon.AddSeconds(2)), 10));
        await Outbox.Reminded(second);
        Assert.Equal([first], await Outbox.ClaimReminders(For(Noon.AddSeconds(10)), 10));
    }

    [Fact]
    public async Task A_reminder_that_was_set_anew_while_it_was_heard_stays()
    {
        Reminder first = new(Stream("j/a"), "due", Noon), later = first with { Due = Noon.AddSeconds(1) };
        await Remind(0, first);
        await Outbox.ClaimReminders(For(Noon));
        await Remind(1, later);
        await Outbox.Reminded(first);
        Assert.Equal([later], await Outbox.ClaimReminders(For(Noon.AddSeconds(1))));
    }

    private Task<AppendResult> Remind(long expected, params ImmutableArray<Reminder> reminders) =>
        Log.Append(Append.Of(Entry(Stream("j/a"), expected)) with { Reminders = reminders });
}
