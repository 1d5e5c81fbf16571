using System.Threading.RateLimiting;
using Recruiting.Api.Sessions;

namespace Recruiting.Api;

/// <summary>Token buckets, permissive on purpose: they stop runaway clients, not people. <c>RateLimits:SignIn</c> is per address,
/// <c>RateLimits:Messages</c> per account; each has <c>Burst</c> and <c>PerSecond</c>.</summary>
public static class RateLimits
{
    public const string SignIn = "SignIn";
    public const string Messages = "Messages";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            var signIn = Bucket(configuration, SignIn);
            limits.AddPolicy(SignIn, http => RateLimitPartition.GetTokenBucketLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "", _ => signIn));
            var messages = Bucket(configuration, Messages);
            limits.AddPolicy(Messages, http => RateLimitPartition.GetTokenBucketLimiter(
                Caller.Of(http)?.Account.Value ?? "", _ => messages));
        });

    private static TokenBucketRateLimiterOptions Bucket(IConfiguration configuration, string name)
    {
        var section = configuration.GetSection($"RateLimits:{name}");
        return new()
        {
            TokenLimit = section.GetValue("Burst", 1000),
            TokensPerPeriod = section.GetValue("PerSecond", 250),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        };
    }
}
