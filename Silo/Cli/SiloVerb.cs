using Microsoft.Extensions.Hosting;
using Recruiting.Silo.Storage;

namespace Recruiting.Silo.Cli;

/// <summary><c>silo --engine orleans --connection STRING [--data DIR]</c>: a node without the web, which runs grains that other nodes call.
/// Answers 0 when it was told to stop, 1 when the store cannot be used or something is left at the end, 2 for what cannot be run so.</summary>
internal static class SiloVerb
{
    public static async Task<int> Run(Options options, TextWriter output, TextWriter errors)
    {
        if (Problem(options) is { } problem)
        {
            await errors.WriteLineAsync(problem);
            return 2;
        }
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddRecruiting(new(options.Data, options.Engine, options.Connection));
        var node = builder.Build();
        try
        {
            await node.StartAsync();
        }
        catch (StoreUnusableException unusable)
        {
            await errors.WriteLineAsync(unusable.Message);
            return 1;
        }
        await output.WriteLineAsync("ready");
        return await node.LeaveWhenTold(errors);
    }

    private static string? Problem(Options options) => options switch
    {
        { Engine: "embedded" } => "The embedded engine runs grains for its own process only, so a node without the web would do nothing. Use --engine orleans.",
        { Connection: null } => "silo needs --connection: the PostgreSQL in which it meets the other nodes.",
        _ when !SiloServices.HasEngine(options.Engine) => $"--engine {options.Engine} is not in this build.",
        _ => null,
    };
}
