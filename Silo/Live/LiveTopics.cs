using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Recruiting.Candidates;
using Recruiting.Live;
using Recruiting.Log;

namespace Recruiting.Silo.Live;

/// <summary>What browsers watch, published from the commit feed: one subscription for the process, looked up by stream or job, so that
/// a commit nobody watches costs a look-up.</summary>
public sealed class LiveTopics : ILiveTopics, IDisposable
{
    private readonly Watches<StreamId, Published> streams = new();
    private readonly Watches<JobId, JobCandidate> tables = new();
    private readonly ILog log;
    private readonly ICandidateRows rows;
    private readonly IDisposable subscription;

    public LiveTopics(ICommitFeed feed, ILog log, ICandidateRows rows)
    {
        this.log = log;
        this.rows = rows;
        subscription = feed.Subscribe(Publish, GiveUp);
    }

    /// <summary>How many streams and tables are watched.</summary>
    public int Watching => streams.Count + tables.Count;

    public async IAsyncEnumerable<LiveUpdate> Stream(
        string kind, JobCandidate key, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var stream = new StreamId(kind, key.ToString());
        var buffer = new WatchBuffer<Published>();
        using var watch = streams.Add(stream, buffer);
        await using var end = buffer.EndOn(cancellation);
        yield return new(Ready: true);
        var sent = after;
        foreach (var entry in await log.Read(stream, sent))
        {
            sent = entry.Version;
            yield return new Published(entry).Update;
        }
        while (true)
        {
            await buffer.Arrival();
            foreach (var published in buffer.Take())
            {
                if (published.Version <= sent) continue;
                // The feed of a store with other nodes may have lost some; the log has them.
                var missed = published.Version == sent + 1 ? [published] : (await log.Read(stream, sent)).Select(entry => new Published(entry));
                foreach (var next in missed)
                {
                    sent = next.Version;
                    yield return next.Update;
                }
            }
        }
    }

    public async IAsyncEnumerable<LiveUpdate> Candidates(JobId job, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new WatchBuffer<JobCandidate>(coalesces: true);
        using var watch = tables.Add(job, buffer);
        await using var end = buffer.EndOn(cancellation);
        yield return new(Ready: true);
        while (true)
        {
            await buffer.Arrival();
            foreach (var key in buffer.Take())
                if (await rows.Find(key) is { } row)
                    yield return new(Key: key.Candidate.Value, RowVersion: row.RowVersion, Row: row);
        }
    }

    public void Dispose() => subscription.Dispose();

    private void Publish(Commit commit)
    {
        foreach (var entry in commit.Entries)
            if (streams.Of(entry.Stream) is { IsEmpty: false } watching)
                Offer(watching, new Published(entry));
        foreach (var row in commit.Rows)
            if (KeyOf(row) is { } key && tables.Of(key.Job) is { IsEmpty: false } watching)
                Offer(watching, key);
    }

    private void GiveUp()
    {
        foreach (var buffer in streams.All) buffer.GiveUp();
        foreach (var buffer in tables.All) buffer.GiveUp();
    }

    private static void Offer<T>(ImmutableArray<WatchBuffer<T>> watching, T item) where T : notnull
    {
        foreach (var buffer in watching) buffer.Offer(item);
    }

    private static JobCandidate? KeyOf(Row row) => row switch
    {
        InterviewRow interview => interview.Key,
        ProposalRow proposal => proposal.Key,
        _ => null,
    };
}
