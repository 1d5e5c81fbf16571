using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Recruiting.Silo.Storage;

/// <summary>Looks every second for something to do and does it under a lease, one at a time. Of a node that died another takes over when
/// the lease ends: within ten seconds.</summary>
public abstract partial class ClaimingWorker(TimeProvider time, ILogger<ClaimingWorker> logger) : BackgroundService
{
    /// <summary>Whatever is done takes less.</summary>
    protected static readonly TimeSpan Longest = TimeSpan.FromSeconds(6);

    private static readonly TimeSpan LeaseLasts = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private bool hasFailed;

    protected TimeProvider Time => time;

    /// <summary>Claims one thing and does it; false when there is nothing.</summary>
    protected abstract Task<bool> DoNext(Lease lease, CancellationToken stopping);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            do await DoWaiting(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What was claimed is another node's when the lease ends.
        }
    }

    private async Task DoWaiting(CancellationToken stopping)
    {
        try
        {
            while (await DoNext(new(time.GetUtcNow(), time.GetUtcNow() + LeaseLasts), stopping)) { }
            hasFailed = false;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // An outage is told once, not every second.
            if (!hasFailed) Failed(exception, GetType().Name);
            hasFailed = true;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Worker} failed and tries again")]
    private partial void Failed(Exception exception, string worker);
}
