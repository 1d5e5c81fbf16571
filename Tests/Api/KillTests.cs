using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Recruiting.Interviews;
using Recruiting.Log;
using Recruiting.Reading;
using Recruiting.Silo.Storage.Sqlite;
using Xunit;

namespace Recruiting.Tests.Api;

/// <summary>What was acknowledged survives a server that dies in mid-sentence.</summary>
public sealed class KillTests
{
    private const int Candidates = 50;
    private const int Deaths = 30;

    [Fact]
    public async Task Every_acknowledged_message_is_there_once_however_often_the_server_is_killed()
    {
        var data = Directory.CreateTempSubdirectory("recruiting-").FullName;
        try
        {
            var random = new Random(2026);
            var talkers = ImmutableArray<Talker>.Empty;
            for (var death = 0; death < Deaths; death++)
            {
                await using var server = await ServerProcess.Start(data);
                if (talkers.IsEmpty) talkers = await Gather(server);
                await TalkUntilKilled(server, talkers, random.Next(20, 150));
            }
            var views = await FinishAndRead(data, talkers);
            await CompareWithLog(data, talkers, views);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<ImmutableArray<Talker>> Gather(ServerProcess server)
    {
        var employer = await server.SignIn("employer", "employer");
        var job = await SomeJob.Post(employer);
        return [.. await Task.WhenAll(Enumerable.Range(0, Candidates).Select(async number =>
        {
            var person = await server.SignIn($"candidate-{number}", "candidate");
            Assert.Equal(HttpStatusCode.OK, (await person.Open(job)).Status);
            return new Talker(number, job, person);
        }))];
    }

    private static async Task TalkUntilKilled(ServerProcess server, ImmutableArray<Talker> talkers, int acknowledgements)
    {
        var left = acknowledgements;
        await Task.WhenAll(talkers.Select(talker => talker.TalkUntilCut(server.Address, () =>
        {
            if (Interlocked.Decrement(ref left) == 0) server.Kill();
        })));
    }

    /// <summary>The last life: what was cut off is sent again, then everything is read as people see it.</summary>
    private static async Task<ImmutableArray<InterviewView>> FinishAndRead(string data, ImmutableArray<Talker> talkers)
    {
        await using var server = await ServerProcess.Start(data);
        var views = await Task.WhenAll(talkers.Select(talker => talker.Finish(server.Address)));
        Assert.Equal(0, await server.Stop());
        foreach (var (talker, view) in talkers.Zip(views))
            Assert.Equal(
                talker.Acknowledged,
                view.Messages.Where(message => message.From == Speaker.Candidate).Select(message => (message.Id.Value, message.Text)));
        return [.. views];
    }

    private static async Task CompareWithLog(string data, ImmutableArray<Talker> talkers, ImmutableArray<InterviewView> views)
    {
        using var store = new SqliteStore(data, TimeProvider.System);
        foreach (var (talker, view) in talkers.Zip(views))
        {
            var key = new JobCandidate(new(talker.Job), new(talker.Person.Id));
            var folded = await Refold(store.Log, new("interview", key.ToString()));
            Assert.Equal(JsonSerializer.Serialize(InterviewViews.Of(key, folded, 0)), JsonSerializer.Serialize(view));
            var (expected, row) = (InterviewRows.Of(key, folded), (await store.Candidates.Find(key))!);
            Assert.Equal((expected.Version, expected.Captured, expected.Status), (row.RowVersion, row.Captured, row.InterviewStatus));
            Assert.Equal(JsonSerializer.Serialize(expected.Cells), JsonSerializer.Serialize(row.Cells));
        }
    }

    private static async Task<Folded<Interview>> Refold(ILog log, StreamId stream)
    {
        var state = Interview.Fold.Empty;
        var entries = await log.Read(stream);
        foreach (var stored in entries)
        {
            var entry = Persisted.Decode<InterviewEvent>(stored)!;
            state = Interview.Fold.Over(state, entry.Events, new(entry.At, stored.Version));
        }
        return new(state, entries[^1].Version);
    }
}
