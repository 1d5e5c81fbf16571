using System.Collections.Immutable;
using Recruiting.Log;

namespace Recruiting.Interviews;

public static class InterviewViews
{
    public static InterviewView Of(JobCandidate id, Folded<Interview> folded, long after)
    {
        var talk = ((Interview.Held)folded.State).Talk;
        return new(
            id.ToString(),
            folded.Version,
            folded.State is Interview.InProgress ? InterviewStatus.Open : InterviewStatus.Complete,
            Answering: false,
            After(talk.Messages, after),
            talk.Checklist,
            talk.Asked,
            folded.State is Interview.Frozen);
    }

    /// <summary>Messages are in the order of their versions, so what is new is at the end.</summary>
    private static ImmutableArray<ChatMessage> After(Chat messages, long after)
    {
        var from = messages.Count;
        while (from > 0 && messages[from - 1].Version > after) from--;
        var newer = ImmutableArray.CreateBuilder<ChatMessage>(messages.Count - from);
        for (var i = from; i < messages.Count; i++) newer.Add(messages[i]);
        return newer.MoveToImmutable();
    }
}
