using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Recruiting.Silo.Storage;

/// <summary>A session's token: 256 random bits as base64url. Stores keep its SHA-256 only.</summary>
internal static class SessionToken
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(30);

    private const int Characters = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>Whether a text can be a token at all, so that nothing else costs a look into the store.</summary>
    public static bool CanBe(string text) => text.Length == Characters && Base64Url.IsValid(text);
}
