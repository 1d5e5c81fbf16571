using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Recruiting.Silo;

/// <summary>A part of a node that may have something left when the process ends.</summary>
public interface IUnfinished
{
    /// <summary>A clause that says what is left and what becomes of it; null when nothing is.</summary>
    string? Unfinished { get; }
}

/// <summary>How a process ends that was told to stop: within 20 s, whatever it waits for. Supervisors kill after 30 s.</summary>
public static class Leaving
{
    private const string Setting = "shutdownTimeoutSeconds";

    private static readonly TimeSpan Finishing = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan GivingUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Closing = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Saying = TimeSpan.FromSeconds(1);

    /// <summary>Requests and turns that were begun have 12 s to finish, unless the host's setting <c>shutdownTimeoutSeconds</c> says otherwise.</summary>
    public static IServiceCollection AddLeaving(this IServiceCollection services)
    {
        services.AddOptions<HostOptions>().Configure<IConfiguration>((host, configuration) =>
        {
            if (configuration[Setting] is null) host.ShutdownTimeout = Finishing;
        });
        return services;
    }

    /// <summary>Waits until the process is told to stop, lets the node finish what it has begun, and closes it. Answers 0; or 1 when
    /// something is left, which one line on <paramref name="errors"/> then says.</summary>
    public static async Task<int> LeaveWhenTold(this IHost node, TextWriter errors)
    {
        var finishing = node.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout;
        var parts = node.Services.GetServices<IUnfinished>().ToArray();
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        node.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(told.SetResult);
        await told.Task.ConfigureAwait(false);
        var stopped = await Within(finishing + GivingUp, () => node.StopAsync(), late: "a part of the node did not end in time").ConfigureAwait(false);
        var closed = await Within(Closing, () => ((IAsyncDisposable)node).DisposeAsync().AsTask()).ConfigureAwait(false);
        var left = parts.Select(part => part.Unfinished).OfType<string>().ToArray();
        if (left is [] && (stopped ?? closed) is { } reason) left = [reason];
        if (left is []) return 0;
        // Whoever reads what the process says may have ceased to: then a write never ends.
        await Within(Saying, () => errors.WriteLineAsync($"Stopped, but {string.Join("; ", left)}. Nothing acknowledged is lost.")).ConfigureAwait(false);
        return 1;
    }

    /// <summary>Why it did not end as it should; null when it did, or may be left as it is.</summary>
    private static async Task<string?> Within(TimeSpan patience, Func<Task> work, string? late = null)
    {
        try
        {
            await Task.Run(work).WaitAsync(patience, TimeProvider.System).ConfigureAwait(false);
            return null;
        }
        catch (TimeoutException)
        {
            return late;
        }
        catch (Exception exception)
        {
            return $"a part of the node failed: {exception.Message.ReplaceLineEndings(" ")}";
        }
    }
}
