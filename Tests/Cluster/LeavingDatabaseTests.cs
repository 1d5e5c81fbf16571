using System.Net;
using Npgsql;
using Recruiting.Interviews;
using Recruiting.Reading;
using Recruiting.Silo.Storage.Postgres;
using Recruiting.Tests.Api;
using Recruiting.Tests.Storage;

namespace Recruiting.Tests.Cluster;

/// <summary>A node that is told to stop when its database can no longer be had.</summary>
[Collection<PostgresCollection>]
public sealed class LeavingDatabaseTests(PostgresServer server)
{
    private const string Message = "00000000-0000-4000-8000-000000000001";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_node_whose_database_is_gone_ends_when_it_is_told_to()
    {
        await using var nodes = await Nodes.Start(await server.NewDatabase(), 1);
        var talker = (await nodes.Gather(1))[0];
        await server.Stop();
        try
        {
            Assert.Equal("503 store_unavailable", (await talker.Person.Say(talker.Job, "4 apples", Message)).Refusal);
            Assert.Equal(0, await nodes[0].Stop().WaitAsync(Patience));
            Assert.Equal("", await nodes[0].Complaints());
        }
        finally
        {
            await server.Start();
        }
    }

    [Fact]
    public async Task A_node_whose_database_does_not_answer_ends_and_says_what_it_leaves()
    {
        var database = await server.NewDatabase();
        await using var nodes = await Nodes.Start(database, 1, settings: ("shutdownTimeoutSeconds", "1"));
        var talker = (await nodes.Gather(1))[0];
        await using (var source = NpgsqlDataSource.Create(database))
        {
            await using var other = await source.OpenConnectionAsync();
            await using var transaction = await other.BeginTransactionAsync();
            await using (var locking = new NpgsqlCommand("LOCK TABLE log", other)) await locking.ExecuteNonQueryAsync();
            var said = talker.Person.Say(talker.Job, "4 apples", Message);
            while ((await source.Rows("SELECT 1 FROM pg_locks WHERE relation = 'log'::regclass AND NOT granted", row => row.GetInt32(0))).IsEmpty) await Task.Yield();

            Assert.Equal(1, await nodes[0].Stop().WaitAsync(Patience));
            Assert.Equal(
                "Stopped, but an append still waits for the database; whether it is kept is not known, and who sent it was not told that it is. Nothing acknowledged is lost.\n",
                await nodes[0].Complaints());
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => said);
        }

        await using var afterwards = await Nodes.Start(database, 1);
        var person = new Person(new() { BaseAddress = afterwards[0].Address }).As(talker.Person.Id, talker.Person.Token);
        var view = await person.Say(talker.Job, "4 apples", Message);
        Assert.Equal(HttpStatusCode.OK, view.Status);
        Assert.Equal(["4 apples"], view.As<InterviewView>().Messages.Where(message => message.From == Speaker.Candidate).Select(message => message.Text));
    }
}
