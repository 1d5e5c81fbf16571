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
using Recruiting.Silo.Storage.Sqlite;

namespace Recruiting.Silo;

/// <param name="DataDirectory">Where the log and the files are kept; made when missing.</param>
public sealed record RecruitingOptions(string DataDirectory);

/// <summary>Everything a node needs to run grains.</summary>
public static class SiloServices
{
    public static IServiceCollection AddRecruiting(this IServiceCollection services, RecruitingOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSqliteStore(options.DataDirectory);
        services.AddSingleton<IReadingPreview, ReadingPreview>();
        services.AddSingleton<ILiveTopics, LiveTopics>();
        services.AddSingleton<IFiles>(_ => new DiskFiles(Path.Combine(options.DataDirectory, "files")));
        services.AddEmbeddedGrains();
        return services;
    }

    private static void AddEmbeddedGrains(this IServiceCollection services)
    {
        services.AddSingleton<GrainType>(new GrainType(typeof(IOrganisationGrain), typeof(OrganisationGrain)));
        services.AddSingleton<GrainType>(new GrainType(typeof(ICandidateGrain), typeof(CandidateGrain)));
        services.AddSingleton<GrainType>(new GrainType(typeof(IJobGrain), typeof(JobGrain)));
        services.AddSingleton<GrainType>(new GrainType(typeof(IInterviewGrain), typeof(InterviewGrain)));
        services.AddSingleton<GrainType>(new GrainType(typeof(IProposalGrain), typeof(ProposalGrain)));
        services.TryAddSingleton(EmbeddedOptions.Default);
        services.AddSingleton<IGrains, EmbeddedGrains>();
    }
}
