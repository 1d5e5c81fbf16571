using System.Text;
using Npgsql;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Proposals;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>One row a candidate of a job; the interview and the proposal each write their own columns.</summary>
internal static class CandidatesTable
{
    private const string LockRows = """
        SELECT FROM candidates JOIN unnest($1, $2) AS asked (job, candidate) USING (job, candidate)
        ORDER BY candidates.job, candidates.candidate FOR UPDATE OF candidates
        """;

    private const string PutInterviews = """
        INSERT INTO candidates (job, candidate, started_at, interview_version, interview_status, captured, required, cells, interview_changed_at)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (job, candidate) DO UPDATE SET
          started_at = excluded.started_at, interview_version = excluded.interview_version, interview_status = excluded.interview_status,
          captured = excluded.captured, required = excluded.required, cells = excluded.cells, interview_changed_at = excluded.interview_changed_at
        """;

    private const string PutProposals = """
        INSERT INTO candidates (job, candidate, started_at, proposal_version, stage, amount, currency, submitted_at, proposal_changed_at)
        SELECT job, candidate, changed_at, version, stage, amount, currency, submitted_at, changed_at
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS put (job, candidate, version, stage, amount, currency, submitted_at, changed_at)
        ON CONFLICT (job, candidate) DO UPDATE SET
          proposal_version = excluded.proposal_version, stage = excluded.stage, amount = excluded.amount, currency = excluded.currency,
          submitted_at = excluded.submitted_at, proposal_changed_at = excluded.proposal_changed_at
        """;

    public static NpgsqlBatchCommand Lock(JobCandidate[] keys) => Ask.Command(
        LockRows, keys.Select(key => key.Job.Value).ToArray(), keys.Select(key => key.Candidate.Value).ToArray());

    public static NpgsqlBatchCommand Lock(string[] keys) => Lock([.. keys.Select(JobCandidate.Parse)]);

    public static NpgsqlBatchCommand Put((InterviewRow Row, byte[] Cells)[] put) => Ask.Command(
        PutInterviews,
        put.Select(one => one.Row.Key.Job.Value).ToArray(),
        put.Select(one => one.Row.Key.Candidate.Value).ToArray(),
        put.Select(one => one.Row.StartedAt.ToUniversalTime()).ToArray(),
        put.Select(one => one.Row.Version).ToArray(),
        put.Select(one => Names<InterviewStatus>.Of(one.Row.Status)).ToArray(),
        put.Select(one => one.Row.Captured).ToArray(),
        put.Select(one => one.Row.Required).ToArray(),
        put.Select(one => Encoding.UTF8.GetString(one.Cells)).ToArray(),
        put.Select(one => one.Row.ChangedAt.ToUniversalTime()).ToArray());

    public static NpgsqlBatchCommand Put(ProposalRow[] put) => Ask.Command(
        PutProposals,
        put.Select(row => row.Key.Job.Value).ToArray(),
        put.Select(row => row.Key.Candidate.Value).ToArray(),
        put.Select(row => row.Version).ToArray(),
        put.Select(row => Names<Stage>.Of(row.Stage)).ToArray(),
        put.Select(row => row.Amount).ToArray(),
        put.Select(row => row.Currency).ToArray(),
        put.Select(row => row.SubmittedAt?.ToUniversalTime()).ToArray(),
        put.Select(row => row.ChangedAt.ToUniversalTime()).ToArray());
}
