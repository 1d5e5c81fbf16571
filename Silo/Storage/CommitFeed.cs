using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Recruiting.Log;

namespace Recruiting.Silo.Storage;

/// <summary>Tells every subscriber every commit, in the order of the calls to <see cref="Publish"/>.</summary>
internal sealed partial class CommitFeed(ILogger<CommitFeed> logger) : ICommitFeed
{
    private ImmutableArray<Subscription> subscriptions = [];

    public IDisposable Subscribe(Action<Commit> committed, Action? missed = null)
    {
        var subscription = new Subscription(this, committed, missed);
        ImmutableInterlocked.Update(ref subscriptions, (all, added) => all.Add(added), subscription);
        return subscription;
    }

    public void Publish(Commit commit) => Tell(subscription => subscription.Committed(commit));

    /// <summary>Commits were lost that nobody can be told any more.</summary>
    public void PublishMissed() => Tell(subscription => subscription.Missed?.Invoke());

    private void Tell(Action<Subscription> tell)
    {
        foreach (var subscription in subscriptions)
        {
            try
            {
                tell(subscription);
            }
            catch (Exception exception)
            {
                // The append is durable whatever a subscriber makes of it: one that fails must not take the others or the writer down.
                SubscriberFailed(exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A subscriber of the commit feed failed")]
    private partial void SubscriberFailed(Exception exception);

    private sealed record Subscription(CommitFeed Feed, Action<Commit> Committed, Action? Missed) : IDisposable
    {
        public void Dispose() => ImmutableInterlocked.Update(ref Feed.subscriptions, (all, gone) => all.Remove(gone), this);
    }
}
