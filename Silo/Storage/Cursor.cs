using System.Buffers.Binary;
using System.Buffers.Text;

namespace Recruiting.Silo.Storage;

/// <summary>Where a page of a list ended: the sort value and the row's id, so that rows added or changed meanwhile neither
/// repeat nor hide others. Opaque to callers; <paramref name="list"/> says which list gave it.</summary>
internal static class Cursor
{
    private const int Bytes = 1 + sizeof(long) + sizeof(long);

    public static string Write(char list, long value, long id)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        bytes[0] = (byte)list;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], value);
        BinaryPrimitives.WriteInt64BigEndian(bytes[9..], id);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The position before everything for a null cursor, in a list sorted descending.</summary>
    public static (long Value, long Id) ReadDescending(char list, string? cursor)
    {
        if (cursor is null) return (long.MaxValue, long.MaxValue);
        Span<byte> bytes = stackalloc byte[Bytes];
        // The length is checked first: a long text would not fit what it is decoded into.
        if (cursor.Length != Base64Url.GetEncodedLength(Bytes) || !Base64Url.IsValid(cursor) || !Base64Url.TryDecodeFromChars(cursor, bytes, out var written)
            || written != Bytes || bytes[0] != (byte)list)
            throw new BadCursorException();
        return (BinaryPrimitives.ReadInt64BigEndian(bytes[1..]), BinaryPrimitives.ReadInt64BigEndian(bytes[9..]));
    }
}
