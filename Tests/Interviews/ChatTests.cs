using Recruiting.Interviews;
using Recruiting.Reading;

namespace Recruiting.Tests.Interviews;

public sealed class ChatTests
{
    [Fact]
    public void A_chat_keeps_its_messages_when_others_go_on_from_it()
    {
        var start = Enumerable.Range(0, 5).Aggregate(Chat.Empty, (chat, number) => chat.Add(Message($"{number}")));

        var one = start.Add(Message("one")).Add(Message("first"));
        var other = start.Add(Message("other")).Add(Message("second"));

        Assert.Equal(["0", "1", "2", "3", "4"], Texts(start));
        Assert.Equal(["0", "1", "2", "3", "4", "one", "first"], Texts(one));
        Assert.Equal(["0", "1", "2", "3", "4", "other", "second"], Texts(other));
    }

    [Fact]
    public void A_chat_has_nothing_behind_its_end()
    {
        var start = Chat.Empty.Add(Message("first"));
        _ = start.Add(Message("second"));

        Assert.Single(start);
        Assert.Throws<ArgumentOutOfRangeException>(() => start[1]);
    }

    private static ChatMessage Message(string text) => new(new(text), Speaker.Candidate, text, Deciding.At, 1);

    private static IEnumerable<string> Texts(Chat chat) => chat.Select(message => message.Text);
}
