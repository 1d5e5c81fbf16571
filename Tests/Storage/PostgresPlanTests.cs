using Npgsql;
using Recruiting.Silo.Storage.Postgres;

namespace Recruiting.Tests.Storage;

/// <summary>Nothing that is asked walks a whole table, or sorts what an index has in order.</summary>
[Collection<PostgresCollection>]
public sealed class PostgresPlanTests(PostgresServer server)
{
    public static TheoryData<string, string, string, string> Questions { get; } = new()
    {
        { "a stream", "text, bigint", PostgresLog.ReadEntries, "log_pkey streams_name_key" },
        { "a head", "text", PostgresLog.ReadHead, "streams_name_key" },
        { "heads to lock", "text[]", Heads.LockStreams, "streams_name_key" },
        { "heads to move", "bigint[], bigint[], bytea[]", Heads.MoveStreams, "streams_pkey" },
        { "a session", "bytea", PostgresSessions.FindSession, "accounts_account_key sessions_pkey" },
        { "open jobs", "text, timestamptz, bigint, bigint", PostgresJobRows.Open, "jobs_by_status" },
        { "an organisation's jobs", "text, timestamptz, bigint, bigint", PostgresJobRows.OfOrganisation, "jobs_by_organisation" },
        { "candidates of a job", "text, timestamptz, bigint, bigint", PostgresCandidateRows.ListOfJob, "accounts_account_key candidates_by_start" },
        { "a candidate", "text, text", PostgresCandidateRows.FindOne, "accounts_account_key candidates_by_account" },
        { "a job's table", "text", PostgresCandidateSource.All, "accounts_account_key candidates_by_start" },
        { "changed rows of a table", "text, text[]", PostgresCandidateSource.Some, "accounts_account_key candidates_job_candidate_key" },
        { "a candidate's own list", "text, timestamptz, bigint, bigint", PostgresCandidateRows.ListOfCandidate, "candidates_by_account jobs_job_key" },
        { "a page of a table", "bigint[]", PostgresCandidateSource.Numbers, "accounts_account_key candidates_pkey" },
        { "what others committed", "bigint[]", CommitReader.ReadEntries, "commits_pkey log_pkey streams_pkey" },
        { "what was missed", "text", PostgresListener.ReadMissed, "commits_by_transaction" },
        { "the oldest commit kept", "", PostgresListener.ReadOldest, "commits_by_transaction" },
        { "mail to send", "int", MailTable.ReadWaiting, "mail_outbox_waiting" },
        { "reminders due", "timestamptz, int", RemindersTable.ReadDue, "reminders_by_due" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_answered_from_indexes(string about, string types, string sql, string indexes)
    {
        var database = await server.NewDatabase();
        await using (await PostgresStore.Open(database, TimeProvider.System)) { }
        await using var source = NpgsqlDataSource.Create($"{database};Options=-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_bitmapscan=off -c enable_hashjoin=off -c enable_mergejoin=off");
        await using var connection = await source.OpenConnectionAsync();
        var count = types.Length == 0 ? 0 : types.Split(',').Length;
        await Run(connection, $"PREPARE asked{(count == 0 ? "" : $" ({types})")} AS {sql}");
        var plan = await Explain(connection, $"EXPLAIN (COSTS OFF) EXECUTE asked{(count == 0 ? "" : $" ({string.Join(", ", Enumerable.Repeat("NULL", count))})")}");
        Assert.DoesNotContain(plan, line => line.Contains("Seq Scan", StringComparison.Ordinal));
        Assert.True(indexes == Indexes(plan), $"{about}: {Indexes(plan)}\n{string.Join('\n', plan)}");
    }

    private static string Indexes(IEnumerable<string> plan) => string.Join(' ', plan
        .Where(line => line.Contains("Index ", StringComparison.Ordinal) && line.Contains(" using ", StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf(" using ", StringComparison.Ordinal) + 7)..].Split(' ')[0])
        .Distinct().Order(StringComparer.Ordinal));

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> Explain(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return lines;
    }
}
