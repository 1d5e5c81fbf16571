using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Recruiting.Api.Web;

/// <summary>The built browser client. Files under <c>/assets</c> have their hash in their name and never change; every other address
/// a browser opens is a screen of the client.</summary>
public static class WebClient
{
    private static readonly string[] Built = ["wwwroot", "../../../wwwroot", "../../../../Api/wwwroot"];
    private static readonly string[] NotScreens = ["/api", "/live", "/health", "/openapi", "/assets"];

    /// <summary>The folder that was configured, else where the client was built: beside the program when published, in the project when
    /// run from its build output or from that of the tests.</summary>
    public static IFileProvider Open(string? configured)
    {
        var candidates = configured is null ? Built.Select(path => Path.GetFullPath(path, AppContext.BaseDirectory)) : [Path.GetFullPath(configured)];
        var root = candidates.FirstOrDefault(path => File.Exists(Path.Combine(path, "index.html")));
        return root is null ? new NullFileProvider() : new PhysicalFileProvider(root);
    }

    public static void UseWebClient(this IApplicationBuilder app, IFileProvider client)
    {
        var files = new StaticFileOptions { FileProvider = client, OnPrepareResponse = file => Cache(file.Context) };
        app.UseStaticFiles(files);
        app.UseWhen(IsScreen, screens =>
        {
            screens.Use((http, next) =>
            {
                http.Request.Path = "/index.html";
                return next(http);
            });
            screens.UseStaticFiles(files);
        });
    }

    private static void Cache(HttpContext http) => http.Response.Headers.CacheControl =
        http.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";

    private static bool IsScreen(HttpContext http) =>
        http.GetEndpoint() is null
        && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !NotScreens.Any(path => http.Request.Path.StartsWithSegments(path))
        && http.Request.Headers[HeaderNames.Accept].ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
