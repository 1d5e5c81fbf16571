using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Recruiting.Accounts;

namespace Recruiting.Api.Sessions;

/// <summary>Names the account of a request's token as its user. There is one way to sign in, so that the framework's choice between
/// schemes, made for every request, would only cost time.</summary>
public static class SessionUser
{
    /// <summary>One for all of a role: who it is, the session says.</summary>
    private static readonly Dictionary<Role, ClaimsPrincipal> Users = Enum.GetValues<Role>().ToDictionary(
        role => role, role => new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Role, role.ToString())], "session")));

    public static IServiceCollection AddSessionUser(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, BareRefusal>().AddAuthorization();
        // The framework makes its parts anew for every request, though they hold nothing of one.
        for (var i = 0; i < services.Count; i++)
            if (services[i] is { Lifetime: ServiceLifetime.Transient, ServiceType: var part, ImplementationType: { } type } && part.Namespace!.StartsWith(typeof(IAuthorizationService).Namespace!, StringComparison.Ordinal))
                services[i] = ServiceDescriptor.Singleton(part, type);
        return services;
    }

    public static IApplicationBuilder UseSessionUser(this IApplicationBuilder app)
    {
        // The store is opened by the start of the server, which says why when it cannot be.
        var sessions = new Lazy<ISessions>(app.ApplicationServices.GetRequiredService<ISessions>);
        return app.Use((http, next) =>
        {
            if (SessionToken.Of(http.Request) is not { Length: > 0 and <= 200 } token) return next(http);
            var session = sessions.Value.Find(token);
            // Nearly always known at once: then nothing of this waits for as long as the request lasts, which a live connection's does for hours.
            return session.IsCompletedSuccessfully ? Next(http, session.Result, next) : Wait(http, session, next);
        });
    }

    private static Task Next(HttpContext http, Session? session, RequestDelegate next)
    {
        if (session is not null)
        {
            http.Features.Set(session);
            http.User = Users[session.Role];
        }
        return next(http);
    }

    private static async Task Wait(HttpContext http, ValueTask<Session?> session, RequestDelegate next) => await Next(http, await session, next);

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
