using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Recruiting.Accounts;
using Recruiting.Api.Jobs;
using Recruiting.Api.Me;
using Recruiting.Api.Sessions;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Proposals;
using Recruiting.Silo.Files;

namespace Recruiting.Api.Candidates;

/// <summary>The employer's table: the candidates of an own job.</summary>
public static class CandidatesApi
{
    /// <summary>More ids do not fit into an address.</summary>
    public const int MostChosen = 100;

    /// <summary>One candidate whole.</summary>
    public sealed record CandidateView(CandidateRow Row, InterviewView? Interview, ProposalView? Proposal, ProfileView? Profile);

    public static void MapCandidates(this IEndpointRouteBuilder api)
    {
        var job = api.MapGroup("/jobs/{job:id}").WithTags("Candidates").For(Role.Employer);
        job.MapGet("/candidates", Table);
        job.MapGet("/candidates.csv", Csv).Produces<string>(contentType: "text/csv");
        job.MapGet("/candidates/{candidate:id}", Show);
        job.MapGet("/candidates/{candidate:id}/resume", Resume).Produces<Stream>(contentType: "application/octet-stream");
    }

    private static async Task<Results<Ok<Page<CandidateRow>>, ProblemHttpResult>> Table(
        string job, string? cursor, [AsParameters] CandidatesQuery asked, Caller caller, IGrains grains, ICandidateRows rows)
    {
        if (await grains.FindOwnJob(job, caller) is not { } view) return Refusals.NotFound.ToProblem();
        var query = asked.For(view);
        if (query.Rejected is { } rejected) return rejected.ToProblem();
        var page = await rows.OfJob(view.Id, query.Value, cursor);
        return TypedResults.Ok(page with { Items = [.. page.Items.Select(ForEmployers.Of)] });
    }

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> Csv(
        string job, [AsParameters] CandidatesQuery asked, [Description("Repeated; these candidates alone, in this order. Not found if one is not of this job.")] string[]? candidate,
        Caller caller, IGrains grains, ICandidateRows rows, CancellationToken cancellation)
    {
        if (await grains.FindOwnJob(job, caller) is not { } view) return Refusals.NotFound.ToProblem();
        if (candidate is { Length: > 0 }) return await Chosen(view, candidate, rows);
        return asked.For(view).Match<Results<PushStreamHttpResult, ProblemHttpResult>>(
            query => CsvOf(view, body => CandidatesCsv.Write(body, view, query, rows, cancellation)),
            rejected => rejected.ToProblem());
    }

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> Chosen(JobView job, string[] candidates, ICandidateRows rows)
    {
        if (candidates.Length > MostChosen) return Refusals.TooManyChosen(MostChosen).ToProblem();
        var found = await Task.WhenAll(candidates.Select(candidate => rows.Find(new(job.Id, new(candidate)))));
        return found.Contains(null) ? Refusals.NotFound.ToProblem() : CsvOf(job, body => CandidatesCsv.Write(body, job, found!));
    }

    private static PushStreamHttpResult CsvOf(JobView job, Func<Stream, Task> write) =>
        TypedResults.Stream(write, "text/csv; charset=utf-8", FileNames.Safe($"{job.Title}.csv"));

    private static async Task<Results<Ok<CandidateView>, ProblemHttpResult>> Show(
        string job, string candidate, Caller caller, IGrains grains, ICandidateRows rows)
    {
        var key = new JobCandidate(new(job), new(candidate));
        if (await Find(key, caller, grains, rows) is not { } row) return Refusals.NotFound.ToProblem();
        var interview = grains.Get<IInterviewGrain>(key.ToString()).View(0);
        var proposal = grains.Get<IProposalGrain>(key.ToString()).View();
        var profile = grains.Get<ICandidateGrain>(candidate).View();
        return TypedResults.Ok(new CandidateView(
            ForEmployers.Of(row),
            (await interview).Value,
            (await proposal).Value is { } bid ? ForEmployers.Of(bid) : null,
            (await profile).Value));
    }

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Resume(
        string job, string candidate, Caller caller, IGrains grains, ICandidateRows rows, IFiles files) =>
        await Find(new(new(job), new(candidate)), caller, grains, rows) is null
            ? Refusals.NotFound.ToProblem()
            : await ResumeApi.Download(new(candidate), grains, files);

    private static async Task<CandidateRow?> Find(JobCandidate key, Caller caller, IGrains grains, ICandidateRows rows) =>
        await grains.FindOwnJob(key.Job.Value, caller) is null ? null : await rows.Find(key);
}
