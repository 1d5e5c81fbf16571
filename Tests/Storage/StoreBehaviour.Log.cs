using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Tests.Storage;

public abstract partial class StoreBehaviour
{
    [Fact]
    public async Task What_was_appended_is_read_in_order()
    {
        await Appended(Entry(Stream("j/a"), 0, """{"n":1}"""));
        await Appended(Entry(Stream("j/a"), 1, """{"n":2}"""));
        await Appended(Entry(Stream("j/b"), 0, """{"n":3}"""));
        Assert.Equal(["1 c1 {\"n\":1}", "2 c2 {\"n\":2}"], await Payloads(Stream("j/a")));
        Assert.Equal(["2 c2 {\"n\":2}"], await Payloads(Stream("j/a"), after: 1));
        Assert.Equal([], await Payloads(Stream("j/a"), after: 2));
        Assert.Equal((2L, 1L), (await Log.Head(Stream("j/a")), await Log.Head(Stream("j/b"))));
    }

    [Fact]
    public async Task A_stream_that_does_not_exist_is_at_0_and_empty()
    {
        Assert.Equal(0, await Log.Head(Stream("nobody")));
        Assert.Equal([], await Payloads(Stream("nobody")));
    }

    [Fact]
    public async Task Payloads_and_ids_come_back_byte_for_byte()
    {
        var payload = "{\"text\":\"zero \\u0000, 🦊, \uFFFD, äöü, '; DROP TABLE log; --\"}";
        await Appended(Entry(Stream("j/Ünïcode:a.b_c-d"), 0, payload, "x'y\"z"));
        Assert.Equal([$"1 x'y\"z {payload}"], await Payloads(Stream("j/Ünïcode:a.b_c-d")));
    }

    [Fact]
    public async Task A_large_payload_comes_back_whole()
    {
        var payload = $"\"{new string('x', 300_000)}\"";
        await Appended(Entry(Stream("j/a"), 0, payload));
        Assert.Equal([$"1 c1 {payload}"], await Payloads(Stream("j/a")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task An_append_at_another_version_conflicts_and_writes_nothing(long expected)
    {
        await Appended(Entry(Stream("j/a"), 0));
        Assert.Equal(new(Stream("j/a")), await Log.Append(Append.Of(Entry(Stream("j/a"), expected))));
        Assert.Equal(1, await Log.Head(Stream("j/a")));
    }

    [Fact]
    public async Task An_append_to_several_streams_is_all_or_nothing()
    {
        await Appended(Entry(Stream("j/b"), 0));
        var append = Append.Of(Entry(Stream("j/a"), 0), Entry(Stream("j/b"), 0), Entry(Stream("j/c"), 0)) with
        {
            Rows = [Job("j")], Mail = [new("m1", "a@b.c", "s", "t")], Reminders = [new(Stream("j/a"), "r", Noon)],
        };
        Assert.Equal(new(Stream("j/b")), await Log.Append(append));
        Assert.Equal((0L, 1L, 0L), (await Log.Head(Stream("j/a")), await Log.Head(Stream("j/b")), await Log.Head(Stream("j/c"))));
        Assert.Empty((await Jobs.Search(null, null, null)).Items);
        Assert.Empty(await Outbox.WaitingMail());
        Assert.Empty(await Outbox.DueReminders(Noon));

        await Appended(Entry(Stream("j/a"), 0), Entry(Stream("j/b"), 1), Entry(Stream("j/c"), 0));
        Assert.Equal((1L, 2L, 1L), (await Log.Head(Stream("j/a")), await Log.Head(Stream("j/b")), await Log.Head(Stream("j/c"))));
    }

    [Fact]
    public async Task One_append_can_write_a_stream_twice()
    {
        await Appended(Entry(Stream("j/a"), 0, "1"), Entry(Stream("j/a"), 1, "2"));
        Assert.Equal(["1 c1 1", "2 c2 2"], await Payloads(Stream("j/a")));
    }

    [Fact]
    public async Task A_required_version_must_hold()
    {
        await Appended(Entry(Stream("j/read"), 0));
        var append = Append.Of(Entry(Stream("j/a"), 0));
        Assert.Equal(new(Stream("j/read")), await Log.Append(append with { Requires = [new(Stream("j/read"), 0)] }));
        Assert.Equal(new(Stream("j/none")), await Log.Append(append with { Requires = [new(Stream("j/none"), 1)] }));
        Assert.Equal(AppendResult.Appended, await Log.Append(append with { Requires = [new(Stream("j/read"), 1), new(Stream("j/none"), 0)] }));
    }

    [Fact]
    public async Task Of_appends_in_one_group_only_the_conflicting_ones_fail()
    {
        var appends = Enumerable.Range(0, 400).Select(i => Log.Append(Append.Of(Entry(Stream($"j/{i / 2}"), 0, $"{i}")))).ToArray();
        var results = await Task.WhenAll(appends);
        Assert.Equal(200, results.Count(result => result.IsAppended));
        foreach (var stream in Enumerable.Range(0, 200)) Assert.Equal(1, await Log.Head(Stream($"j/{stream}")));
    }

    [Fact]
    public async Task An_append_that_cannot_be_written_fails_alone()
    {
        var good = Enumerable.Range(0, 50).Select(i => Log.Append(Append.Of(Entry(Stream($"j/{i}"), 0)))).ToArray();
        var bad = Log.Append(Append.Of(Entry(Stream("j/bad"), 0)) with { Rows = [Job("j") with { Title = null! }] });
        var later = Enumerable.Range(50, 50).Select(i => Log.Append(Append.Of(Entry(Stream($"j/{i}"), 0)))).ToArray();
        await Assert.ThrowsAnyAsync<Exception>(() => bad);
        Assert.All(await Task.WhenAll([.. good, .. later]), result => Assert.True(result.IsAppended));
        Assert.Equal(0, await Log.Head(Stream("j/bad")));
        await Appended(Entry(Stream("j/bad"), 0));
    }

    [Fact]
    public async Task Writers_that_redo_conflicts_lose_nothing()
    {
        async Task Write(int writer)
        {
            for (var i = 0; i < 25; i++)
                while (!(await Log.Append(Append.Of(Entry(Stream("j/a"), await Log.Head(Stream("j/a")), $"\"{writer}-{i}\"", $"{writer}-{i}")))).IsAppended) { }
        }
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => Write(writer))));
        var entries = await Log.Read(Stream("j/a"));
        Assert.Equal(Enumerable.Range(1, 200).Select(version => (long)version), entries.Select(entry => entry.Version));
        Assert.Equal(200, entries.Select(entry => entry.Command).Distinct().Count());
    }

