namespace Recruiting.Silo.Storage.Postgres;

/// <summary>Cursors of lists sorted by a time, latest first.</summary>
internal static class TimeCursor
{
    private static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static string Write(char list, DateTimeOffset time, long id) => Cursor.Write(list, time.ToMicroseconds(), id);

    /// <summary>A time no row has stands for the first page, and for a cursor that nobody gave but could be one.</summary>
    public static (DateTimeOffset Time, long Id) Read(char list, string? cursor)
    {
        var (value, id) = Cursor.ReadDescending(list, cursor);
        return (Instants.FromMicroseconds(Math.Clamp(value, 0, Never.ToMicroseconds())), id);
    }
}
