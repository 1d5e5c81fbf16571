using System.Collections.Immutable;

namespace Recruiting.Silo.Storage.Sqlite;

internal static class Pages
{
    /// <summary>A page of a statement that asks for one row more than the page has, which says whether another page follows.</summary>
    public static Page<T> Read<T>(Statement rows, int limit, Func<Statement, T> read, Func<Statement, string> cursor)
    {
        var items = ImmutableArray.CreateBuilder<T>(Math.Min(limit, 100));
        string? last = null;
        while (rows.Step())
        {
            if (items.Count == limit) return new(items.DrainToImmutable(), last);
            items.Add(read(rows));
            if (items.Count == limit) last = cursor(rows);
        }
        return new(items.DrainToImmutable(), null);
    }
}
