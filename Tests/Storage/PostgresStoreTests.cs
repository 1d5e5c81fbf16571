using Microsoft.Extensions.DependencyInjection;
using Recruiting.Log;
using Recruiting.Silo.Storage;
using Recruiting.Silo.Storage.Postgres;

namespace Recruiting.Tests.Storage;

[Collection<PostgresCollection>]
public sealed class PostgresStoreTests(PostgresServer server) : StoreBehaviour
{
    private string connection = "";

    protected override string ChildStore => connection;

    protected override void AddStore(IServiceCollection services) => services.AddPostgresStore(connection);

    protected override Task<Verification> Verify() => PostgresVerifier.Verify(connection);

    protected override Task Tamper(StreamId stream, long version, string assignment) =>
        PostgresServer.Execute(connection, $"UPDATE log SET {assignment} WHERE {Is(stream, version)}");

    protected override Task Remove(StreamId stream, long version) =>
        PostgresServer.Execute(connection, $"DELETE FROM log WHERE {Is(stream, version)}");

    protected override Task Swap(StreamId stream, long one, long other) => PostgresServer.Execute(connection, $"""
        UPDATE log SET version = -1 WHERE {Is(stream, one)};
        UPDATE log SET version = {one} WHERE {Is(stream, other)};
        UPDATE log SET version = {other} WHERE {Is(stream, -1)}
        """);

    public override async ValueTask InitializeAsync()
    {
        connection = await server.NewDatabase();
        await base.InitializeAsync();
    }

    private static string Is(StreamId stream, long version) =>
        $"stream = (SELECT id FROM streams WHERE name = '{stream}') AND version = {version}";
}
