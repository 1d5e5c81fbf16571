using Microsoft.AspNetCore.Http.HttpResults;
using Recruiting.Api.Ids;
using Recruiting.Api.Sessions;
using Recruiting.Candidates;

namespace Recruiting.Api.Me;

/// <summary>The signed-in account's own profile.</summary>
public static class MeApi
{
    public sealed record ProfileBody(string Name, string Zone, string Headline);

    public static void MapMe(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me").RequireAuthorization();
        me.MapGet("/", Show);
        me.MapPut("/", Change);
        me.MapResume();
    }

    private static async Task<Results<Ok<ProfileView>, ProblemHttpResult>> Show(Caller caller, IGrains grains) =>
        (await grains.Get<ICandidateGrain>(caller.Account.Value).View()).ToResult();

    private static async Task<Results<Ok<ProfileView>, ProblemHttpResult>> Change(
        ProfileBody body, Caller caller, Command command, IGrains grains) =>
        (await grains.Get<ICandidateGrain>(caller.Account.Value).ChangeProfile(new(command.Id, body.Name, body.Zone, body.Headline))).ToResult();
}
