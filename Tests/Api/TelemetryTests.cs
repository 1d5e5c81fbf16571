using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Recruiting.Accounts;

namespace Recruiting.Tests.Api;

/// <summary>What a collector is told of a server that was told of the collector.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_turn_is_told_to_the_collector_before_the_server_ends()
    {
        var told = new ConcurrentDictionary<string, string>();
        await using var collector = await Collector(told);
        var data = Directory.CreateTempSubdirectory("recruiting-").FullName;
        try
        {
            await using var server = await ServerProcess.Start(
                data, ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.First()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
            await Talk(server);
            Assert.Equal(0, await server.Stop());
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
        string[] expected = ["recruiting.turn.duration", "recruiting.readings", "recruiting.log.appends", "recruiting.log.group.size", "http.server.request.duration"];
        Assert.Equal(expected, expected.Where(name => told["/v1/metrics"].Contains(name, StringComparison.Ordinal)));
        Assert.Contains("turn interview", told["/v1/traces"], StringComparison.Ordinal);
    }

    private static async Task Talk(ServerProcess server)
    {
        var employer = await SignIn(server, Role.Employer);
        var job = await SomeJob.Post(employer);
        var candidate = await SignIn(server, Role.Candidate);
        await candidate.Open(job);
        Assert.Equal(HttpStatusCode.OK, (await candidate.Say(job, SomeJob.CompleteAnswer)).Status);
    }

    private static async Task<Person> SignIn(ServerProcess server, Role role)
    {
        var person = new Person(new HttpClient { BaseAddress = server.Address });
        var reply = await person.Post("/api/session/demo", new { email = $"{role}@example.com", role });
        return person.As(reply.Text("accountId"), reply.Text("token"));
    }

    private static async Task<WebApplication> Collector(ConcurrentDictionary<string, string> told)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/v1/{signal}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            told.AddOrUpdate(request.Path.Value!, _ => Text(body), (_, before) => before + Text(body));
        });
        await app.StartAsync();
        return app;
    }

    // Names are plain text within the protocol's binary messages.
    private static string Text(MemoryStream body) => Encoding.Latin1.GetString(body.ToArray());
}