    [Fact]
    public async Task Everything_is_there_after_reopening()
    {
        await Appended(Entry(Stream("j/a"), 0, "1"));
        await Reopen();
        await Appended(Entry(Stream("j/a"), 1, "2"));
        await Reopen();
        Assert.Equal(["1 c1 1", "2 c2 2"], await Payloads(Stream("j/a")));
        Assert.Null((await Verify()).Broken);
    }

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill()
    {
        await Close();
        var acknowledged = await AppendingChild.RunUntilKilled(ChildStore, acknowledgements: 2000);
        Open();
        foreach (var (stream, version) in acknowledged)
            Assert.True(await Log.Head(Stream(stream)) >= version, $"{stream} lost version {version}");
        Assert.Null((await Verify()).Broken);
    }

    [Fact]
    public async Task Mail_with_the_same_id_is_written_once()
    {
        Mail first = new("m1", "ada@example.org", "Invite", "Come.", "BEGIN:VCALENDAR"), second = new("m2", "bob@example.org", "Hello", "");
        await Log.Append(Append.Of(Entry(Stream("j/a"), 0)) with { Mail = [first, second] });
        await Log.Append(Append.Of(Entry(Stream("j/a"), 1)) with { Mail = [first with { Text = "again" }] });
        Assert.Equal([first, second], await Outbox.WaitingMail());
    }

    [Fact]
    public async Task A_later_reminder_replaces_and_none_removes()
    {
        Task Remind(long expected, params Reminder[] reminders) =>
            Log.Append(Append.Of(Entry(Stream("j/a"), expected)) with { Reminders = [.. reminders] });
        await Remind(0, new(Stream("j/a"), "due", Noon), new(Stream("j/a"), "other", Noon.AddHours(2)), new(Stream("j/b"), "due", Noon.AddHours(1)));
        await Remind(1, new(Stream("j/a"), "due", Noon.AddHours(3)), new(Stream("j/b"), "due", null));
        Assert.Equal([], await Outbox.DueReminders(Noon.AddHours(1)));
        Assert.Equal(
            [new(Stream("j/a"), "other", Noon.AddHours(2)), new(Stream("j/a"), "due", Noon.AddHours(3))],
            await Outbox.DueReminders(Noon.AddHours(3)));
    }

    [Fact]
    public async Task A_working_store_is_healthy()
    {
        Time.Advance(TimeProvider.System.GetUtcNow() - Noon);
        await Get<Silo.Storage.IStoreHealth>().Check(default);
    }
}
