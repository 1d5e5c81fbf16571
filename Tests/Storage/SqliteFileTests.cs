using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Recruiting.Log;
using Recruiting.Silo.Storage;
using Recruiting.Silo.Storage.Sqlite;

namespace Recruiting.Tests.Storage;

/// <summary>What may be wrong with a data directory.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("store-file-").FullName;

    private string FilePath => Path.Combine(directory, "recruiting.db");

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task A_missing_directory_is_made()
    {
        var inside = Path.Combine(directory, "a", "b");
        using (var store = Open(inside)) await AppendTo(store, 0);
        Assert.Null(SqliteVerifier.Verify(inside).Broken);
    }

    [Fact]
    public void A_database_of_something_else_is_refused_and_left_alone()
    {
        Execute("CREATE TABLE recipes (name TEXT)");
        RefusedUnchanged("is a database of something else. Name another data directory with --data.");
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        Open(directory).Dispose();
        Execute($"PRAGMA user_version = {Schema.Latest + 1}");
        RefusedUnchanged($"was written by a newer version (schema {Schema.Latest + 1}, this one knows {Schema.Latest}). Start that version, or restore a backup from before it.");
    }

    [Theory]
    [InlineData("this is not a database, it is a sentence that is a little longer than a header of a hundred bytes would be, so there")]
    [InlineData("short")]
    public void A_file_that_is_no_database_is_refused_and_left_alone(string content)
    {
        File.WriteAllText(FilePath, content);
        RefusedUnchanged("is damaged or not a database. Restore it from a backup, or name another data directory with --data.");
    }

    [Fact]
    public async Task A_file_cut_short_is_refused_and_left_alone()
    {
        using (var store = Open(directory)) await AppendTo(store, 0);
        using (var file = File.OpenWrite(FilePath)) file.SetLength(8192);
        RefusedUnchanged("is damaged or not a database. Restore it from a backup, or name another data directory with --data.");
    }

    [Fact]
    public void An_empty_file_becomes_a_store()
    {
        File.WriteAllBytes(FilePath, []);
        Open(directory).Dispose();
        Assert.Equal(0, SqliteVerifier.Verify(directory).Streams);
    }

    [Fact]
    public void A_second_server_on_the_same_directory_is_refused()
    {
        using var first = Open(directory);
        var refused = Assert.Throws<StoreUnusableException>(() => Open(directory));
        Assert.Equal($"Another server uses {directory}. Stop it, or name another data directory with --data.", refused.Message);
    }

    [Fact]
    public void A_file_that_another_program_locks_is_refused()
    {
        Open(directory).Dispose();
        using var other = new Database(FilePath, readOnly: false);
        other.Execute("PRAGMA journal_mode = DELETE");
        other.Execute("BEGIN EXCLUSIVE");
        Assert.EndsWith("is locked by another program. End that program, then start again.", Assert.Throws<StoreUnusableException>(() => Open(directory)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_store_can_be_verified()
    {
        using var store = Open(directory);
        await AppendTo(store, 0);
        Assert.Equal((1L, 1L), (SqliteVerifier.Verify(directory).Streams, SqliteVerifier.Verify(directory).Entries));
    }

    [Fact]
    public async Task Entries_without_their_stream_are_found()
    {
        using (var store = Open(directory)) await AppendTo(store, 0);
        Execute("DELETE FROM streams");
        Assert.Equal(new("(none)", 0, "1 entries belong to no stream"), SqliteVerifier.Verify(directory).Broken);
    }

    [Fact]
    public async Task A_stopped_store_refuses_appends()
    {
        var store = Open(directory);
        store.Dispose();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => AppendTo(store, 0));
    }

    [Fact]
    public async Task On_a_full_disk_appends_fail_and_work_again_when_there_is_room()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "a small file system needs root");
        Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", directory);
        try
        {
            using var store = Open(directory);
            await AppendTo(store, 0);
            var ballast = Path.Combine(directory, "ballast");
            FillDisk(ballast);
            var (version, _) = await AppendUntilUnavailable(store);
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Health.Check(default));
            Assert.Equal(version, (await store.Log.Read(Stream)).Length);

            File.Delete(ballast);
            await store.Health.Check(default);
            await AppendTo(store, version);
            Assert.Null(SqliteVerifier.Verify(directory).Broken);
        }
        finally
        {
            Run("umount", directory);
        }
    }

    private static readonly StreamId Stream = new("interview", "j/a");

    private static SqliteStore Open(string directory) => new(directory, TimeProvider.System);

    private static async Task AppendTo(SqliteStore store, long expected) => Assert.True(
        (await store.Log.Append(Append.Of(new Write(Stream, expected, new("c"), new byte[2000])))).IsAppended);

    private static async Task<(long Version, StoreUnavailableException Reason)> AppendUntilUnavailable(SqliteStore store)
    {
        for (var version = await store.Log.Head(Stream); ; version++)
        {
            try
            {
                await AppendTo(store, version);
            }
            catch (StoreUnavailableException reason)
            {
                return (version, reason);
            }
        }
    }

    private static void FillDisk(string path)
    {
        using var file = File.OpenWrite(path);
        try
        {
            while (true)
            {
                file.Write(new byte[4096]);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // Full, as wanted.
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private void Execute(string sql)
    {
        using var database = new Database(FilePath, readOnly: false);
        database.Execute(sql);
    }

    private void RefusedUnchanged(string expected)
    {
        var before = File.ReadAllBytes(FilePath);
        Assert.Equal($"{FilePath} {expected}", Assert.Throws<StoreUnusableException>(() => Open(directory)).Message);
        Assert.Equal(before, File.ReadAllBytes(FilePath));
    }
}
