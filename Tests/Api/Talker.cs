using System.Net;
using Recruiting.Interviews;
using Xunit;

namespace Recruiting.Tests.Api;

/// <summary>A candidate who keeps talking, and sends again under the same id what was not acknowledged.</summary>
public sealed class Talker(int number, string job, Person person)
{
    private static readonly string[] Sayings =
        ["I can work {0} hours a week", "my profile is linkedin.com/in/candidate-{0}", "{0} apples", "actually {0} hours a week", "what is this for?"];

    private (string Id, string Text)? unacknowledged;
    private int said;

    public string Job => job;
    public Person Person => person;

    /// <summary>Ids and texts in the order they were acknowledged.</summary>
    public List<(string Id, string Text)> Acknowledged { get; } = [];

    public async Task TalkUntilCut(Uri address, Action acknowledged)
    {
        using var http = new HttpClient { BaseAddress = address };
        var here = new Person(http).As(person.Id, person.Token);
        try
        {
            while (true)
            {
                await Send(here);
                acknowledged();
            }
        }
        catch (HttpRequestException)
        {
            // The server died; whether the last message arrived is not known.
        }
    }

    /// <summary>Says one thing more, again under the same id on the next of one's devices until it is acknowledged.</summary>
    public async Task SayOn(Func<Person> next)
    {
        while (true)
        {
            try
            {
                if (await IsSent(next())) return;
            }
            catch (HttpRequestException)
            {
                // That node is gone; whether it took the message is not known.
            }
        }
    }

    public async Task<InterviewView> Finish(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        var here = new Person(http).As(person.Id, person.Token);
        await Send(here);
        return (await here.Get($"/api/jobs/{job}/interview")).As<InterviewView>();
    }

    private async Task Send(Person here) => Assert.True(await IsSent(here));

    /// <summary>False where the server asks to send it again.</summary>
    private async Task<bool> IsSent(Person here)
    {
        var message = unacknowledged ??= Next();
        var reply = await here.Say(job, message.Text, message.Id, long.MaxValue);
        if (reply.Status == HttpStatusCode.ServiceUnavailable) return false;
        Assert.Equal((HttpStatusCode.OK, ""), (reply.Status, reply.Status == HttpStatusCode.OK ? "" : reply.Body));
        Acknowledged.Add(message);
        unacknowledged = null;
        return true;
    }

    private (string Id, string Text) Next()
    {
        said++;
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, Sayings[(number + said) % Sayings.Length], said % 60 + 1);
        return ($"{number:x8}-0000-4000-8000-{said:x12}", text);
    }
}
