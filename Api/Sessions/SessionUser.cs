using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Recruiting.Accounts;

namespace Recruiting.Api.Sessions;

/// <summary>Names the account of a request's token as its user. There is one way to sign in, so that the framework's choice between
/// schemes, made for every request, would only cost time.</summary>
public static class SessionUser
{
    private static readonly Dictionary<Role, Claim> Claims = Enum.GetValues<Role>().ToDictionary(role => role, role => new Claim(ClaimTypes.Role, role.ToString()));

    public static IServiceCollection AddSessionUser(this IServiceCollection services) =>
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, BareRefusal>().AddAuthorization();

    public static IApplicationBuilder UseSessionUser(this IApplicationBuilder app)
    {
        // The store is opened by the start of the server, which says why when it cannot be.
        var sessions = new Lazy<ISessions>(app.ApplicationServices.GetRequiredService<ISessions>);
        return app.Use(async (http, next) =>
        {
            if (SessionToken.Of(http.Request) is { Length: > 0 and <= 200 } token && await sessions.Value.Find(token) is { } session)
            {
                http.Features.Set(session);
                http.User = new(new ClaimsIdentity([Claims[session.Role]], "session"));
            }
            await next(http);
        });
    }

    /// <summary>401 to nobody, 403 to others; a bare status becomes a problem in <see cref="Problems"/>.</summary>
    private sealed class BareRefusal : IAuthorizationMiddlewareResultHandler
    {
        public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            if (authorizeResult.Succeeded) return next(context);
            context.Response.StatusCode = authorizeResult.Challenged ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
    }
}
