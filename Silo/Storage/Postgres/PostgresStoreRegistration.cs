using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Recruiting.Silo.Storage.Postgres;

public static class PostgresStoreRegistration
{
    /// <summary>The store opens when the first of its parts is asked for, and closes with the provider.</summary>
    public static IServiceCollection AddPostgresStore(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(provider => PostgresStore.Open(
                connectionString, provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>()).GetAwaiter().GetResult())
            .AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Log)
            .AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Feed)
            .AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Jobs)
            .AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Candidates)
            .AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Sessions)
            .AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Outbox)
            .AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Erasure)
            .AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Health)
            .AddSingleton(provider => provider.GetRequiredService<PostgresStore>().Unanswered);
    }
}
