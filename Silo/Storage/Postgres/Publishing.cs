using System.Collections.Immutable;
using System.Globalization;
using Npgsql;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>A commit that the server told of.</summary>
internal sealed record HeardCommit(long Id, ulong Transaction, string WrittenBy)
{
    /// <summary>Whether it may have rows of a kind: a version that did not say so wrote the name without marks.</summary>
    public bool MayHave(char mark) => WrittenBy.Split('/') is not [_, _, var marks] || marks.Contains(mark, StringComparison.Ordinal);

    /// <summary>Null for a notification of something else.</summary>
    public static HeardCommit? Parse(string payload) => payload.Split(' ') is ["commit", var id, var transaction, var writtenBy]
        ? new(long.Parse(id, CultureInfo.InvariantCulture), ulong.Parse(transaction, CultureInfo.InvariantCulture), writtenBy)
        : null;
}

/// <summary>Publishes each commit once. Which ones were published is remembered back to the horizon: a transaction before which every
/// other one had ended, and had been heard of, when it was last looked at. Only later ones can have been missed.</summary>
internal sealed class Publishing(NpgsqlDataSource source, OwnCommits own, CommitFeed feed)
{
    private readonly Dictionary<long, ulong> published = [];
    private ulong next;

    /// <summary>Null before the first look.</summary>
    public ulong? Horizon { get; private set; }

    public async Task Publish(ImmutableArray<HeardCommit> heard)
    {
        var fresh = heard.Where(commit => !published.ContainsKey(commit.Id)).ToArray();
        var known = fresh.ToDictionary(commit => commit.Id, commit => own.Take(commit.WrittenBy));
        var foreign = await CommitReader.Read(source, [.. fresh.Where(commit => known[commit.Id] is null)]).ConfigureAwait(false);
        foreach (var commit in fresh)
        {
            published[commit.Id] = commit.Transaction;
            foreach (var one in known[commit.Id] ?? [foreign[commit.Id]]) feed.Publish(one);
        }
    }

    /// <summary>What was committed while nobody listened is no longer there to be published.</summary>
    public void Miss() => feed.PublishMissed();

    /// <summary>The horizon lags one look behind, so that what ended before it has surely been heard.</summary>
    public void Advance(ulong horizon)
    {
        Horizon ??= horizon;
        if (next > 0) Horizon = next;
        next = horizon;
        foreach (var (id, transaction) in published)
            if (transaction < Horizon) published.Remove(id);
    }
}
