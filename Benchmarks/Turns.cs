using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recruiting.Log;

namespace Recruiting.Benchmarks;

/// <summary>What a whole turn costs beside the two things it cannot do without: an HTTP exchange and a durable append.</summary>
internal static class Turns
{
    public static readonly string[] Answers =
    [
        "I have 4 years of experience", "about 20 hours a week", "why do you ask?", "4 years, as I said", "linkedin.com/in/ada-lovelace-42", "thanks",
    ];

    private sealed record Spoken(string Id, string Text);

    public static async Task<string> Run()
    {
        var turns = await Product();
        var http = await BareHttp();
        var log = await BareLog();
        return FormattableString.Invariant($"turns_per_s={turns:F0} bare_http_per_s={http:F0} bare_log_per_s={log:F0} of_http={turns / http:F3} of_log={turns / log:F3}");
    }

    /// <summary>Turns a second of the product, started with more options.</summary>
    public static async Task<double> Product(params string[] options)
    {
        using var server = await Server.Start(options: options);
        using var setup = await server.Connect();
        var path = $"/api/jobs/{await Server.PostJob(setup)}/interview";
        var candidates = await Task.WhenAll(Enumerable.Range(0, Load.Candidates).Select(async i =>
        {
            using var joining = await server.Connect();
            var token = await Server.SignIn(joining, $"bench{i}@example.org", "candidate");
            await joining.Send("POST", path, token, null);
            return (Connection: RawConnection.Open(server.Port), Token: token);
        }));
        var said = new long[Load.Candidates];
        return await HttpLoad.PerSecond([.. candidates.Select(candidate => candidate.Connection)], i =>
        {
            var (connection, token) = candidates[i];
            var turn = said[i]++;
            connection.Start($"{path}/messages?after={turn + 1}", token, Message(i, turn));
        });
    }

    private static async Task<double> BareHttp()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapPost("/echo", (Spoken spoken) => TypedResults.Ok(spoken));
        await app.StartAsync();
        var port = new Uri(app.Urls.First()).Port;
        var connections = Enumerable.Range(0, Load.Candidates).Select(_ => RawConnection.Open(port)).ToArray();
        return await HttpLoad.PerSecond(connections, i => connections[i].Start("/echo", null, Message(i, 1)));
    }

    private static async Task<double> BareLog()
    {
        var data = Directory.CreateTempSubdirectory("recruiting-bench-");
        var services = LocalNode.Open(data.FullName);
        var log = services.GetRequiredService<ILog>();
        var payload = Encoding.UTF8.GetBytes($"{{\"events\":[\"{new string('x', 500)}\"]}}");
        var versions = new long[Load.Candidates];
        var rate = await Load.PerSecond(Load.Candidates, async i =>
        {
            var version = versions[i]++;
            await log.Append(Append.Of(new Write(new("bench", $"{i}"), version, new($"{version}"), payload)));
        });
        await services.DisposeAsync();
        data.Delete(recursive: true);
        return rate;
    }

    public static string Message(int candidate, long turn) =>
        $"{{\"id\":\"{candidate:x8}-0000-4000-8000-{turn:x12}\",\"text\":\"{Answers[turn % Answers.Length]}\"}}";
}
