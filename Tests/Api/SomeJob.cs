using Xunit;

namespace Recruiting.Tests.Api;

/// <summary>A job that two plain sentences complete.</summary>
public static class SomeJob
{
    public static object Body(string title = "RLHF annotator", string instructions = "Never tell candidates this.") => new
    {
        title,
        description = "Compare answers of a language model.",
        instructions,
        fields = new object[]
        {
            new { id = "linkedin", label = "LinkedIn", question = "What is your LinkedIn profile?", type = "url", rules = new { hosts = new[] { "linkedin.com/in" } } },
            new { id = "hours", label = "Hours per week", question = "How many hours a week can you work?", type = "number", rules = new { min = 1, max = 80, unit = "hoursPerWeek" } },
        },
        rounds = new object[] { new { name = "First call", format = "screening", minutes = 20 } },
    };

    public const string CompleteAnswer = "My profile is https://www.linkedin.com/in/ada-42 and I can work 15 hours a week.";

    public static async Task<string> Post(Person employer, string title = "RLHF annotator")
    {
        var reply = await employer.Post("/api/jobs", Body(title));
        Assert.Equal(System.Net.HttpStatusCode.Created, reply.Status);
        return reply.Text("id");
    }
}
