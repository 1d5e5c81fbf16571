using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using Recruiting.Api.Sessions;

namespace Recruiting.Api.Web;

/// <summary>The built browser client. Files under <c>/assets</c> have their hash in their name and never change; every other address
/// a browser opens is a screen of the client, which for visitors without a session is the start page, drawn when the client was built.</summary>
public static class WebClient
{
    private static readonly string[] Built = ["wwwroot", "../../../wwwroot", "../../../../Api/wwwroot"];
    private const string Start = "/start.html";
    private static readonly string[] NotScreens = ["/api", "/live", "/health", "/openapi", "/assets"];

    /// <summary>Where the client was built, if it was: beside the program when published, in the project when run from build output.</summary>
    public static string Root { get; } =
        Built.Select(path => Path.GetFullPath(path, AppContext.BaseDirectory)).FirstOrDefault(HoldsClient, Path.GetFullPath("wwwroot"));

    /// <summary>The folder that was configured, else <see cref="Root"/>.</summary>
    public static IFileProvider Open(string? configured)
    {
        var root = configured is null ? Root : Path.GetFullPath(configured);
        return HoldsClient(root) ? new PhysicalFileProvider(root) : new NullFileProvider();
    }

    public static void UseWebClient(this IApplicationBuilder app, IFileProvider client)
    {
        var files = new StaticFileOptions { FileProvider = client, ContentTypeProvider = new CompressedTypes(), OnPrepareResponse = file => Prepare(file.Context) };
        app.Use((http, next) =>
        {
            if (CompressedTypes.IsWanted(http.Request) && client.GetFileInfo(http.Request.Path + CompressedTypes.Extension).Exists) http.Request.Path += CompressedTypes.Extension;
            return next(http);
        });
        app.UseStaticFiles(files);
        app.UseWhen(IsScreen, screens =>
        {
            screens.Use((http, next) =>
            {
                http.Request.Path = IsDrawn(http.Request, client) ? Start : "/index.html";
                http.Response.Headers.Vary = HeaderNames.Cookie;
                return next(http);
            });
            screens.UseStaticFiles(files);
        });
    }

    private static bool HoldsClient(string folder) => File.Exists(Path.Combine(folder, "index.html"));

    // Whoever has no session sees the start page at every address.
    private static bool IsDrawn(HttpRequest request, IFileProvider client) =>
        SessionToken.OfCookie(request) is null && client.GetFileInfo(Start).Exists;

    private static void Prepare(HttpContext http)
    {
        var isAsset = http.Request.Path.StartsWithSegments("/assets");
        http.Response.Headers.CacheControl = isAsset ? "public, max-age=31536000, immutable" : "no-cache";
        if (isAsset) http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (CompressedTypes.Is(http.Request.Path)) http.Response.Headers.ContentEncoding = "br";
    }

    private static bool IsScreen(HttpContext http) =>
        http.GetEndpoint() is null
        && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !NotScreens.Any(path => http.Request.Path.StartsWithSegments(path))
        && http.Request.Headers[HeaderNames.Accept].ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
