using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Recruiting.Accounts;
using Recruiting.Candidates;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Silo.Storage;
using Recruiting.Tests.Engine;

namespace Recruiting.Tests.Storage;

/// <summary>What every store does, written against the interfaces alone. A store's own class says how one is made.</summary>
public abstract partial class StoreBehaviour : IAsyncLifetime
{
    private ServiceProvider? provider;

    protected static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private protected ManualTime Time { get; } = new(Noon);
    protected ILog Log => Get<ILog>();
    protected ICommitFeed Feed => Get<ICommitFeed>();
    protected IJobRows Jobs => Get<IJobRows>();
    protected ICandidateRows Candidates => Get<ICandidateRows>();
    protected ISessions Sessions => Get<ISessions>();
    protected IOutbox Outbox => Get<IOutbox>();

    /// <summary>Registers the store of this test; called again to reopen it.</summary>
    protected abstract void AddStore(IServiceCollection services);

    /// <summary>Names the store of this test to a child process, see <see cref="AppendingChild"/>.</summary>
    protected abstract string ChildStore { get; }

    protected abstract Task<Verification> Verify();

    /// <summary>Changes an entry behind the store's back: <c>payload = …</c> of a version of a stream.</summary>
    protected abstract Task Tamper(StreamId stream, long version, string assignment);

    protected abstract Task Remove(StreamId stream, long version);

    protected abstract Task Swap(StreamId stream, long one, long other);

    public virtual ValueTask InitializeAsync()
    {
        Open();
        return default;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Close();
        GC.SuppressFinalize(this);
    }

    protected T Get<T>() where T : notnull => provider!.GetRequiredService<T>();

    protected void Open()
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(Time);
        AddStore(services);
        provider = services.BuildServiceProvider();
    }

    protected async Task Close()
    {
        if (provider is not null) await provider.DisposeAsync();
        provider = null;
    }

    protected async Task Reopen()
    {
        await Close();
        Open();
    }

    protected static StreamId Stream(string key) => new("interview", key);

    protected static Write Entry(StreamId stream, long expected, string payload = "{}", string? command = null) =>
        new(stream, expected, new(command ?? $"c{expected + 1}"), Encoding.UTF8.GetBytes(payload));

    protected async Task Appended(params Write[] writes) => Assert.Equal(AppendResult.Appended, await Log.Append(Append.Of(writes)));

    protected async Task Written(params Row[] rows) =>
        Assert.Equal(AppendResult.Appended, await Log.Append(Append.Of() with { Rows = [.. rows] }));

    protected async Task<IEnumerable<string>> Payloads(StreamId stream, long after = 0) =>
        (await Log.Read(stream, after)).Select(entry => $"{entry.Version} {entry.Command} {Text(entry.Payload)}").ToArray();

    protected static string Text(ReadOnlyMemory<byte>? payload) => payload is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "erased";

    protected static AccountRow Account(string id, string name = "Ada", string? organisation = null) =>
        new(new(id), Role.Candidate, $"{id}@example.org", organisation is null ? null : new OrganisationId(organisation), name, "Annotator", "Europe/Berlin");

    protected static JobRow Job(string id, string title = "RLHF annotator", string organisation = "northwind", JobStatus status = JobStatus.Open, int minute = 0) =>
        new(new(id), 1, new(organisation), "Northwind Labs", title, "Rate answers of models.", status, Noon.AddMinutes(minute));
}
