using System.Security.Cryptography;
using System.Text;
using Recruiting.Accounts;
using Recruiting.Api.Sessions;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Proposals;

namespace Recruiting.Api.Demo;

/// <summary>What people of the demo do, by the product's own commands. Every command's id is fixed, so that doing half of it again finishes it.</summary>
public sealed class DemoPlanting(IGrains grains)
{
    public async Task Register(string email, Role role, string name, string headline = "", string zone = "Europe/Berlin")
    {
        var account = DemoAccount.Of(email, role);
        await account.Register(grains, new("demo-register"), name);
        if (role == Role.Candidate)
            await grains.Get<ICandidateGrain>(account.Id.Value).ChangeProfile(new(new("demo-profile"), name, zone, headline));
    }

    public async Task Post(JobId job, DemoPerson by, Posting posting)
    {
        var account = DemoAccount.Of(by.Email, by.Role);
        var posted = await grains.Get<IJobGrain>(job.Value).Create(new(new("demo-post"), new(account.Id, account.Organisation), posting));
        if (posted.Rejected is { } rejected)
            throw new InvalidOperationException($"The demo job {job} was refused: {rejected.Message} {string.Join(' ', rejected.Errors ?? [])}");
    }

    public Task Close(JobId job, DemoPerson by)
    {
        var account = DemoAccount.Of(by.Email, by.Role);
        return grains.Get<IJobGrain>(job.Value).Close(new(new("demo-close"), new(account.Id, account.Organisation)));
    }

    /// <summary>Opens the interview and says these messages one after the other.</summary>
    public async Task Interview(JobId job, string email, ImmutableArray<string> messages)
    {
        var key = KeyOf(job, email);
        var interview = grains.Get<IInterviewGrain>(key);
        await interview.Open(new(new("demo-open")));
        for (var i = 0; i < messages.Length; i++) await interview.Say(new(IdOf($"{key}/{i}"), messages[i], long.MaxValue));
    }

    public Task Submit(JobId job, string email, Bid bid) => grains.Get<IProposalGrain>(KeyOf(job, email)).Submit(new(new("demo-submit"), bid));

    private static string KeyOf(JobId job, string email) => new JobCandidate(job, DemoAccount.Of(email, Role.Candidate).Id).ToString();

    private static MessageId IdOf(string name) => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString());
}
