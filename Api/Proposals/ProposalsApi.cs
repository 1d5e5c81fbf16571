using Microsoft.AspNetCore.Http.HttpResults;
using Recruiting.Accounts;
using Recruiting.Api.Ids;
using Recruiting.Api.Sessions;
using Recruiting.Candidates;
using Recruiting.Proposals;

namespace Recruiting.Api.Proposals;

/// <summary>The signed-in candidate's proposals.</summary>
public static class ProposalsApi
{
    public static void MapProposals(this IEndpointRouteBuilder api)
    {
        var proposal = api.MapGroup("/jobs/{job:id}/proposal").WithTags("Proposals").For(Role.Candidate);
        proposal.MapGet("/", Show);
        proposal.MapPut("/", Draft);
        proposal.MapPost("/", Submit);
        proposal.MapDelete("/", Withdraw);
        api.MapGet("/proposals/mine", Mine).WithTags("Proposals").For(Role.Candidate);
    }

    private static async Task<Results<Ok<ProposalView>, ProblemHttpResult>> Show(string job, Caller caller, IGrains grains) =>
        (await Proposal(grains, job, caller).View()).ToResult();

    private static async Task<Results<Ok<ProposalView>, ProblemHttpResult>> Draft(
        string job, BidBody body, Caller caller, Command command, IGrains grains) =>
        (await Proposal(grains, job, caller).Draft(new(command.Id, body.ToBid()))).ToResult();

    private static async Task<Results<Ok<ProposalView>, ProblemHttpResult>> Submit(
        string job, BidBody body, Caller caller, Command command, IGrains grains) =>
        (await Proposal(grains, job, caller).Submit(new(command.Id, body.ToBid()))).ToResult();

    private static async Task<Results<Ok<ProposalView>, ProblemHttpResult>> Withdraw(
        string job, Caller caller, Command command, IGrains grains) =>
        (await Proposal(grains, job, caller).Withdraw(new(command.Id))).ToResult();

    private static async Task<Ok<Page<MyProposal>>> Mine(string? cursor, Caller caller, ICandidateRows rows) =>
        TypedResults.Ok(await rows.OfCandidate(caller.Account, cursor));

    private static IProposalGrain Proposal(IGrains grains, string job, Caller caller) =>
        grains.Get<IProposalGrain>(new JobCandidate(new(job), caller.Account).ToString());
}

/// <summary>A bid as sent; what is missing is not said yet.</summary>
public sealed record BidBody(decimal? Amount = null, string? Currency = null, string? Note = null)
{
    public Bid ToBid() => new(Amount, Currency, Note);
}
