using System.Collections.Immutable;
using System.Text;
using Npgsql;
using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Proposals;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Reads what other nodes committed. Rows come as they are now, which may be later than the commit.</summary>
internal static class CommitReader
{
    internal const string ReadEntries = """
        SELECT commits.id, streams.name, log.version, log.command, log.payload
        FROM commits
        CROSS JOIN LATERAL unnest(commits.streams, commits.versions) WITH ORDINALITY AS written (stream, version, place)
        JOIN streams ON streams.id = written.stream
        JOIN log ON log.stream = written.stream AND log.version = written.version
        WHERE commits.id = ANY ($1) ORDER BY commits.id, written.place
        """;

    private const string ReadInterviews = """
        SELECT commits.id, job, candidate, interview_version, interview_status, captured, required, cells, started_at, interview_changed_at
        FROM commits CROSS JOIN LATERAL unnest(commits.interviews) AS put (key)
        JOIN candidates ON job = split_part(put.key, '/', 1) AND candidate = split_part(put.key, '/', 2)
        WHERE commits.id = ANY ($1)
        """;

    private const string ReadProposals = """
        SELECT commits.id, job, candidate, proposal_version, stage, amount, currency, submitted_at, proposal_changed_at
        FROM commits CROSS JOIN LATERAL unnest(commits.proposals) AS put (key)
        JOIN candidates ON job = split_part(put.key, '/', 1) AND candidate = split_part(put.key, '/', 2)
        WHERE commits.id = ANY ($1)
        """;

    private const string ReadJobs = $"""
        SELECT commits.id, {PostgresJobRows.Columns}
        FROM commits CROSS JOIN LATERAL unnest(commits.jobs) AS put (key) JOIN jobs ON job = put.key
        WHERE commits.id = ANY ($1)
        """;

    private const string ReadAccounts = """
        SELECT commits.id, account, role, email, organisation, name, headline, zone
        FROM commits CROSS JOIN LATERAL unnest(commits.accounts) AS put (key) JOIN accounts ON account = put.key
        WHERE commits.id = ANY ($1)
        """;

    private static readonly (char Mark, Func<GroupRows, string[]> KeysIn, string Sql, Func<NpgsqlDataReader, Row> Read)[] Kinds =
    [
        ('i', rows => rows.Interviews, ReadInterviews, ReadInterview),
        ('p', rows => rows.Proposals, ReadProposals, ReadProposal),
        ('j', rows => rows.Jobs, ReadJobs, row => PostgresJobRows.Read(row, 1)),
        ('a', rows => rows.Accounts, ReadAccounts, ReadAccount),
    ];

    /// <summary>The marks of the kinds of rows that a group has.</summary>
    public static string MarksOf(GroupRows rows) => string.Concat(Kinds.Where(kind => kind.KeysIn(rows).Length > 0).Select(kind => kind.Mark));

    /// <summary>All of them in one round trip, which asks for no kind of row that none of them has.</summary>
    public static async Task<Dictionary<long, Commit>> Read(NpgsqlDataSource source, HeardCommit[] commits)
    {
        if (commits.Length == 0) return [];
        var ids = commits.Select(commit => commit.Id).ToArray();
        var kinds = Kinds.Where(kind => commits.Any(commit => commit.MayHave(kind.Mark))).ToArray();
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(Ask.Command(ReadEntries, ids));
        foreach (var kind in kinds) batch.BatchCommands.Add(Ask.Command(kind.Sql, ids));
        await using var reader = await batch.ExecuteReaderAsync().ConfigureAwait(false);
        var entries = ids.ToDictionary(id => id, _ => ImmutableArray.CreateBuilder<LogEntry>());
        while (await reader.ReadAsync().ConfigureAwait(false)) entries[reader.GetInt64(0)].Add(ReadEntry(reader));
        var rows = ids.ToDictionary(id => id, _ => ImmutableArray.CreateBuilder<Row>());
        foreach (var kind in kinds)
        {
            await reader.NextResultAsync().ConfigureAwait(false);
            while (await reader.ReadAsync().ConfigureAwait(false)) rows[reader.GetInt64(0)].Add(kind.Read(reader));
        }
        return ids.ToDictionary(id => id, id => new Commit(entries[id].DrainToImmutable(), rows[id].DrainToImmutable(), IsForeign: true));
    }

    private static LogEntry ReadEntry(NpgsqlDataReader row) => new(
        StreamId.Parse(row.GetString(1)),
        row.GetInt64(2),
        new(row.GetString(3)),
        row.IsDBNull(4) ? default(ReadOnlyMemory<byte>?) : row.GetFieldValue<byte[]>(4));

    private static InterviewRow ReadInterview(NpgsqlDataReader row) => new(
        new(new(row.GetString(1)), new(row.GetString(2))),
        row.GetInt64(3),
        Names<InterviewStatus>.Parse(row.GetString(4)),
        row.GetInt32(5),
        row.GetInt32(6),
        Cells.Decode(Encoding.UTF8.GetBytes(row.GetString(7))),
        row.Time(8),
        row.Time(9));

    private static ProposalRow ReadProposal(NpgsqlDataReader row) => new(
        new(new(row.GetString(1)), new(row.GetString(2))),
        row.GetInt64(3),
        Names<Stage>.Parse(row.GetString(4)),
        row.IsDBNull(5) ? null : row.GetDecimal(5),
        row.TextOrNull(6),
        row.TimeOrNull(7),
        row.Time(8));

    private static AccountRow ReadAccount(NpgsqlDataReader row) => new(
        new(row.GetString(1)),
        Names<Role>.Parse(row.GetString(2)),
        row.GetString(3),
        row.TextOrNull(4) is { } organisation ? new OrganisationId(organisation) : null,
        row.GetString(5),
        row.GetString(6),
        row.GetString(7));
}
