using Recruiting.Accounts;

namespace Recruiting.Api.Sessions;

/// <summary>Who asks, for endpoints that need somebody signed in.</summary>
public sealed record Caller(Session Session)
{
    public AccountId Account => Session.Account;
    public Actor Actor => new(Session.Account, Session.Organisation);

    public static ValueTask<Caller?> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context));

    public static Caller? Of(HttpContext context) => context.Features.Get<Session>() is { } session ? new(session) : null;

    /// <summary>Whether the caller belongs to the organisation.</summary>
    public bool IsOf(OrganisationId organisation) => Session.Organisation == organisation;
}

public static class Roles
{
    /// <summary>Only for accounts of these roles: 401 to nobody, 403 to others.</summary>
    public static TBuilder For<TBuilder>(this TBuilder builder, params Role[] roles) where TBuilder : IEndpointConventionBuilder =>
        builder.RequireAuthorization(policy => policy.RequireRole(roles.Select(role => role.ToString())));
}
