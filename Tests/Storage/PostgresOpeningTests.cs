using Npgsql;
using Recruiting.Silo.Storage;
using Recruiting.Silo.Storage.Postgres;

namespace Recruiting.Tests.Storage;

/// <summary>What may be wrong with a connection string or the database it names.</summary>
[Collection<PostgresCollection>]
public sealed class PostgresOpeningTests(PostgresServer server)
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("Host=x;Prot=1")]
    [InlineData("Host=x;Port=many;Database=d")]
    [InlineData("Database=d")]
    [InlineData("")]
    public async Task A_connection_string_that_cannot_be_read_is_refused(string connection) => Assert.Contains(
        "It looks like: Host=localhost;Port=5432;Database=recruiting;Username=recruiting;Password=…",
        (await Assert.ThrowsAsync<StoreUnusableException>(() => Open(connection))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_server_that_is_not_there_is_named() => Assert.Equal(
        "The database server at 127.0.0.1:1 cannot be reached. Start it, or correct host and port in the connection string.",
        (await Assert.ThrowsAsync<StoreUnusableException>(() => Open("Host=127.0.0.1;Port=1;Database=d;Username=u"))).Message);

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        var settings = new NpgsqlConnectionStringBuilder(await server.NewDatabase()) { Database = "nowhere" };
        Assert.Equal(
            $"There is no database nowhere at 127.0.0.1:{settings.Port}. Create it (createdb nowhere), or name another in the connection string.",
            await Refusal(settings.ConnectionString));
    }

    [Fact]
    public async Task A_user_without_rights_is_named()
    {
        var database = await server.NewDatabase();
        await PostgresServer.Execute(database, "CREATE ROLE guest LOGIN");
        var settings = new NpgsqlConnectionStringBuilder(database) { Username = "guest" };
        Assert.Equal(
            $"User guest may not create tables in database {settings.Database}. Make it the owner (ALTER DATABASE {settings.Database} OWNER TO guest).",
            await Refusal(settings.ConnectionString));
    }

    [Fact]
    public async Task A_database_of_something_else_is_refused_and_left_alone()
    {
        var database = await server.NewDatabase();
        await PostgresServer.Execute(database, "CREATE TABLE recipes (name text)");
        Assert.EndsWith("is one of something else. Name an empty one in the connection string.", await Refusal(database), StringComparison.Ordinal);
        Assert.Equal(["recipes"], await Tables(database));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        var database = await server.NewDatabase();
        await using (await PostgresStore.Open(database, TimeProvider.System)) { }
        await PostgresServer.Execute(database, $"INSERT INTO recruiting_schema (version) VALUES ({PostgresSchema.Latest + 1})");
        Assert.EndsWith(
            $"was written by a newer version (schema {PostgresSchema.Latest + 1}, this one knows {PostgresSchema.Latest}). Start that version, or restore a backup from before it.",
            await Refusal(database), StringComparison.Ordinal);
    }

    private static Task<PostgresStore> Open(string connection) => PostgresStore.Open(connection, TimeProvider.System);

    private static async Task<string> Refusal(string connection) =>
        (await Assert.ThrowsAsync<StoreUnusableException>(() => Open(connection))).Message;

    private static async Task<string[]> Tables(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        return [.. await source.Rows("SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'", row => row.GetString(0))];
    }
}
