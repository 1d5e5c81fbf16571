using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Recruiting.Silo;
using Recruiting.Tests.Engine;
using static Recruiting.Tests.Engine.GivenGrains;

namespace Recruiting.Tests.Orleans;

/// <summary>A node as it is started with <c>--engine orleans</c>.</summary>
public sealed class NodeTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("engine-node-").FullName;

    [Fact]
    public async Task A_node_alone_resumes_what_it_held_before()
    {
        using (var before = await Started(directory))
        {
            Accepted(await (await GrainsOf(before).Opened("resumed")).Say(new(M(1), "hello")));
            await before.StopAsync();
        }
        using var after = await Started(directory);
        Assert.Equal(["hello"], Said(Accepted(await GrainsOf(after).InterviewOf("resumed").View(0))));
        await after.StopAsync();
    }

    [Fact]
    public async Task Two_nodes_without_a_database_in_common_do_not_meet()
    {
        using var one = await Started(Path.Combine(directory, "one"));
        using var other = await Started(Path.Combine(directory, "other"));
        await GrainsOf(one).Opened("mine");
        Assert.Equal(Codes.NotFound, (await GrainsOf(other).InterviewOf("mine").View(0)).Rejected?.Code);
        await Task.WhenAll(one.StopAsync(), other.StopAsync());
    }

    private static IGrains GrainsOf(IHost node) => node.Services.GetRequiredService<IGrains>();

    private static async Task<IHost> Started(string directory)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRecruiting(new(directory, Engine: "orleans"));
        var node = builder.Build();
        await node.StartAsync();
        return node;
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);
}
