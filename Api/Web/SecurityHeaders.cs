namespace Recruiting.Api.Web;

/// <summary>What every answer tells a browser not to do.</summary>
public static class SecurityHeaders
{
    private sealed record Policy(HostString Host, bool IsHttps, string Text);

    private static volatile Policy last = PolicyFor(new("localhost"), false);

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        // A live connection's answer has no content, and its headers would be held as long as it lasts.
        if (Live.LiveHub.IsHandshake(http.Request)) return next(http);
        var headers = http.Response.Headers;
        var policy = last;
        if (policy.Host != http.Request.Host || policy.IsHttps != http.Request.IsHttps)
            last = policy = PolicyFor(http.Request.Host, http.Request.IsHttps);
        headers.ContentSecurityPolicy = policy.Text;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (http.Request.Path.StartsWithSegments("/api")) headers.CacheControl = "no-store";
        return next(http);
    });

    // 'self' covers WebSockets in current browsers only, so the host is named too.
    private static Policy PolicyFor(HostString host, bool isHttps) => new(host, isHttps,
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        $"connect-src 'self' {(isHttps ? "wss" : "ws")}://{host.ToUriComponent()}; " +
        "object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
}
