using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;

namespace Recruiting.Api.Web;

/// <summary>Files of the client that have a Brotli copy beside them, <c>app.js.br</c>: its type is that of the file it is a copy of.</summary>
internal sealed class CompressedTypes : IContentTypeProvider
{
    public const string Extension = ".br";
    private readonly FileExtensionContentTypeProvider types = new();

    public static bool Is(PathString path) => path.Value?.EndsWith(Extension, StringComparison.Ordinal) == true;

    /// <summary>Whether the browser reads Brotli; only files under <c>/assets</c> have copies.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.Path.StartsWithSegments("/assets")
        && request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && encoding.Quality is not 0);

    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
        types.TryGetContentType(subpath.EndsWith(Extension, StringComparison.Ordinal) ? subpath[..^Extension.Length] : subpath, out contentType);
}
