using System.Buffers;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Recruiting.Interviews;

namespace Recruiting.Api.Interviews;

/// <summary>200 with an interview view, in one piece of known length.</summary>
public sealed class InterviewOk(InterviewView view) : IResult, IEndpointMetadataProvider
{
    private const int LargestKept = 256 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var json = buffer ??= new(16 * 1024);
        json.ResetWrittenCount();
        InterviewJson.Write(json, view);
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.WrittenCount;
        response.BodyWriter.Write(json.WrittenSpan);
        if (json.Capacity > LargestKept) buffer = null;
        return response.BodyWriter.FlushAsync(httpContext.RequestAborted).AsTask();
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(InterviewView), ["application/json"]));
}
