using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Live;
using Recruiting.Organisations;
using Recruiting.Proposals;
using Recruiting.Reading;
using Recruiting.Silo.Embedded;
using Recruiting.Silo.Files;
using Recruiting.Silo.Live;
using Recruiting.Silo.Mail;
using Recruiting.Silo.Reminders;
using Recruiting.Silo.Storage.Postgres;
using Recruiting.Silo.Storage.Sqlite;

namespace Recruiting.Silo;

/// <param name="DataDirectory">Where the log and the files are kept; made when missing.</param>
/// <param name="Engine">What runs grains: <c>embedded</c>, or another one that this build has.</param>
/// <param name="Connection">The PostgreSQL that nodes share; null keeps everything in a SQLite file in the directory.</param>
/// <param name="Mail">Where mail is handed over; null sends none, and it waits.</param>
public sealed record RecruitingOptions(string DataDirectory, string Engine = "embedded", string? Connection = null, MailOptions? Mail = null);

/// <summary>Everything a node needs to run grains.</summary>
public static partial class SiloServices
{
    /// <summary>Registers all of it. The engine is one that <see cref="HasEngine"/>.</summary>
    public static IServiceCollection AddRecruiting(this IServiceCollection services, RecruitingOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options).AddLeaving();
        if (options.Connection is { } connection) services.AddPostgresStore(connection);
        else services.AddSqliteStore(options.DataDirectory);
        services.AddSingleton<IReadingPreview, ReadingPreview>();
        services.AddSingleton<ILiveTopics, LiveTopics>();
        services.AddSingleton<IFiles>(provider => new DiskFiles(Path.Combine(options.DataDirectory, "files"), provider.GetRequiredService<TimeProvider>()));
        Engines()[options.Engine](services, options);
        if (options.Mail is { } mail) services.AddSingleton(mail).AddHostedService<MailWorker>();
        services.AddHostedService<ReminderWorker>();
        return services;
    }

    /// <summary>Whether this build has an engine of that name.</summary>
    public static bool HasEngine(string name) => Engines().ContainsKey(name);

    private static Dictionary<string, Action<IServiceCollection, RecruitingOptions>> Engines()
    {
        var engines = new Dictionary<string, Action<IServiceCollection, RecruitingOptions>> { ["embedded"] = (services, _) => services.AddEmbeddedGrains() };
        AddEnginesOfThisBuild(engines);
        return engines;
    }

    static partial void AddEnginesOfThisBuild(Dictionary<string, Action<IServiceCollection, RecruitingOptions>> engines);

    private static void AddEmbeddedGrains(this IServiceCollection services)
    {
        services.AddSingleton<GrainType>(new GrainType(typeof(IOrganisationGrain), typeof(OrganisationGrain), "organisation"));
        services.AddSingleton<GrainType>(new GrainType(typeof(ICandidateGrain), typeof(CandidateGrain), "candidate"));
        services.AddSingleton<GrainType>(new GrainType(typeof(IJobGrain), typeof(JobGrain), "job"));
        services.AddSingleton<GrainType>(new GrainType(typeof(IInterviewGrain), typeof(InterviewGrain), "interview"));
        services.AddSingleton<GrainType>(new GrainType(typeof(IProposalGrain), typeof(ProposalGrain), "proposal"));
        services.TryAddSingleton(EmbeddedOptions.Default);
        services.AddSingleton<IGrains, EmbeddedGrains>();
    }
}
