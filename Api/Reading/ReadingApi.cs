using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Recruiting.Api.Jobs;
using Recruiting.Reading;

namespace Recruiting.Api.Reading;

/// <summary>The dry run of the interviewer.</summary>
public static class ReadingApi
{
    private const int LargestBody = 1024 * 1024;

    public sealed record PreviewBody(ImmutableArray<FieldBody> Fields, ImmutableArray<TranscriptMessage> Messages, DateOnly? Today = null)
    {
        public PreviewTranscript ToTranscript() => new(FieldBody.ToFields(Fields), Messages, Today);
    }

    public static void MapReading(this IEndpointRouteBuilder api) =>
        api.MapPost("/reading/preview", Show).WithTags("Reading").RequireAuthorization().WithMetadata(new RequestSizeLimitAttribute(LargestBody));

    private static Results<Ok<Preview>, ProblemHttpResult> Show(PreviewBody body, [FromServices] IReadingPreview preview) =>
        preview.Read(body.ToTranscript()).ToResult();
}
