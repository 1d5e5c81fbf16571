using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Recruiting.Accounts;

namespace Recruiting.Api.Sessions;

/// <summary>Finds the session of a request's token. Bare 401 and 403 become problems in <see cref="Problems"/>.</summary>
public sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ISessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionToken.Of(Request) is not { Length: > 0 and <= 200 } token) return AuthenticateResult.NoResult();
        if (await sessions.Find(token) is not { } session) return AuthenticateResult.NoResult();
        Context.Features.Set(session);
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, session.Account.Value), new(ClaimTypes.Role, session.Role.ToString())], Name);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Name));
    }
}

public static class SessionAuthenticationSetup
{
    // Only the core: the whole of AddAuthentication brings data protection, whose keys would be each node's own.
    public static IServiceCollection AddSessionAuthentication(this IServiceCollection services)
    {
        services.AddAuthenticationCore(authentication =>
        {
            authentication.DefaultScheme = SessionAuthentication.Name;
            authentication.AddScheme<SessionAuthentication>(SessionAuthentication.Name, null);
        });
        return services.AddWebEncoders();
    }
}
