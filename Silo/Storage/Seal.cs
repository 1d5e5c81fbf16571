using System.Security.Cryptography;
using Recruiting.Log;

namespace Recruiting.Silo.Storage;

/// <summary>What can be worked out about an entry before its turn to be written comes.</summary>
internal readonly record struct Seal(string Stream, byte[] Salt, byte[] Digest)
{
    /// <summary>One call for many salts: each costs as much as hashing the entry does.</summary>
    private const int SaltsAtOnce = 64;

    [ThreadStatic]
    private static byte[]? salts;
    [ThreadStatic]
    private static int taken;

    public static Seal Of(Write write)
    {
        var salt = TakeSalt();
        return new(write.Stream.ToString(), salt, Chain.Digest(salt, write.Payload.Span));
    }

    private static byte[] TakeSalt()
    {
        if (salts is null || taken == SaltsAtOnce) (salts, taken) = (RandomNumberGenerator.GetBytes(SaltsAtOnce * Chain.SaltBytes), 0);
        return salts.AsSpan(Chain.SaltBytes * taken++, Chain.SaltBytes).ToArray();
    }
}
