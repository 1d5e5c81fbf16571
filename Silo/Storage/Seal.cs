using System.Security.Cryptography;
using Recruiting.Log;

namespace Recruiting.Silo.Storage;

/// <summary>What can be worked out about an entry before its turn to be written comes.</summary>
internal readonly record struct Seal(string Stream, byte[] Salt, byte[] Digest)
{
    public static Seal Of(Write write)
    {
        var salt = RandomNumberGenerator.GetBytes(Chain.SaltBytes);
        return new(write.Stream.ToString(), salt, Chain.Digest(salt, write.Payload.Span));
    }
}
