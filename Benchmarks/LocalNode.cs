using Microsoft.Extensions.DependencyInjection;
using Recruiting.Jobs;
using Recruiting.Organisations;
using Recruiting.Reading;
using Recruiting.Silo;

namespace Recruiting.Benchmarks;

/// <summary>Stores and grains in this process, without the web.</summary>
internal static class LocalNode
{
    public static ServiceProvider Open(string data, string? connection = null) =>
        new ServiceCollection().AddLogging().AddRecruiting(new RecruitingOptions(data, Connection: connection)).BuildServiceProvider();

    /// <summary>A job with the documented fields.</summary>
    public static async Task PostJob(IGrains grains, JobId job)
    {
        var employer = new Actor(new("e-bench"), new("o-bench"));
        await grains.Get<IOrganisationGrain>("o-bench").Found(new(new("found"), "Bench", employer.Account));
        var posted = await grains.Get<IJobGrain>(job.Value).Create(
            new(new("post"), employer, new("RLHF annotator", "Compare answers.", "Be brief.", DocumentedFields.All, [])));
        if (posted.Rejected is { } rejected) throw new InvalidOperationException(rejected.Message);
    }
}
