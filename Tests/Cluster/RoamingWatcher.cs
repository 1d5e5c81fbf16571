using Recruiting.Tests.Api;
using Recruiting.Tests.Live;

namespace Recruiting.Tests.Cluster;

/// <summary>A browser that watches a topic and, when its node is lost, goes on at the next one from the version it has.</summary>
internal sealed class RoamingWatcher
{
    private readonly Lock gate = new();
    private readonly List<long> versions = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>In the order they came.</summary>
    public IReadOnlyList<long> Versions
    {
        get
        {
            lock (gate) return [.. versions];
        }
    }

    /// <summary>How often it was connected.</summary>
    public int Connections { get; private set; }

    public async Task Watch(string topic, Person person, Func<Uri> next, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await using var watcher = await Watcher.Connect(next(), person);
                Connections++;
                await foreach (var update in watcher.WatchUntilCut(topic, versions.LastOrDefault(), cancellation))
                    if (update.Version is { } version) See(version);
            }
            catch (Exception exception) when (exception is System.Net.WebSockets.WebSocketException or OperationCanceledException)
            {
                // That node is gone, or enough was seen.
            }
        }
    }

    public async Task Sees(long version)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (versions.Contains(version)) return;
                next = changed.Task;
            }
            await next.WaitAsync(patience.Token);
        }
    }

    private void See(long version)
    {
        lock (gate)
        {
            versions.Add(version);
            changed.SetResult();
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
