using Microsoft.AspNetCore.Http.Connections;
using Recruiting;
using Recruiting.Api;
using Recruiting.Api.Candidates;
using Recruiting.Api.Demo;
using Recruiting.Api.Health;
using Recruiting.Api.Ids;
using Recruiting.Api.Interviews;
using Recruiting.Api.Jobs;
using Recruiting.Api.Live;
using Recruiting.Api.Me;
using Recruiting.Api.Proposals;
using Recruiting.Api.Reading;
using Recruiting.Api.Sessions;
using Recruiting.Api.Web;
using Recruiting.Silo;
using Recruiting.Silo.Storage;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Settings.Arguments(args), WebRootPath = WebClient.Root });
var settings = Settings.Of(builder.Configuration);
if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls(settings.Port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{settings.Port}");
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = 64 * 1024;
});
builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Recruiting.Api.Sessions", LogLevel.Warning)
    .AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.None); // refusals; the hub logs its faults itself

builder.Services.AddRecruiting(new RecruitingOptions(settings.Data));
builder.Services.ConfigureHttpJsonOptions(json => Json.Configure(json.SerializerOptions));
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
builder.Services.AddRouting(routes => routes.ConstraintMap["id"] = typeof(IdConstraint));
builder.Services.AddExceptionHandler<ExceptionProblems>().AddProblemDetails();
builder.Services.AddSessionAuthentication();
builder.Services.AddAuthorization().AddRateLimits(builder.Configuration);
builder.Services.AddOpenApi("v1", OpenApi.Describe);
builder.Services.AddSingleton<DemoSignIn>().AddSingleton<DemoData>().AddSingleton<LiveConnections>();
builder.Services.AddLiveHub();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages(pages => Problems.Write(pages.HttpContext, Refusals.OfStatus(pages.HttpContext.Response.StatusCode)));
app.UseSecurityHeaders();
app.UseRouting();
app.UseOwnOrigin();
app.UseWebClient();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();

var api = app.MapGroup("/api").AddEndpointFilter(Command.Check).ProducesProblem(StatusCodes.Status400BadRequest);
api.MapSessions();
api.MapMe();
api.MapJobs();
api.MapInterviews();
api.MapProposals();
api.MapCandidates();
api.MapReading();
app.MapHealth();
app.MapOpenApi();
app.MapHub<LiveHub>(LiveHub.Path, hub => hub.Transports = HttpTransportType.WebSockets);

try
{
    app.Services.GetRequiredService<IStoreHealth>();
}
catch (StoreUnusableException unusable)
{
    Console.Error.WriteLine(unusable.Message);
    return 1;
}
var demo = app.Services.GetRequiredService<DemoData>();
if (settings.Demo) await demo.Plant();
await app.StartAsync();
Console.WriteLine($"ready {app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}");
foreach (var person in demo.People) Console.WriteLine($"  sign in as {person.Email} ({person.About})");
await app.WaitForShutdownAsync();
return 0;
