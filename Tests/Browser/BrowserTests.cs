using System.Collections.Concurrent;
using Recruiting.Accounts;
using Recruiting.Tests.Api;

namespace Recruiting.Tests.Browser;

[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserCollection : ICollectionFixture<Chromium>;

/// <summary>Whole paths in a real browser, on the real product, with an own job for every test.</summary>
[Collection(nameof(BrowserTests))]
public abstract class BrowserTests(ApiFixture api, Chromium chromium) : IAsyncDisposable
{
    private readonly ConcurrentBag<Visitor> visitors = [];

    protected ApiFixture Api => api;
    protected static Screen Desktop { get; } = new(1280, 860);
    protected static Screen Phone { get; } = new(360, 740);

    /// <summary>Somebody at a browser of their own, signed in if named; the same name again is another device of theirs.</summary>
    protected async Task<Visitor> Visit(string? name, Role role = Role.Candidate, Screen? screen = null)
    {
        var visitor = await Visitor.Enter(chromium.Browser, api.Address, screen ?? Desktop);
        visitors.Add(visitor);
        if (name is not null) await visitor.SignIn(name, role);
        return visitor;
    }

    protected async Task<string> PostJob(string employer = "nora") => await SomeJob.Post(await api.Employer(employer));

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in visitors) await visitor.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
