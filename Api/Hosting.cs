using Recruiting.Api.Demo;
using Recruiting.Api.Live;
using Recruiting.Silo;
using Recruiting.Silo.Storage;

namespace Recruiting.Api;

/// <summary>How the process listens, starts, says that it is ready, and ends.</summary>
public static class Hosting
{
    private const int LargestBody = 64 * 1024;

    /// <summary>Loopback only, unless <c>urls</c> is configured.</summary>
    public static void Listen(this WebApplicationBuilder builder, Settings settings)
    {
        if (builder.Configuration["urls"] is null)
            builder.WebHost.UseUrls(settings.Port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{settings.Port}");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Recruiting.Api.Sessions", LogLevel.Warning);
        // A refused topic is no fault, and the hub logs its faults itself.
        builder.Logging.AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.None);
    }

    /// <summary>Runs until Ctrl-C or SIGTERM; answers the exit code.</summary>
    public static async Task<int> Serve(this WebApplication app, Settings settings)
    {
        DemoData demo;
        try
        {
            demo = app.Services.GetRequiredService<DemoData>();
            await app.StartAsync();
        }
        catch (StoreUnusableException unusable)
        {
            return Fail(unusable.Message);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Fail($"Port {settings.Port} is taken by another program. Choose another one with --port N.");
        }
        // Registered last, called first: before the connections are cut.
        app.Lifetime.ApplicationStopping.Register(app.Services.GetRequiredService<LiveConnections>().Leave);
        Console.WriteLine($"ready {app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}");
        foreach (var person in demo.People) Console.WriteLine($"  sign in as {person.Email} ({person.About})");
        return await app.LeaveWhenTold(Console.Error);
    }

    public static int Fail(string reason)
    {
        Console.Error.WriteLine(reason);
        return 1;
    }
}
