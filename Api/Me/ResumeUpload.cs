using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Recruiting.Api.Me;

/// <summary>The file in a request: the first file of <c>multipart/form-data</c>, else the body itself, named by <c>?name=</c> or
/// <c>Content-Disposition</c>.</summary>
public sealed record ResumeUpload(Stream Content, string? Name)
{
    /// <summary>Null for multipart without a file. Throws <see cref="InvalidDataException"/> for broken multipart.</summary>
    public static async Task<ResumeUpload?> Of(HttpRequest request, string? name, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return new(request.Body, name ?? NameIn(request.Headers.ContentDisposition));
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length is 0 or > 200) return null;
        try
        {
            var parts = new MultipartReader(boundary, request.Body);
            while (await parts.ReadNextSectionAsync(cancellation) is { } part)
                if (NameIn(part.ContentDisposition) is { } fileName)
                    return new(part.Body, fileName);
            return null;
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            throw new InvalidDataException("The multipart body ends early.", exception);
        }
    }

    private static string? NameIn(string? disposition) => ContentDispositionHeaderValue.TryParse(disposition, out var parsed)
        ? HeaderUtilities.RemoveQuotes(parsed.FileNameStar.HasValue ? parsed.FileNameStar : parsed.FileName).Value
        : null;
}
