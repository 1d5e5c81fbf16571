using System.Security.Cryptography;
using System.Text;
using Recruiting.Accounts;
using Recruiting.Api.Sessions;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Proposals;

namespace Recruiting.Api.Demo;

/// <summary>A little data to look at, made on an empty store by the product's own commands. Every command's id is fixed, so that planting
/// what was half planted finishes it. Planted once the engine runs and before the first request is taken.</summary>
public sealed class DemoData(IGrains grains, IJobRows jobs, ICandidateRows candidates) : IHostedService
{
    private static readonly JobId Rlhf = new("demo-rlhf-annotator");
    private static readonly JobId Transcripts = new("demo-transcript-reviewer");
    private static readonly JobId Quality = new("demo-data-quality-lead");

    public ImmutableArray<DemoPerson> People { get; private set; } = [];

    public Task StartAsync(CancellationToken cancellationToken) => Plant();

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task Plant()
    {
        var planted = await jobs.Search(null, null, null, 1);
        var begun = (await grains.Get<IJobGrain>(Rlhf.Value).View()).Value is not null;
        if (!planted.Items.IsEmpty && !begun) return;
        if (await candidates.Find(new(Rlhf, AccountOf(DemoPeople.Priya).Id)) is null)
        {
            await Task.WhenAll(DemoPeople.All.Select(Register));
            await Post(Rlhf, DemoPeople.Nora, DemoJobs.RlhfAnnotator);
            await Post(Quality, DemoPeople.Nora, DemoJobs.DataQualityLead);
            await Post(Transcripts, DemoPeople.Felix, DemoJobs.TranscriptReviewer);
            await Task.WhenAll(Finish(), Interview(Rlhf, DemoPeople.Mateo, DemoTalks.Mateo), Interview(Transcripts, DemoPeople.Ada, DemoTalks.AdaOnTranscripts));
            await Interview(Rlhf, DemoPeople.Priya, []);
        }
        People = DemoPeople.All;
    }

    private async Task Register(DemoPerson person)
    {
        var account = AccountOf(person);
        await account.Register(grains, new("demo-register"), person.Name);
        if (person.Role == Role.Candidate)
            await grains.Get<ICandidateGrain>(account.Id.Value).ChangeProfile(
                new(new("demo-profile"), person.Name, "Europe/Berlin", DemoTalks.Headlines.GetValueOrDefault(person, "")));
    }

    private async Task Post(JobId job, DemoPerson by, Posting posting)
    {
        var account = AccountOf(by);
        var posted = await grains.Get<IJobGrain>(job.Value).Create(new(new("demo-post"), new(account.Id, account.Organisation), posting));
        if (posted.Rejected is { } rejected)
            throw new InvalidOperationException($"The demo job {job} was refused: {rejected.Message} {string.Join(' ', rejected.Errors ?? [])}");
    }

    private async Task Finish()
    {
        await Interview(Rlhf, DemoPeople.Ada, DemoTalks.Ada);
        await grains.Get<IProposalGrain>(new JobCandidate(Rlhf, AccountOf(DemoPeople.Ada).Id).ToString()).Submit(
            new(new("demo-submit"), new(24, "EUR", "I can start on Monday and keep to the same hours every week.")));
    }

    private async Task Interview(JobId job, DemoPerson person, ImmutableArray<string> messages)
    {
        var key = new JobCandidate(job, AccountOf(person).Id).ToString();
        var interview = grains.Get<IInterviewGrain>(key);
        await interview.Open(new(new("demo-open")));
        for (var i = 0; i < messages.Length; i++)
            await interview.Say(new(IdOf($"{key}/{i}"), messages[i], long.MaxValue));
    }

    private static DemoAccount AccountOf(DemoPerson person) => DemoAccount.Of(person.Email, person.Role);

    private static MessageId IdOf(string name) => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString());
}
