using Microsoft.AspNetCore.Http.HttpResults;
using Recruiting.Silo.Storage;

namespace Recruiting.Api.Health;

/// <summary>For whoever starts and watches the process.</summary>
public static class HealthApi
{
    public sealed record HealthView(string Status);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", Live).WithTags("Health");
        app.MapGet("/health/ready", Ready).WithTags("Health");
    }

    private static Ok<HealthView> Live() => TypedResults.Ok(new HealthView("live"));

    /// <summary>Ready means that the store answers, and that its clock is this node's.</summary>
    private static async Task<Results<Ok<HealthView>, ProblemHttpResult>> Ready(IStoreHealth store, HttpResponse response, CancellationToken cancellation)
    {
        try
        {
            await store.Check(cancellation);
            return TypedResults.Ok(new HealthView("ready"));
        }
        catch (StoreUnavailableException unavailable)
        {
            response.Headers.RetryAfter = "1";
            return (Refusals.StoreUnavailable with { Message = unavailable.Message }).ToProblem();
        }
    }
}
