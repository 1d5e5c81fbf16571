using Npgsql;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>What an exception of the driver means to callers.</summary>
internal static class PostgresFaults
{
    /// <summary>The server or the way to it is at fault, not what was asked.</summary>
    public static bool IsOfTheServer(Exception exception) => exception switch
    {
        // Classes: 08 connection, 25 read-only, 53 no room left, 57 stopping, 58 system, XX damaged.
        PostgresException refused => refused.SqlState[..2] is "08" or "25" or "53" or "57" or "58" or "XX",
        NpgsqlException or TimeoutException or IOException => true,
        _ => false,
    };

    /// <summary>Two transactions waited for each other, and this one was chosen to give way.</summary>
    public static bool IsDeadlock(Exception exception) => exception is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected };

    public static StoreUnavailableException AsUnavailable(Exception exception) => new(exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "The database server's disk is full. Free some room; nothing acknowledged is lost.",
        _ => "The database cannot be reached at the moment.",
    }, exception);

    public static StoreUnusableException AsUnusable(NpgsqlConnectionStringBuilder settings, Exception exception)
    {
        var place = $"{settings.Host}:{settings.Port}";
        return new(exception switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
                $"The database server at {place} does not accept user {settings.Username}. Check user name and password in the connection string.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
                $"There is no database {settings.Database} at {place}. Create it (createdb {settings.Database}), or name another in the connection string.",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } =>
                $"User {settings.Username} may not create tables in database {settings.Database}. Make it the owner (ALTER DATABASE {settings.Database} OWNER TO {settings.Username}).",
            PostgresException refused => $"The database at {place} refused to be set up: {refused.MessageText}.",
            _ => $"The database server at {place} cannot be reached. Start it, or correct host and port in the connection string.",
        }, exception);
    }
}
