using Microsoft.AspNetCore.Http.Extensions;

namespace Recruiting.Api.Sessions;

/// <summary>Another site's page must not act with a visitor's cookie: unsafe requests that carry it, and every hub handshake, name our
/// own origin. A request without a cookie may leave the origin out, but not name a foreign one.</summary>
public static class OwnOrigin
{
    public static IApplicationBuilder UseOwnOrigin(this IApplicationBuilder app) => app.Use((http, next) =>
        IsAllowed(http.Request) ? next(http) : Problems.Write(http, Refusals.OriginRefused));

    private static bool IsAllowed(HttpRequest request)
    {
        var isHub = request.Path.StartsWithSegments(Live.LiveHub.Path, StringComparison.OrdinalIgnoreCase);
        var isSafe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        if (isSafe && !isHub) return true;
        if (request.Headers.Origin.Count == 0 && !isHub)
            return SessionToken.OfHeader(request) is not null || SessionToken.OfCookie(request) is null;
        return string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
