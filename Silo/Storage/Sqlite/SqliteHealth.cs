namespace Recruiting.Silo.Storage.Sqlite;

internal sealed class SqliteHealth(Writer writer) : IStoreHealth
{
    /// <summary>Writes what is there already: a full or failing disk refuses that as it would an append.</summary>
    public Task Check(CancellationToken cancellation) => writer.Run(Rewrite).WaitAsync(cancellation);

    private static bool Rewrite(Database database)
    {
        database.Execute($"PRAGMA user_version = {Schema.Latest}");
        return true;
    }
}
