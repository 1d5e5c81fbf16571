using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Recruiting.Accounts;
using Recruiting.Api.Live;
using Recruiting.Tests.Api;
using Xunit;

[assembly: AssemblyFixture(typeof(ApiFixture))]

namespace Recruiting.Tests.Api;

/// <summary>The whole product on a free port of this machine, over a file in a folder of its own.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    private readonly string? kept;
    private readonly (string Key, string Value)[] settings;
    private WebApplicationFactory<LiveHub>? app;

    public ApiFixture() : this(null)
    {
    }

    private ApiFixture(string? data, params (string Key, string Value)[] settings)
    {
        kept = data;
        Data = data ?? Directory.CreateTempSubdirectory("recruiting-").FullName;
        this.settings = settings;
    }

    /// <summary>Another server. Without a folder to keep, it uses a temporary one and removes it.</summary>
    public static async Task<ApiFixture> Start(string? data = null, params (string Key, string Value)[] settings)
    {
        var fixture = new ApiFixture(data, settings);
        await fixture.InitializeAsync();
        return fixture;
    }

    public string Data { get; }

    /// <summary>Such as <c>http://localhost:43210</c>.</summary>
    public Uri Address => app!.ClientOptions.BaseAddress;

    public ValueTask InitializeAsync()
    {
        app = new WebApplicationFactory<LiveHub>().WithWebHostBuilder(host =>
        {
            host.UseSetting("data", Data).UseSetting("port", "0");
            if (settings.All(setting => setting.Key != "no-demo")) host.UseSetting("no-demo", "true");
            foreach (var (key, value) in settings) host.UseSetting(key, value);
        });
        app.UseKestrel(0);
        app.StartServer();
        return ValueTask.CompletedTask;
    }

    public T Get<T>() where T : notnull => app!.Services.GetRequiredService<T>();

    public HttpClient Client() => new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>Nobody signed in.</summary>
    public Person Anonymous() => new(Client());

    public async Task<Person> SignIn(string name, Role role)
    {
        var person = Anonymous();
        var reply = await person.Post("/api/session/demo", new { email = $"{name}@example.com", role });
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        return person.As(reply.Text("accountId"), reply.Text("token"));
    }

    public Task<Person> Candidate(string name) => SignIn(name, Role.Candidate);
    public Task<Person> Employer(string name) => SignIn(name, Role.Employer);

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        if (kept is null) Directory.Delete(Data, recursive: true);
    }
}
