using System.Text.Json;
using Recruiting.Live;

namespace Recruiting.Api.Live;

/// <summary>What an employer may watch of a proposal: not what its candidate typed before submitting. Versions stay without a gap.</summary>
public static class ProposalUpdates
{
    public static async IAsyncEnumerable<LiveUpdate> WithoutDrafts(IAsyncEnumerable<LiveUpdate> updates)
    {
        await foreach (var update in updates)
            yield return update.Events is { } events ? update with { Events = WithoutDrafts(events) } : update;
    }

    private static JsonElement WithoutDrafts(JsonElement events) => JsonSerializer.SerializeToElement(
        events.EnumerateArray().Where(change => change.GetProperty("type").GetString() != "drafted"));
}
