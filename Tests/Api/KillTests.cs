using System.Collections.Immutable;
using System.Net;
using Recruiting.Interviews;
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
            using var store = new SqliteStore(data, TimeProvider.System);
            await KeptRecord.Compare(store.Log, store.Candidates, talkers, views);
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
        return [.. views];
    }
}
