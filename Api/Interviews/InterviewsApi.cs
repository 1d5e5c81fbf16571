using Microsoft.AspNetCore.Http.HttpResults;
using Recruiting.Accounts;
using Recruiting.Api.Ids;
using Recruiting.Api.Sessions;
using Recruiting.Interviews;

namespace Recruiting.Api.Interviews;

/// <summary>The signed-in candidate's interview for a job.</summary>
public static class InterviewsApi
{
    /// <summary><paramref name="Id"/> is a UUID; the same id again answers without a second effect. Without it the Idempotency-Key counts.</summary>
    public sealed record SayBody(string Text, string? Id = null);

    public static void MapInterviews(this IEndpointRouteBuilder api)
    {
        var interview = api.MapGroup("/jobs/{job:id}/interview").WithTags("Interviews").For(Role.Candidate);
        interview.MapPost("/", Open);
        interview.MapGet("/", Show);
        interview.MapPost("/messages", Say).RequireRateLimiting(RateLimits.Messages);
        interview.MapPost("/reopen", Reopen);
    }

    private static async Task<Results<InterviewOk, ProblemHttpResult>> Open(string job, Caller caller, Command command, IGrains grains) =>
        Answer(await Interview(grains, job, caller).Open(new(command.Id)));

    private static async Task<Results<InterviewOk, ProblemHttpResult>> Show(string job, string? after, Caller caller, IGrains grains) =>
        After.TryRead(after, out var version)
            ? Answer(await Interview(grains, job, caller).View(version))
            : Refusals.AfterInvalid.ToProblem();

    private static async Task<Results<InterviewOk, ProblemHttpResult>> Say(
        string job, string? after, SayBody body, Caller caller, Command command, IGrains grains)
    {
        if (!After.TryRead(after, out var version)) return Refusals.AfterInvalid.ToProblem();
        var id = body.Id ?? (command.IsKeyed ? command.Id.Value : Guid.NewGuid().ToString());
        if (!Guid.TryParseExact(id, "D", out _)) return Refusals.MessageIdInvalid.ToProblem();
        return Answer(await Interview(grains, job, caller).Say(new(new(id), body.Text, version)));
    }

    private static async Task<Results<InterviewOk, ProblemHttpResult>> Reopen(string job, Caller caller, Command command, IGrains grains) =>
        Answer(await Interview(grains, job, caller).Reopen(new(command.Id)));

    private static Results<InterviewOk, ProblemHttpResult> Answer(Outcome<InterviewView> outcome) =>
        outcome.Match<Results<InterviewOk, ProblemHttpResult>>(view => new InterviewOk(view), rejected => rejected.ToProblem());

    private static IInterviewGrain Interview(IGrains grains, string job, Caller caller) =>
        grains.Get<IInterviewGrain>(new JobCandidate(new(job), caller.Account).ToString());
}
