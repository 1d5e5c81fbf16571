using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Jobs;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>What the writing connection writes to.</summary>
internal sealed class Tables(Database database)
{
    private readonly CandidatesTable candidates = new(database);

    public Database Database => database;
    public LogTable Log { get; } = new(database);

    public void Put(Row row, byte[]? cells)
    {
        switch (row)
        {
            case InterviewRow interview: candidates.Put(interview, cells); break;
            case ProposalRow proposal: candidates.Put(proposal); break;
            case JobRow job: JobsTable.Put(database, job); break;
            case AccountRow account: AccountsTable.Put(database, account); break;
            default: throw new ArgumentException($"There is no table for {row.GetType().Name}.");
        }
    }

    /// <summary>After a transaction that did not commit.</summary>
    public void Forget()
    {
        Log.Forget();
        candidates.Forget();
    }
}
