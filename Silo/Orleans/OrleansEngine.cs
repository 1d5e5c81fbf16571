using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Recruiting.Silo.Orleans;
using Recruiting.Silo.Storage.Postgres;

namespace Recruiting.Silo;

public static partial class SiloServices
{
    static partial void AddEnginesOfThisBuild(Dictionary<string, Action<IServiceCollection, RecruitingOptions>> engines) =>
        engines["orleans"] = AddOrleansGrains;

    private static void AddOrleansGrains(IServiceCollection services, RecruitingOptions options)
    {
        services.AddLogging(logging => logging.AddFilter(nameof(Orleans), LogLevel.Warning));
        if (options.Connection is { } database) services.AddHostedService(provider => TablesIn(database, provider));
        services.AddOrleans(silo =>
        {
            silo.UseGrains();
            if (options.Connection is { } shared) silo.UseNodesOf(shared);
            else silo.UseOneNode();
        });
    }

    // The store looks first whether the database is one of ours.
    private static MembershipTables TablesIn(string database, IServiceProvider provider)
    {
        provider.GetRequiredService<PostgresStore>();
        return new(database);
    }
}
