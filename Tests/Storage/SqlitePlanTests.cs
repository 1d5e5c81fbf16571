using Recruiting.Silo.Storage.Sqlite;

namespace Recruiting.Tests.Storage;

/// <summary>Lists stay quick with 100,000 rows because every one of them walks an index.</summary>
public sealed class SqlitePlanTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("store-plan-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Theory]
    [InlineData(SqliteCandidateRows.ListOfJob, """
        SEARCH candidates USING INDEX candidates_by_start (job=? AND started_at<?)
        SEARCH accounts USING INDEX sqlite_autoindex_accounts_1 (account=?) LEFT-JOIN
        """)]
    [InlineData(SqliteCandidateSource.All, """
        SEARCH candidates USING INDEX candidates_by_start (job=?)
        SEARCH accounts USING INDEX sqlite_autoindex_accounts_1 (account=?) LEFT-JOIN
        """)]
    [InlineData(SqliteCandidateSource.One, """
        SEARCH candidates USING INTEGER PRIMARY KEY (rowid=?)
        SEARCH accounts USING INDEX sqlite_autoindex_accounts_1 (account=?) LEFT-JOIN
        """)]
    [InlineData(SqliteCandidateRows.FindOne, """
        SEARCH candidates USING INDEX sqlite_autoindex_candidates_1 (job=? AND candidate=?)
        SEARCH accounts USING INDEX sqlite_autoindex_accounts_1 (account=?) LEFT-JOIN
        """)]
    [InlineData(SqliteCandidateRows.ListOfCandidate, """
        SEARCH candidates USING INDEX candidates_by_account (candidate=?)
        SEARCH jobs USING INDEX sqlite_autoindex_jobs_1 (job=?) LEFT-JOIN
        USE TEMP B-TREE FOR ORDER BY
        """)]
    [InlineData(SqliteJobRows.Open, "SEARCH jobs USING INDEX jobs_by_status (status=? AND created_at<?)")]
    [InlineData(SqliteJobRows.OfOrganisation, "SEARCH jobs USING INDEX jobs_by_organisation (organisation=? AND created_at<?)")]
    [InlineData(SqliteJobRows.OpenMatching, """
        SCAN job_words VIRTUAL TABLE INDEX 0:M3
        SEARCH jobs USING INTEGER PRIMARY KEY (rowid=?)
        USE TEMP B-TREE FOR ORDER BY
        """)]
    [InlineData(SqliteJobRows.CountInterviews, """
        SEARCH candidates USING INDEX candidates_by_start (job=?)
        USE TEMP B-TREE FOR GROUP BY
        """)]
    [InlineData(LogTable.ReadEntries, """
        SEARCH streams USING COVERING INDEX sqlite_autoindex_streams_1 (name=?)
        SEARCH log USING INDEX sqlite_autoindex_log_1 (stream=? AND version>?)
        """)]
    [InlineData(LogTable.FindHead, """
        SEARCH streams USING COVERING INDEX sqlite_autoindex_streams_1 (name=?)
        SEARCH log USING INDEX sqlite_autoindex_log_1 (stream=?)
        """)]
    [InlineData(SessionsTable.FindSession, """
        SEARCH sessions USING INDEX sqlite_autoindex_sessions_1 (token_hash=?)
        SEARCH accounts USING INDEX sqlite_autoindex_accounts_1 (account=?)
        """)]
    [InlineData(MailTable.ReadWaiting, "SCAN mail_outbox USING INDEX mail_outbox_waiting")]
    [InlineData(RemindersTable.ReadDue, "SEARCH reminders USING INDEX reminders_by_due (due_at<?)")]
    public void A_question_is_answered_from_an_index(string sql, string plan)
    {
        using var store = new SqliteStore(directory, TimeProvider.System);
        using var database = new Database(SqliteFile.PathIn(directory), readOnly: true);
        using var rows = database.Once($"EXPLAIN QUERY PLAN {sql}");
        var steps = new List<string>();
        while (rows.Step()) steps.Add(rows.Text(3));
        Assert.Equal(plan.ReplaceLineEndings("\n"), string.Join('\n', steps));
    }
}
