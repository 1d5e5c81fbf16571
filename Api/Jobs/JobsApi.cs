using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Recruiting.Accounts;
using Recruiting.Api.Ids;
using Recruiting.Api.Sessions;
using Recruiting.Jobs;

namespace Recruiting.Api.Jobs;

/// <summary>Jobs: employers see and change their own, everybody else reads them without the interviewer's instructions.</summary>
public static class JobsApi
{
    private const int LargestBody = 1024 * 1024;

    public static void MapJobs(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("/jobs").WithTags("Jobs");
        var large = new RequestSizeLimitAttribute(LargestBody);
        jobs.MapGet("/", Search).RequireAuthorization();
        jobs.MapGet("/{job:id}", Show).RequireAuthorization();
        jobs.MapPost("/", Create).For(Role.Employer).WithMetadata(large);
        jobs.MapPut("/{job:id}", Change).For(Role.Employer).WithMetadata(large);
        jobs.MapGet("/{job:id}/interviews", Interviews).For(Role.Employer);
        jobs.MapPost("/{job:id}/open", Open).For(Role.Employer);
        jobs.MapPost("/{job:id}/close", Close).For(Role.Employer);
    }

    /// <summary>The job, when the caller's organisation owns it.</summary>
    public static async Task<JobView?> FindOwnJob(this IGrains grains, string job, Caller caller) =>
        (await grains.Get<IJobGrain>(job).View()).Value is { } view && caller.IsOf(view.OrganisationId) ? view : null;

    private static async Task<Ok<Page<JobRow>>> Search(string? q, string? cursor, Caller caller, IJobRows rows) =>
        TypedResults.Ok(await rows.Search(caller.Session.Organisation, q, cursor));

    private static async Task<Results<Ok<JobView>, ProblemHttpResult>> Show(string job, Caller caller, IGrains grains)
    {
        var outcome = await grains.Get<IJobGrain>(job).View();
        if (outcome.Value is not { } view) return outcome.ToResult();
        if (caller.IsOf(view.OrganisationId)) return TypedResults.Ok(view);
        return caller.Session.Role == Role.Employer ? Refusals.NotFound.ToProblem() : TypedResults.Ok(view with { Instructions = null });
    }

    /// <summary>How many interviews a change of the fields would reach, and how many it would not.</summary>
    private static async Task<Results<Ok<InterviewCounts>, ProblemHttpResult>> Interviews(string job, Caller caller, IGrains grains, IJobRows rows) =>
        await grains.FindOwnJob(job, caller) is { } view ? TypedResults.Ok(await rows.Interviews(view.Id)) : Refusals.NotFound.ToProblem();

    private static async Task<Results<Created<JobView>, ProblemHttpResult>> Create(JobBody body, Caller caller, Command command, IGrains grains)
    {
        // The same key finds the job it made, whatever happened to the first answer.
        var job = "j-" + (command.IsKeyed ? Id.Of($"recruiting/job/{caller.Account}/{command.Id}") : Id.Fresh());
        var outcome = await grains.Get<IJobGrain>(job).Create(new(command.Id, caller.Actor, body.ToPosting()));
        return outcome.Match<Results<Created<JobView>, ProblemHttpResult>>(
            view => TypedResults.Created($"/api/jobs/{view.Id}", view),
            rejected => rejected.ToProblem());
    }

    private static async Task<Results<Ok<JobView>, ProblemHttpResult>> Change(
        string job, JobBody body, Caller caller, Command command, IGrains grains) =>
        (await grains.Get<IJobGrain>(job).Change(new(command.Id, caller.Actor, body.ToPosting(), body.Version))).ToResult();

    private static async Task<Results<Ok<JobView>, ProblemHttpResult>> Open(string job, Caller caller, Command command, IGrains grains) =>
        (await grains.Get<IJobGrain>(job).Open(new(command.Id, caller.Actor))).ToResult();

    private static async Task<Results<Ok<JobView>, ProblemHttpResult>> Close(string job, Caller caller, Command command, IGrains grains) =>
        (await grains.Get<IJobGrain>(job).Close(new(command.Id, caller.Actor))).ToResult();
}
