using Npgsql;
using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Jobs;
using Recruiting.Log;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>The rows, mail and reminders of a group of appends: of each key the last, in the order of the keys, so that groups that
/// touch the same rows wait for each other in a line.</summary>
internal sealed class GroupRows
{
    private readonly SortedDictionary<string, (InterviewRow Row, byte[] Cells)> interviews = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ProposalRow> proposals = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JobRow> jobs = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, AccountRow> accounts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Log.Mail> mail = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string, string), Reminder> reminders = [];

    public string[] Interviews => [.. interviews.Keys];
    public string[] Proposals => [.. proposals.Keys];
    public string[] Jobs => [.. jobs.Keys];
    public string[] Accounts => [.. accounts.Keys];

    public void Take(PendingAppend pending)
    {
        var append = pending.Append;
        for (var i = 0; i < append.Rows.Length; i++)
        {
            switch (append.Rows[i])
            {
                case InterviewRow interview: interviews[interview.Key.ToString()] = (interview, pending.Cells[i]!); break;
                case ProposalRow proposal: proposals[proposal.Key.ToString()] = proposal; break;
                case JobRow job: jobs[job.Id.Value] = job; break;
                case AccountRow account: accounts[account.Id.Value] = account; break;
                default: throw new ArgumentException($"There is no table for {append.Rows[i].GetType().Name}.");
            }
        }
        foreach (var letter in append.Mail) mail.TryAdd(letter.Id, letter);
        foreach (var reminder in append.Reminders) reminders[(reminder.Stream.ToString(), reminder.Name)] = reminder;
    }

    public IEnumerable<NpgsqlBatchCommand> Write()
    {
        if (proposals.Count > 0) yield return CandidatesTable.Lock([.. interviews.Keys.Union(proposals.Keys).Order(StringComparer.Ordinal)]);
        if (interviews.Count > 0) yield return CandidatesTable.Put([.. interviews.Values]);
        if (proposals.Count > 0) yield return CandidatesTable.Put([.. proposals.Values]);
        if (jobs.Count > 0) yield return JobsTable.Put([.. jobs.Values]);
        if (accounts.Count > 0) yield return AccountsTable.Put([.. accounts.Values]);
        if (mail.Count > 0) yield return MailTable.Add([.. mail.Values]);
        if (reminders.Count == 0) yield break;
        yield return RemindersTable.Drop([.. reminders.Values]);
        yield return RemindersTable.Put([.. reminders.Values.Where(reminder => reminder.Due is not null)]);
    }
}
