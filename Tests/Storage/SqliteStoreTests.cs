using Microsoft.Extensions.DependencyInjection;
using Recruiting.Log;
using Recruiting.Silo.Storage;
using Recruiting.Silo.Storage.Sqlite;

namespace Recruiting.Tests.Storage;

public sealed class SqliteStoreTests : StoreBehaviour
{
    private readonly string directory = Directory.CreateTempSubdirectory("store-sqlite-").FullName;

    protected override string ChildStore => directory;

    protected override void AddStore(IServiceCollection services) => services.AddSqliteStore(directory);

    protected override Task<Verification> Verify() => Task.FromResult(SqliteVerifier.Verify(directory));

    protected override Task Tamper(StreamId stream, long version, string assignment) =>
        Execute($"UPDATE log SET {assignment} WHERE {Is(stream, version)}");

    protected override Task Remove(StreamId stream, long version) => Execute($"DELETE FROM log WHERE {Is(stream, version)}");

    protected override async Task Swap(StreamId stream, long one, long other)
    {
        await Execute($"UPDATE log SET version = -1 WHERE {Is(stream, one)}");
        await Execute($"UPDATE log SET version = {one} WHERE {Is(stream, other)}");
        await Execute($"UPDATE log SET version = {other} WHERE {Is(stream, -1)}");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    private Task Execute(string sql)
    {
        using var database = new Database(SqliteFile.PathIn(directory), readOnly: false);
        database.Execute(sql);
        return Task.CompletedTask;
    }

    private static string Is(StreamId stream, long version) =>
        $"stream = (SELECT id FROM streams WHERE name = '{stream}') AND version = {version}";
}
