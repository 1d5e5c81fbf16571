using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Recruiting.Api.Jobs;
using Recruiting.Reading;

namespace Recruiting.Api.Reading;

/// <summary>The dry run of the interviewer.</summary>
public static class ReadingApi
{
    private const int LargestBody = 1024 * 1024;

    public sealed record PreviewBody(ImmutableArray<FieldBody> Fields, ImmutableArray<TranscriptMessage> Messages, DateOnly? Today = null, string? Title = null)
    {
        public PreviewTranscript ToTranscript() => new(FieldBody.ToFields(Fields), Messages, Today, Title);
    }

    public static void MapReading(this IEndpointRouteBuilder api)
    {
        var reading = api.MapGroup("/reading").WithTags("Reading").RequireAuthorization();
        reading.MapPost("/preview", Show).WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        reading.MapGet("/templates", () => TypedResults.Ok(FieldTemplates.All));
    }

    private static Results<Ok<Preview>, ProblemHttpResult> Show(PreviewBody body, [FromServices] IReadingPreview preview) =>
        preview.Read(body.ToTranscript()).ToResult();
}
