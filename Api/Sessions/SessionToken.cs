namespace Recruiting.Api.Sessions;

/// <summary>Where a request carries its token: <c>Authorization: Bearer</c>, else the cookie.</summary>
public static class SessionToken
{
    public const string Cookie = "recruiting_session";
    private const string Scheme = "Bearer ";

    public static string? Of(HttpRequest request) => OfHeader(request) ?? OfCookie(request);

    public static string? OfHeader(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }

    public static string? OfCookie(HttpRequest request) => request.Cookies[Cookie];

    public static void Keep(HttpContext http, string token) => http.Response.Cookies.Append(Cookie, token, Options(http.Request));

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options(http.Request));

    private static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
        Path = "/",
        MaxAge = TimeSpan.FromDays(30),
        IsEssential = true,
    };
}
