using System.Collections.Frozen;
using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Recruiting.Api;

/// <summary>Every refusal becomes <c>application/problem+json</c> here: <c>code</c>, <c>detail</c>, <c>errors</c> by path where there are
/// any, and <c>traceId</c>.</summary>
public static class Problems
{
    /// <summary>The status of each code; a code without one is a rule's refusal, 422.</summary>
    private static readonly FrozenDictionary<string, int> Statuses = new Dictionary<string, int>
    {
        [Codes.NotFound] = 404,
        [Codes.Forbidden] = 403,
        [Codes.IdReused] = 409,
        [Codes.JobChanged] = 409,
        [Codes.JobClosed] = 409,
        [Codes.InterviewIncomplete] = 409,
        [Codes.ProposalSubmitted] = 409,
        [Codes.NothingToWithdraw] = 409,
        [Codes.MessageIdInvalid] = 400,
        [Codes.FileTooLarge] = 413,
        [Codes.FileUnsupported] = 415,
        [Refusals.NotSignedIn.Code] = 401,
        [Refusals.OriginRefused.Code] = 403,
        [Refusals.DemoOnlyOnLoopback.Code] = 403,
        [Refusals.EmailInvalid.Code] = 400,
        [Refusals.AfterInvalid.Code] = 400,
        [Refusals.CommandIdInvalid.Code] = 400,
        [Refusals.CursorInvalid.Code] = 400,
        [Refusals.SortInvalid("").Code] = 400,
        [Refusals.FilterInvalid("").Code] = 400,
        [Refusals.TooManyChosen(0).Code] = 400,
        [Refusals.MalformedJson.Code] = 400,
        [Refusals.RequestInvalid().Code] = 400,
        [Refusals.BodyTooLarge.Code] = 413,
        [Refusals.ContentTypeUnsupported.Code] = 415,
        [Refusals.MethodNotAllowed.Code] = 405,
        [Refusals.TooManyRequests.Code] = 429,
        [Refusals.StoreUnavailable.Code] = 503,
        [Refusals.Busy.Code] = 503,
        [Refusals.Internal.Code] = 500,
    }.ToFrozenDictionary();

    public static int StatusOf(Rejected rejected) => Statuses.GetValueOrDefault(rejected.Code, StatusCodes.Status422UnprocessableEntity);

    public static ProblemHttpResult ToProblem(this Rejected rejected) => TypedResults.Problem(Of(rejected));

    public static Results<Ok<T>, ProblemHttpResult> ToResult<T>(this Outcome<T> outcome) where T : class =>
        outcome.Match<Results<Ok<T>, ProblemHttpResult>>(value => TypedResults.Ok(value), rejected => rejected.ToProblem());

    /// <summary>Answers a request that no endpoint answered.</summary>
    public static Task Write(HttpContext http, Rejected rejected)
    {
        var status = StatusOf(rejected);
        if (status is 429 or 503 && !http.Response.Headers.ContainsKey("Retry-After")) http.Response.Headers.RetryAfter = "1";
        return rejected.ToProblem().ExecuteAsync(http);
    }

    private static ProblemDetails Of(Rejected rejected)
    {
        var problem = new ProblemDetails { Status = StatusOf(rejected), Detail = rejected.Message };
        problem.Extensions["code"] = rejected.Code;
        if (rejected.Errors is { IsEmpty: false } errors) problem.Extensions["errors"] = errors;
        problem.Extensions["traceId"] = Activity.Current?.Id;
        return problem;
    }
}
