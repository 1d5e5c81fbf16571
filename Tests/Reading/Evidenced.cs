using System.Globalization;
using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Reading;

/// <summary>What every captured value must rest on: spans of the candidate's own messages, cut between whole characters.</summary>
internal static class Evidenced
{
    public static void Check(ReadingCase row, Preview preview)
    {
        var said = row.Messages(CaseFields.Of(row.Fields));
        foreach (var item in preview.Checklist.Where(item => item.Status == ItemStatus.Captured))
        {
            Assert.NotEmpty(item.Evidence);
            Assert.All(item.Evidence.Concat(item.History.SelectMany(earlier => earlier.Evidence)), span => Check(said[int.Parse(span.MessageId.Value, CultureInfo.InvariantCulture)], span));
        }
    }

    private static void Check(TranscriptMessage message, Evidence span)
    {
        Assert.Equal(Speaker.Candidate, message.Role);
        var words = message.Text.Substring(span.Start, span.Length);
        Assert.False(string.IsNullOrWhiteSpace(words));
        Assert.False(char.IsLowSurrogate(words[0]) && char.IsHighSurrogate(message.Text[span.Start - 1]) || char.IsHighSurrogate(words[^1]) && char.IsLowSurrogate(message.Text[span.Start + span.Length]));
    }
}
