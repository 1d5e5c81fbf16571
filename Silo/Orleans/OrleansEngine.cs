using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Recruiting.Silo.Orleans;

namespace Recruiting.Silo;

public static partial class SiloServices
{
    static partial void AddEnginesOfThisBuild(Dictionary<string, Action<IServiceCollection, RecruitingOptions>> engines) =>
        engines["orleans"] = AddOrleansGrains;

    private static void AddOrleansGrains(IServiceCollection services, RecruitingOptions options)
    {
        services.AddLogging(logging => logging.AddFilter(nameof(Orleans), LogLevel.Warning));
        if (options.Connection is { } database) services.AddHostedService(_ => new MembershipTables(database));
        services.AddOrleans(silo =>
        {
            silo.UseGrains();
            if (options.Connection is { } shared) silo.UseNodesOf(shared);
            else silo.UseOneNode();
        });
    }
}
