using System.Collections.Immutable;
using System.Globalization;
using Recruiting.Candidates;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>One row a candidate of a job; the interview and the proposal each write their own columns.</summary>
internal sealed class CandidatesTable(Database database)
{
    private const string PutInterview = """
        INSERT INTO candidates (job, candidate, started_at, interview_version, interview_status, captured, required, cells, interview_changed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT (job, candidate) DO UPDATE SET
          started_at = ?3, interview_version = ?4, interview_status = ?5, captured = ?6, required = ?7, cells = ?8, interview_changed_at = ?9
        RETURNING id
        """;

    // Leaves started_at alone, which an index has: a turn rewrites one row and no index.
    private const string ChangeInterview = """
        UPDATE candidates SET interview_version = ?2, interview_status = ?3, captured = ?4, required = ?5, cells = ?6, interview_changed_at = ?7
        WHERE id = ?1
        """;

    private const string PutProposal = """
        INSERT INTO candidates (job, candidate, started_at, proposal_version, stage, amount, currency, submitted_at, proposal_changed_at)
        VALUES (?1, ?2, ?8, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (job, candidate) DO UPDATE SET
          proposal_version = ?3, stage = ?4, amount = ?5, currency = ?6, submitted_at = ?7, proposal_changed_at = ?8
        """;

    private readonly Recent<JobCandidate, Interviewed> interviewed = new(10_000);

    public void Put(InterviewRow row, ReadOnlySpan<byte> cells)
    {
        if (interviewed.Find(row.Key) is { } known)
        {
            database.Prepare(ChangeInterview)
                .Bind(1, known.Id)
                .Bind(2, row.Version)
                .Bind(3, Names<Interviews.InterviewStatus>.Of(row.Status))
                .Bind(4, row.Captured)
                .Bind(5, row.Required)
                .BindText(6, cells)
                .Bind(7, row.ChangedAt.ToMicroseconds())
                .Run();
            return;
        }
        var added = database.Prepare(PutInterview)
            .Bind(1, row.Key.Job.Value)
            .Bind(2, row.Key.Candidate.Value)
            .Bind(3, row.StartedAt.ToMicroseconds())
            .Bind(4, row.Version)
            .Bind(5, Names<Interviews.InterviewStatus>.Of(row.Status))
            .Bind(6, row.Captured)
            .Bind(7, row.Required)
            .BindText(8, cells)
            .Bind(9, row.ChangedAt.ToMicroseconds());
        added.Step();
        interviewed.Keep(row.Key, new(added.Long(0)));
        added.Reset();
    }

    public void Put(ProposalRow row) => database.Prepare(PutProposal)
        .Bind(1, row.Key.Job.Value)
        .Bind(2, row.Key.Candidate.Value)
        .Bind(3, row.Version)
        .Bind(4, Names<Proposals.Stage>.Of(row.Stage))
        .Bind(5, row.Amount?.ToString(CultureInfo.InvariantCulture))
        .Bind(6, row.Currency)
        .Bind(7, row.SubmittedAt?.ToMicroseconds())
        .Bind(8, row.ChangedAt.ToMicroseconds())
        .Run();

    public void Forget() => interviewed.Clear();

    private sealed record Interviewed(long Id);
}
