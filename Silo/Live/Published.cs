using System.Text.Json;
using Recruiting.Interviews;
using Recruiting.Live;
using Recruiting.Log;
using Recruiting.Proposals;

namespace Recruiting.Silo.Live;

/// <summary>An entry on its way to those who watch its stream; made into an update once, by whoever reads first.</summary>
public sealed class Published(LogEntry entry)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private readonly Lazy<LiveUpdate> update = new(() => new(Version: entry.Version, Events: EventsOf(entry)));

    public long Version => entry.Version;
    public LiveUpdate Update => update.Value;

    private static JsonElement EventsOf(LogEntry entry) => entry.Stream.Kind switch
    {
        "interview" => JsonSerializer.SerializeToElement(InterviewLive.From(entry), Options),
        "proposal" => JsonSerializer.SerializeToElement(ProposalLive.From(entry), Options),
        var kind => throw new ArgumentException($"Streams of kind {kind} are not watched."),
    };
}
