using System.Collections.Immutable;
using Npgsql;

namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Questions and changes of one statement; parameters are <c>$1</c>, <c>$2</c> in order. They come as a list, since an array of
/// texts given alone would pass for several parameters.</summary>
internal static class Ask
{
    /// <summary>Every row that a statement answers. Throws <see cref="StoreUnavailableException"/> when the server cannot be asked.</summary>
    public static async Task<ImmutableArray<T>> Rows<T>(this NpgsqlDataSource source, string sql, Func<NpgsqlDataReader, T> read, params List<object?> values)
    {
        try
        {
            await using var command = source.CreateCommand(sql);
            foreach (var value in values) command.Parameters.Add(Parameter(value));
            await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
            var rows = ImmutableArray.CreateBuilder<T>();
            while (await reader.ReadAsync().ConfigureAwait(false)) rows.Add(read(reader));
            return rows.DrainToImmutable();
        }
        catch (Exception exception) when (PostgresFaults.IsOfTheServer(exception))
        {
            throw PostgresFaults.AsUnavailable(exception);
        }
    }

    public static Task Run(this NpgsqlDataSource source, string sql, params List<object?> values) => source.Rows(sql, static _ => 0, values);

    /// <summary>A page of a statement that asks for one row more than the page has, which says whether another page follows.</summary>
    public static async Task<Page<T>> Page<T>(
        this NpgsqlDataSource source, string sql, int limit, Func<NpgsqlDataReader, T> read, Func<NpgsqlDataReader, string> cursor, params List<object?> values)
    {
        var rows = await source.Rows(sql, reader => (Item: read(reader), Cursor: cursor(reader)), values).ConfigureAwait(false);
        return rows.Length > limit
            ? new([.. rows[..limit].Select(row => row.Item)], rows[limit - 1].Cursor)
            : new([.. rows.Select(row => row.Item)], null);
    }

    public static NpgsqlBatchCommand Command(string sql, params List<object?> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(Parameter(value));
        return command;
    }

    public static DateTimeOffset Time(this NpgsqlDataReader reader, int column) => reader.GetFieldValue<DateTimeOffset>(column);

    public static DateTimeOffset? TimeOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.Time(column);

    public static string? TextOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static NpgsqlParameter Parameter(object? value) => new() { Value = value ?? DBNull.Value };
}
