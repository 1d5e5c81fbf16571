using System.Globalization;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Hears of every commit, this node's and others', in the order of committing, and publishes it once. After its connection was
/// lost it reads what was committed meanwhile.</summary>
internal sealed partial class PostgresListener : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private const string ReadHorizon = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text";
    internal const string ReadMissed = "SELECT id, transaction::text, written_by FROM commits WHERE transaction >= $1::text::xid8 ORDER BY id";
    internal const string ReadOldest = "SELECT transaction::text FROM commits ORDER BY transaction LIMIT 1";

    /// <summary>Of what is older than an hour the latest stays: it says up to where others were dropped.</summary>
    internal const string DropOld = """
        DELETE FROM commits WHERE transaction < (SELECT transaction FROM commits WHERE at < now() - interval '1 hour' ORDER BY transaction DESC LIMIT 1)
        """;

    private readonly NpgsqlDataSource source;
    private readonly NpgsqlDataSource unpooled;
    private readonly Publishing publishing;
    private readonly SessionCache sessions;
    private readonly ILogger<PostgresListener> logger;
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> heard = [];
    private readonly Task loop;
    private long beats;
    private bool isLost;

    /// <summary>Listens on a connection of <paramref name="unpooled"/>, which nobody else gets.</summary>
    public PostgresListener(
        NpgsqlDataSource source, NpgsqlDataSource unpooled, Publishing publishing, SessionCache sessions, ILogger<PostgresListener> logger)
    {
        (this.source, this.unpooled, this.publishing, this.sessions, this.logger) = (source, unpooled, publishing, sessions, logger);
        loop = Task.Run(Run);
    }

    /// <summary>Completes when everything committed from then on is heard.</summary>
    public Task Listening => listening.Task;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(false);
        stopping.Dispose();
    }

    private async Task Run()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await Listen().ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // Once an outage, not with every try: whoever reads the log, or nobody, gets no flood.
                if (!isLost) Lost(exception);
                isLost = true;
            }
            // Ends of sessions are not heard either until the connection is back.
            sessions.Suspend();
            await Task.Delay(Pause, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Listen()
    {
        await using var connection = await unpooled.OpenConnectionAsync(stopping.Token).ConfigureAwait(false);
        connection.Notification += (_, notification) => heard.Add(notification.Payload);
        heard.Clear();
        await Execute(connection, "LISTEN recruiting").ConfigureAwait(false);
        await CatchUp(connection).ConfigureAwait(false);
        sessions.Resume();
        if (isLost) Found();
        isLost = false;
        listening.TrySetResult();
        var beaten = Environment.TickCount64;
        while (true)
        {
            if (heard.Count == 0) await connection.WaitAsync(Beat, stopping.Token).ConfigureAwait(false);
            await PublishHeard().ConfigureAwait(false);
            if (Environment.TickCount64 - beaten < Beat.TotalMilliseconds) continue;
            beaten = Environment.TickCount64;
            await Keep(connection).ConfigureAwait(false);
        }
    }

    private async Task CatchUp(NpgsqlConnection connection)
    {
        if (publishing.Horizon is { } horizon)
        {
            var oldest = await source.Rows(ReadOldest, row => Number(row.GetString(0))).ConfigureAwait(false);
            var missed = await source.Rows(
                ReadMissed,
                row => new HeardCommit(row.GetInt64(0), Number(row.GetString(1)), row.GetString(2)),
                horizon.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
            await publishing.Publish(missed).ConfigureAwait(false);
            // What was dropped is older than the oldest: none of it was missed when that was there to be heard already.
            if (oldest is not [var kept] || kept > horizon) publishing.Miss();
        }
        await Keep(connection).ConfigureAwait(false);
    }

    private async Task PublishHeard()
    {
        if (heard.Count == 0) return;
        var payloads = heard.ToArray();
        heard.Clear();
        foreach (var payload in payloads)
            if (payload.Split(' ') is ["ended", var hash]) sessions.Drop(hash);
        await publishing.Publish([.. payloads.Select(HeardCommit.Parse).OfType<HeardCommit>()]).ConfigureAwait(false);
    }

    /// <summary>Proves that the connection lives, and moves the horizon behind which everything was heard.</summary>
    private async Task Keep(NpgsqlConnection connection)
    {
        if (beats++ % 600 == 0) await Execute(connection, DropOld).ConfigureAwait(false);
        await using var command = new NpgsqlCommand(ReadHorizon, connection) { CommandTimeout = 5 };
        var horizon = (string)(await command.ExecuteScalarAsync(stopping.Token).ConfigureAwait(false))!;
        publishing.Advance(Number(horizon));
    }

    private async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stopping.Token).ConfigureAwait(false);
    }

    private static ulong Number(string transaction) => ulong.Parse(transaction, CultureInfo.InvariantCulture);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection that hears of commits was lost; what is missed is read when it is back")]
    private partial void Lost(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Commits are heard again")]
    private partial void Found();
}
