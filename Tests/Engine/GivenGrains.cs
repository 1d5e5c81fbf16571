using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Organisations;
using Recruiting.Reading;

namespace Recruiting.Tests.Engine;

/// <summary>What tests of grains start from: one employer with a job, one candidate with an interview, each named after the job.</summary>
internal static class GivenGrains
{
    public static readonly Field Required = new(new("about"), "About you", "What do you do?", FieldType.ShortText);
    public static readonly Field Optional = Required with { Required = false };
    public static readonly AccountId Ada = new("c-ada");
    public static readonly AccountId Rita = new("e-rita");

    public static MessageId M(int number) => new($"0b6e2f8e-6f6e-4d8e-9e52-{number:x12}");

    public static Actor By(string job) => new(Rita, new($"org-{job}"));

    public static Posting Posting(params Field[] fields) => new("Annotator", "Label images.", "Be kind.", [.. fields], []);

    public static IInterviewGrain InterviewOf(this IGrains grains, string job) => grains.Get<IInterviewGrain>($"{job}/{Ada}");

    public static async Task<JobView> Posted(this IGrains grains, string job, params Field[] fields)
    {
        Accepted(await grains.Get<IOrganisationGrain>($"org-{job}").Found(new(new("found"), "Northwind Labs", Rita)));
        return Accepted(await grains.Get<IJobGrain>(job).Create(new(new("create"), By(job), Posting(fields))));
    }

    /// <summary>A job that is open, with an interview that was opened: complete at once unless a field is required.</summary>
    public static async Task<IInterviewGrain> Opened(this IGrains grains, string job, bool complete = false)
    {
        await grains.Posted(job, complete ? Optional : Required);
        var interview = grains.InterviewOf(job);
        Accepted(await interview.Open(new(new("open"))));
        return interview;
    }

    public static T Accepted<T>(Outcome<T> outcome) where T : class
    {
        Assert.Null(outcome.Rejected);
        return outcome.Value!;
    }

    public static void Refused<T>(string code, Outcome<T> outcome) where T : class => Assert.Equal(code, outcome.Rejected?.Code);

    public static string[] Said(InterviewView view) =>
        [.. view.Messages.Where(message => message.From == Speaker.Candidate).Select(message => message.Text)];
}
