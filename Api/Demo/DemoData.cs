using Recruiting.Accounts;
using Recruiting.Api.Sessions;
using Recruiting.Candidates;
using Recruiting.Jobs;

namespace Recruiting.Api.Demo;

/// <summary>Organisations, jobs and the people to sign in as, made on an empty store. Planted once the engine runs and before the first
/// request is taken; what was half planted is finished.</summary>
public sealed class DemoData(DemoPlanting planting, IJobRows jobs, ICandidateRows candidates) : IHostedService
{
    public ImmutableArray<DemoPerson> People { get; private set; } = [];

    public Task StartAsync(CancellationToken cancellationToken) => Plant();

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Plant()
    {
        var planted = await jobs.Search(null, null, null, 1);
        var isOurs = planted.Items.IsEmpty || !(await jobs.Search(DemoAccount.Of(DemoPeople.Nora.Email, Role.Employer).Organisation, null, null, 1)).Items.IsEmpty;
        if (!isOurs) return;
        // Priya's interview is planted last.
        if (await candidates.Find(new(DemoJobs.Rlhf, DemoAccount.Of(DemoPeople.Priya.Email, Role.Candidate).Id)) is null) await PlantAll();
        People = DemoPeople.All;
    }

    private async Task PlantAll()
    {
        await Task.WhenAll(DemoPeople.All.Select(person =>
            planting.Register(person.Email, person.Role, person.Name, DemoTalks.Headlines.GetValueOrDefault(person, ""))));
        foreach (var (job, by, posting) in DemoJobs.All) await planting.Post(job, by, posting);
        await planting.Close(DemoJobs.Pilot, DemoPeople.Nora);
        await Task.WhenAll(
            Finish(),
            planting.Interview(DemoJobs.Rlhf, DemoPeople.Mateo.Email, DemoTalks.Mateo),
            planting.Interview(DemoJobs.Transcripts, DemoPeople.Ada.Email, DemoTalks.AdaOnTranscripts));
        await planting.Interview(DemoJobs.Rlhf, DemoPeople.Priya.Email, []);
    }

    private async Task Finish()
    {
        await planting.Interview(DemoJobs.Rlhf, DemoPeople.Ada.Email, DemoTalks.Ada);
        await planting.Submit(DemoJobs.Rlhf, DemoPeople.Ada.Email, new(24, "EUR", "I can start on Monday and keep to the same hours every week."));
    }
}
