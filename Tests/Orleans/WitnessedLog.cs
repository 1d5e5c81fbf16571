using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Recruiting.Log;

namespace Recruiting.Tests.Orleans;

/// <summary>A log that remembers on whose behalf a stream was written, and fails when told to.</summary>
internal sealed class WitnessedLog(ILog log) : ILog
{
    public ConcurrentDictionary<StreamId, ActivityTraceId> Traces { get; } = new();
    public ConcurrentDictionary<StreamId, Exception> Failures { get; } = new();

    public Task<AppendResult> Append(Append append)
    {
        foreach (var write in append.Writes)
        {
            if (Failures.TryGetValue(write.Stream, out var failure)) return Task.FromException<AppendResult>(failure);
            if (Activity.Current is { } current) Traces[write.Stream] = current.TraceId;
        }
        return log.Append(append);
    }

    public Task<ImmutableArray<LogEntry>> Read(StreamId stream, long after = 0) => log.Read(stream, after);

    public ValueTask<long> Head(StreamId stream) => log.Head(stream);
}
