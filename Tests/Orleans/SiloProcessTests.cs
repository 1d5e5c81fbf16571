using System.Diagnostics;
using Recruiting.Silo;
using Recruiting.Tests.Engine;
using Recruiting.Tests.Storage;
using static Recruiting.Tests.Engine.GivenGrains;

namespace Recruiting.Tests.Orleans;

/// <summary><c>recruiting silo</c>: a node without the web.</summary>
[Collection<PostgresCollection>]
public sealed class SiloProcessTests(PostgresServer server)
{
    [Fact]
    public async Task A_silo_of_its_own_runs_grains_for_the_others_and_hands_them_over_when_it_is_told_to_stop()
    {
        var database = await server.NewDatabase();
        using var node = await MembershipTests.Started(database);
        using var silo = Start("--engine", "orleans", "--connection", database);
        while (await silo.StandardOutput.ReadLineAsync() is not "ready") Assert.False(silo.HasExited);
        var opened = 0;
        while ((await MembershipTests.SilosOfActivations(node)).Length < 2 && opened < 300)
        {
            await Task.WhenAll(Enumerable.Range(opened, 30).Select(i => MembershipTests.Grains(node).Opened($"job-{i}")));
            opened += 30;
        }
        Assert.Equal(2, (await MembershipTests.SilosOfActivations(node)).Length);

        using (var kill = Process.Start("kill", ["-TERM", $"{silo.Id}"])) await kill.WaitForExitAsync();
        await silo.WaitForExitAsync();
        Assert.Equal(0, silo.ExitCode);
        for (var i = 0; i < opened; i++) await MembershipTests.Acknowledged(node, $"job-{i}");
        await node.StopAsync();
    }

    [Fact]
    public async Task A_silo_whose_database_is_gone_ends_when_it_is_told_to_and_says_who_was_not_told()
    {
        using var silo = Start("--engine", "orleans", "--connection", await server.NewDatabase());
        while (await silo.StandardOutput.ReadLineAsync() is not "ready") Assert.False(silo.HasExited);
        await server.Stop();
        try
        {
            // From here on nobody reads its output.
            using (var kill = Process.Start("kill", ["-TERM", $"{silo.Id}"])) await kill.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            await silo.WaitForExitAsync(patience.Token);
            Assert.Equal(
                (1, "Stopped, but the database could not be told that this silo leaves: the others find out by its silence, within ten seconds. Nothing acknowledged is lost.\n"),
                (silo.ExitCode, await silo.StandardError.ReadToEndAsync()));
        }
        finally
        {
            silo.Kill();
            await server.Start();
        }
    }

    [Fact]
    public async Task A_silo_that_cannot_use_its_database_says_why()
    {
        using var silo = Start("--engine", "orleans", "--connection", "Host=127.0.0.1;Port=1;Database=d;Username=u");
        Assert.Equal(
            "The database server at 127.0.0.1:1 cannot be reached. Start it, or correct host and port in the connection string.\n",
            await silo.StandardError.ReadToEndAsync());
        await silo.WaitForExitAsync();
        Assert.Equal(1, silo.ExitCode);
    }

    private static Process Start(params string[] options) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(RecruitingOptions).Assembly.Location, "silo", .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
