using System.Collections.Immutable;
using System.Net;
using Recruiting.Tests.Api;

namespace Recruiting.Tests.Cluster;

/// <summary>Nodes of this test, each a process of its own, on one database and one folder of files.</summary>
internal sealed class Nodes : IAsyncDisposable
{
    private readonly string files = Directory.CreateTempSubdirectory("recruiting-nodes-").FullName;
    private ImmutableArray<ServerProcess> running = [];

    public ServerProcess this[int number] => running[number];
    public int Count => running.Length;

    public static async Task<Nodes> Start(string database, int count, string engine = "embedded", params (string Name, string Value)[] settings)
    {
        var nodes = new Nodes();
        var starts = Enumerable.Range(0, count).Select(_ =>
            ServerProcess.Start(nodes.files, [("store", "postgres"), ("connection", database), ("engine", engine), .. settings])).ToArray();
        try
        {
            nodes.running = [.. await Task.WhenAll(starts)];
            return nodes;
        }
        catch
        {
            nodes.running = [.. starts.Where(start => start.IsCompletedSuccessfully).Select(start => start.Result)];
            await nodes.DisposeAsync();
            throw;
        }
    }

    /// <summary>Candidates with an interview that is open.</summary>
    public async Task<ImmutableArray<Talker>> Gather(int candidates)
    {
        var job = await SomeJob.Post(await running[0].SignIn("employer", "employer"));
        return [.. await Task.WhenAll(Enumerable.Range(0, candidates).Select(async number =>
        {
            var person = await running[number % Count].SignIn($"candidate-{number}", "candidate");
            Assert.Equal(HttpStatusCode.OK, (await person.Open(job)).Status);
            return new Talker(number, job, person);
        }))];
    }

    /// <summary>The nodes one after the other, dead ones too.</summary>
    public Func<Uri> InTurn(int first)
    {
        var turn = first;
        return () => running[turn++ % Count].Address;
    }

    /// <summary>One's devices, each at a node, one after the other.</summary>
    public Func<Person> DevicesInTurn(Talker talker, int first)
    {
        var devices = running.Select(node => new Person(new() { BaseAddress = node.Address }).As(talker.Person.Id, talker.Person.Token)).ToArray();
        var turn = first;
        return () => devices[turn++ % devices.Length];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in running) await node.DisposeAsync();
        Directory.Delete(files, recursive: true);
    }
}
