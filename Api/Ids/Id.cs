using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Recruiting.Api.Ids;

/// <summary>The shape of ids (<see cref="IId{TSelf}"/>), and how new ones are made.</summary>
public static class Id
{
    public const int Longest = 100;

    private static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-");

    public static bool IsValid(string? text) => text is { Length: > 0 and <= Longest } && !text.AsSpan().ContainsAnyExcept(Alphabet);

    /// <summary>100 random bits as 20 characters.</summary>
    public static string Fresh() => Base32(RandomNumberGenerator.GetBytes(13));

    /// <summary>Always the same 20 characters for a name: the first 100 bits of its SHA-256.</summary>
    public static string Of(string name) => Base32(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    // RFC 4648 section 6 in lower case.
    private static string Base32(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[20];
        for (var i = 0; i < text.Length; i++)
        {
            var bit = i * 5;
            var window = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            text[i] = "abcdefghijklmnopqrstuvwxyz234567"[(window >> (11 - bit % 8)) & 31];
        }
        return new(text);
    }
}
