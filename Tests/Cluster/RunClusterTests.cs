using System.Net;
using Recruiting.Tests.Api;
using Recruiting.Tests.Live;

namespace Recruiting.Tests.Cluster;

public sealed class RunClusterTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("recruiting-cluster-").FullName;

    [Fact]
    public async Task A_cluster_serves_at_one_address_outlives_a_node_and_ends_with_all_that_it_started()
    {
        var job = "";
        Person candidate;
        await using (var cluster = await ClusterProcess.Start(data, 3))
        {
            Assert.Equal(["PostgreSQL", "node 1", "node 2", "node 3", "nginx"], cluster.Programs.Select(program => program.Name));
            job = await SomeJob.Post(await cluster.SignIn("employer", "employer"));
            candidate = await cluster.SignIn("ada", "candidate");
            await candidate.Open(job);
            await Watched(cluster, candidate, job);
            await Shared(candidate);
            cluster.Kill("node 2");
            for (var message = 0; message < 6; message++) await Acknowledged(candidate, job, $"00000000-0000-4000-8000-{message:x12}");
            Assert.Equal(0, await cluster.End("TERM"));
        }
        await using var again = await ClusterProcess.Start(data, 2);
        using var http = new HttpClient { BaseAddress = again.Address };
        var view = await new Person(http).As(candidate.Id, candidate.Token).Get($"/api/jobs/{job}/interview");
        Assert.Equal(8, view.Json.GetProperty("version").GetInt64());
        await again.End("KILL");
    }

    /// <summary>A browser's handshake passes nginx, and what is said over one node is seen over another.</summary>
    private static async Task Watched(ClusterProcess cluster, Person candidate, string job)
    {
        await using var watcher = await Watcher.Connect(cluster.Address, candidate);
        await using var updates = watcher.Watch($"interview/{job}/me", 1).GetAsyncEnumerator();
        Assert.True(await updates.MoveNextAsync());
        await Acknowledged(candidate, job, "00000000-0000-4000-9000-000000000000");
        Assert.True(await updates.MoveNextAsync());
        Assert.Equal(2, updates.Current.Version);
    }

    /// <summary>A file that one node took is read from every node.</summary>
    private static async Task Shared(Person candidate)
    {
        byte[] pdf = [.. "%PDF-1.7\n"u8, .. new byte[4 * 1024 * 1024], .. "\n%%EOF"u8];
        using var content = new ByteArrayContent(pdf);
        content.Headers.ContentType = new("application/pdf");
        Assert.Equal(HttpStatusCode.OK, (await candidate.Send(new(HttpMethod.Put, "/api/me/resume?name=cv.pdf") { Content = content })).Status);
        for (var read = 0; read < 3; read++) Assert.Equal(pdf, (await candidate.Get("/api/me/resume")).Bytes);
    }

    /// <summary>A message that was lost with its node is sent again under its id.</summary>
    private static async Task Acknowledged(Person candidate, string job, string id)
    {
        while (true)
        {
            var reply = await candidate.Say(job, "4 apples", id);
            if (reply.Status == HttpStatusCode.OK) return;
            Assert.Equal("503 busy", reply.Refusal);
        }
    }

    public void Dispose() => Directory.Delete(data, recursive: true);
}
