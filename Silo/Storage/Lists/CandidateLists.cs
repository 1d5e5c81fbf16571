using System.Collections.Concurrent;
using System.Collections.Immutable;
using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>Sorted and filtered lists of candidates. A job's table is read from the store when it is first asked for in another order than
/// the store's own, and kept current from the commit feed: a turn writes nothing for lists, and a job nobody looks at costs nothing.</summary>
internal sealed class CandidateLists(ICandidateSource source, int mostCandidates = 1_000_000)
{
    private readonly ConcurrentDictionary<JobId, LoadedTable> tables = new();
    private ImmutableList<JobId> used = [];

    public async Task<Page<CandidateRow>> Ask(JobId job, CandidateQuery query, string? cursor, int limit)
    {
        // Known to the feed before it is read: what changes meanwhile is read again.
        var table = tables.GetOrAdd(job, static (job, source) => new LoadedTable(job, source), source);
        var (ids, next) = await table.Ask(query, cursor, limit).ConfigureAwait(false);
        MakeRoom(job);
        return new(await source.Rows(ids).ConfigureAwait(false), next);
    }

    /// <summary>To be subscribed to the commit feed.</summary>
    public void Follow(Commit commit)
    {
        if (tables.IsEmpty) return;
        foreach (var row in commit.Rows)
            switch (row)
            {
                case InterviewRow interview: Touch(interview.Key); break;
                case ProposalRow proposal: Touch(proposal.Key); break;
                case AccountRow account:
                    foreach (var (_, table) in tables) table.Touch(account.Id);
                    break;
            }
    }

    /// <summary>For a store that cannot tell what it missed: everything is read anew.</summary>
    public void Forget() => tables.Clear();

    private void Touch(JobCandidate key)
    {
        if (tables.TryGetValue(key.Job, out var table)) table.Touch(key.Candidate);
    }

    /// <summary>The tables used longest ago go when all of them have too many candidates.</summary>
    private void MakeRoom(JobId job)
    {
        ImmutableInterlocked.Update(ref used, (all, last) => all.Count > 0 && all[^1] == last ? all : all.Remove(last).Add(last), job);
        if (tables.Count < 2) return;
        var room = mostCandidates;
        foreach (var latest in used.Reverse())
        {
            if (!tables.TryGetValue(latest, out var table)) continue;
            room -= table.Count;
            if (room >= 0 || latest == job) continue;
            tables.TryRemove(latest, out _);
            ImmutableInterlocked.Update(ref used, (all, gone) => all.Remove(gone), latest);
        }
    }
}
