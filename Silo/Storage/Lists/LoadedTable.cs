using System.Collections.Immutable;
using Recruiting.Candidates;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>A job's table and who changed since it was last looked at. What changed is read again before the next look, so that a list
/// has everything that was acknowledged before it was asked for.</summary>
internal sealed class LoadedTable(JobId job, ICandidateSource source)
{
    /// <summary>With more changes than this the table is read anew when it is asked for again.</summary>
    private const int MostChanged = 20_000;

    private readonly Lock gate = new();
    private Task last = Task.CompletedTask;
    private HashSet<AccountId> changed = [];
    private CandidateTable? table;
    private bool isOutdated;

    public JobId Job => job;
    public int Count => table?.Count ?? 0;

    /// <summary>Quick: called by the writer.</summary>
    public void Touch(AccountId candidate)
    {
        lock (gate)
        {
            if (isOutdated) return;
            changed.Add(candidate);
            if (changed.Count <= MostChanged) return;
            isOutdated = true;
            changed = [];
        }
    }

    /// <summary>One after the other, in the order of asking.</summary>
    public Task<(ImmutableArray<long> Ids, string? Next)> Ask(CandidateQuery query, string? cursor, int limit)
    {
        lock (gate)
        {
            var asked = Answer(last, query, cursor, limit);
            last = asked;
            return asked;
        }
    }

    private async Task<(ImmutableArray<long> Ids, string? Next)> Answer(Task previous, CandidateQuery query, string? cursor, int limit)
    {
        // How the one before ended is its caller's business. Yielding keeps the work out of the lock.
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        return CandidatePage.Of(await Current().ConfigureAwait(false), query, cursor, limit);
    }

    private async Task<CandidateTable> Current()
    {
        HashSet<AccountId> touched;
        lock (gate)
        {
            if (isOutdated) table = null;
            isOutdated = false;
            (touched, changed) = (changed, []);
        }
        try
        {
            if (table is not null && touched.Count > 0) await source.Read(job, touched, table.Put).ConfigureAwait(false);
            if (table is not null) return table;
            var read = new CandidateTable();
            await source.ReadAll(job, read.Put).ConfigureAwait(false);
            return table = read;
        }
        catch
        {
            // Some of what changed may not have been taken in.
            table = null;
            throw;
        }
    }
}
