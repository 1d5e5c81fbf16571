using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Organisations;
using Recruiting.Proposals;

namespace Recruiting.Tests.Contracts;

/// <summary>Reads one stored sample of every event ever written: what is on disk somewhere must stay readable.</summary>
public sealed class StoredEventTests
{
    private static readonly JsonDocument Samples =
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "stored-events.json")));

    [Fact]
    public void Organisation_events_are_read_as_they_were_written() => ReadAll<OrganisationEvent>("organisation");

    [Fact]
    public void Candidate_events_are_read_as_they_were_written() => ReadAll<CandidateEvent>("candidate");

    [Fact]
    public void Job_events_are_read_as_they_were_written() => ReadAll<JobEvent>("job");

    [Fact]
    public void Interview_events_are_read_as_they_were_written() => ReadAll<InterviewEvent>("interview");

    [Fact]
    public void Proposal_events_are_read_as_they_were_written() => ReadAll<ProposalEvent>("proposal");

    private static void ReadAll<TEvent>(string kind)
    {
        var payload = Samples.RootElement.GetProperty(kind);
        var stored = new LogEntry(new(kind, "key"), 1, new("command"), JsonSerializer.SerializeToUtf8Bytes(payload));
        var entry = Persisted.Decode<TEvent>(stored)!;
        Assert.Equal(JsonSerializer.Serialize(payload), JsonSerializer.Serialize(JsonDocument.Parse(entry.Encode()).RootElement));

        var written = typeof(TEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>();
        Assert.Empty(written.Select(type => type.DerivedType).Except(entry.Events.Select(@event => @event!.GetType())));
    }
}
