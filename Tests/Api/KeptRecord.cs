using System.Text.Json;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Log;
using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Api;

/// <summary>What was kept of interviews, against what talkers know and against the log folded anew.</summary>
internal static class KeptRecord
{
    /// <summary>Every acknowledged message is there once; views and rows are what the log says.</summary>
    public static async Task Compare(ILog log, ICandidateRows rows, IEnumerable<Talker> talkers, IEnumerable<InterviewView> views)
    {
        foreach (var (talker, view) in talkers.Zip(views))
        {
            Assert.Equal(
                talker.Acknowledged,
                view.Messages.Where(message => message.From == Speaker.Candidate).Select(message => (message.Id.Value, message.Text)));
            var key = new JobCandidate(new(talker.Job), new(talker.Person.Id));
            var folded = await Refold(log, new("interview", key.ToString()));
            Assert.Equal(JsonSerializer.Serialize(InterviewViews.Of(key, folded, 0)), JsonSerializer.Serialize(view));
            var (expected, row) = (InterviewRows.Of(key, folded), (await rows.Find(key))!);
            Assert.Equal((expected.Version, expected.Captured, expected.Status), (row.RowVersion, row.Captured, row.InterviewStatus));
            Assert.Equal(JsonSerializer.Serialize(expected.Cells), JsonSerializer.Serialize(row.Cells));
        }
    }

    private static async Task<Folded<Interview>> Refold(ILog log, StreamId stream)
    {
        var state = Interview.Fold.Empty;
        var entries = await log.Read(stream);
        foreach (var stored in entries)
        {
            var entry = Persisted.Decode<InterviewEvent>(stored)!;
            state = Interview.Fold.Over(state, entry.Events, new(entry.At, stored.Version));
        }
        return new(state, entries[^1].Version);
    }
}
