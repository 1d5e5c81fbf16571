using Microsoft.AspNetCore.Http.HttpResults;
using Recruiting.Accounts;
using Recruiting.Api.Demo;
using Recruiting.Api.Ids;
using Recruiting.Api.Live;

namespace Recruiting.Api.Sessions;

/// <summary>Signing in, out, and who is signed in.</summary>
public static class SessionsApi
{
    public sealed record DemoSignInBody(string Email, Role Role);

    /// <summary><paramref name="Token"/> goes into <c>Authorization: Bearer</c>; browsers have it as a cookie.</summary>
    public sealed record SignedIn(string Token, AccountId AccountId);

    /// <summary><paramref name="Demo"/> says that demo sign-in works here.</summary>
    public sealed record SessionView(AccountId AccountId, Role Role, string Email, string Name, OrganisationId? OrganisationId, bool Demo);

    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        var sessions = api.MapGroup("/session").WithTags("Sessions");
        sessions.MapPost("/demo", SignIn).RequireRateLimiting(RateLimits.SignIn);
        sessions.MapGet("/demo-people", People);
        sessions.MapGet("/", Show).RequireAuthorization();
        sessions.MapDelete("/", SignOut).RequireAuthorization();
    }

    private static async Task<Results<Ok<SignedIn>, ProblemHttpResult>> SignIn(
        DemoSignInBody body, Command command, DemoSignIn demo, IGrains grains, ISessions sessions, HttpContext http)
    {
        if (!demo.IsAllowed(http)) return Refusals.DemoOnlyOnLoopback.ToProblem();
        if (EmailAddress.Normalise(body.Email) is not { } email) return Refusals.EmailInvalid.ToProblem();
        var account = DemoAccount.Of(email, body.Role);
        var registered = await account.Register(grains, command.Id);
        if (registered.Rejected is { } rejected) return rejected.ToProblem();
        var token = await sessions.Create(account.Id);
        SessionToken.Keep(http, token);
        return TypedResults.Ok(new SignedIn(token, account.Id));
    }

    private static Results<Ok<ImmutableArray<DemoPerson>>, ProblemHttpResult> People(DemoSignIn demo, DemoData data, HttpContext http) =>
        demo.IsAllowed(http) ? TypedResults.Ok(data.People) : Refusals.DemoOnlyOnLoopback.ToProblem();

    private static Ok<SessionView> Show(Caller caller, DemoSignIn demo, HttpContext http)
    {
        var session = caller.Session;
        return TypedResults.Ok(new SessionView(
            session.Account, session.Role, session.Email, session.Name, session.Organisation, demo.IsAllowed(http)));
    }

    private static async Task<NoContent> SignOut(ISessions sessions, LiveConnections connections, HttpContext http)
    {
        var token = SessionToken.Of(http.Request)!;
        await sessions.End(token);
        connections.Close(token);
        SessionToken.Forget(http);
        return TypedResults.NoContent();
    }
}
