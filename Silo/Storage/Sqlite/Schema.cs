using System.Collections.Immutable;

namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>The numbered migrations, and whether a file is one of ours and of a version we know.</summary>
internal static class Schema
{
    /// <summary>"RECR", in the file's header.</summary>
    private const long ApplicationId = 0x52454352;

    private static readonly ImmutableArray<Migration> Migrations = Migration.Beside(typeof(Schema));

    public static int Latest => Migrations[^1].Number;

    /// <summary>Refuses a database of something else and one that a newer server wrote; changes nothing.</summary>
    public static void Inspect(Database database, string path)
    {
        var application = database.Number("PRAGMA application_id");
        var version = database.Number("PRAGMA user_version");
        var isEmpty = application == 0 && version == 0 && database.Number("SELECT count(*) FROM sqlite_master") == 0;
        if (application != ApplicationId && !isEmpty)
            throw new StoreUnusableException($"{path} is a database of something else. Name another data directory with --data.");
        if (version > Latest)
            throw new StoreUnusableException(
                $"{path} was written by a newer version (schema {version}, this one knows {Latest}). Start that version, or restore a backup from before it.");
    }

    /// <summary>Applies what is missing, each migration in a transaction of its own.</summary>
    public static void Migrate(Database database)
    {
        var version = database.Number("PRAGMA user_version");
        foreach (var (number, sql) in Migrations)
        {
            if (number <= version) continue;
            database.Execute("BEGIN IMMEDIATE");
            database.Execute(sql);
            database.Execute($"PRAGMA application_id = {ApplicationId}");
            database.Execute($"PRAGMA user_version = {number}");
            database.Execute("COMMIT");
        }
    }
}
