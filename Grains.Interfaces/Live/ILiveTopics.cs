namespace Recruiting.Live;

/// <summary>What can be watched. Each sequence starts with <see cref="LiveUpdate.Ready"/>, then runs until cancelled; a reader that falls
/// more than 1,000 updates behind gets <see cref="SlowReaderException"/> and comes back with the version it has.</summary>
public interface ILiveTopics
{
    /// <summary>A stream's events for browsers after a version: every version once, in order, without gap.
    /// <paramref name="kind"/> is <c>interview</c> or <c>proposal</c>.</summary>
    IAsyncEnumerable<LiveUpdate> Stream(string kind, JobCandidate key, long after, CancellationToken cancellation);

    /// <summary>Rows of a job's candidates as they change from now on.</summary>
    IAsyncEnumerable<LiveUpdate> Candidates(JobId job, CancellationToken cancellation);
}

/// <summary>The reader of a topic could not keep up.</summary>
public sealed class SlowReaderException(string message) : Exception(message);
