using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>Every rule of an interview that is not reading itself. Pure.</summary>
public static class InterviewDecider
{
    private static readonly Rejected NotFound = new(Codes.NotFound, "There is no such interview.");

    private static readonly Rejected Submitted =
        new(Codes.ProposalSubmitted, "Your proposal was submitted with these answers. Withdraw it to change them.");

    /// <summary>Starts an interview, or lets an unfinished one adopt the fields the job has now.</summary>
    public static Decision<InterviewEvent> Open(Interview state, OpenInterview command, JobView job, string zone, DateOnly today) => state switch
    {
        Interview.NotOpened when job.Status == JobStatus.Closed =>
            new Rejected(Codes.JobClosed, "This job no longer takes proposals."),
        Interview.NotOpened => Start(command, job, zone),
        Interview.InProgress { Talk: var talk } when talk.FieldsVersion != job.FieldsVersion => Adopt(talk, command.Id, job, today),
        _ => ImmutableArray<InterviewEvent>.Empty,
    };

    /// <summary>Lets a complete interview adopt the fields the job has now.</summary>
    public static Decision<InterviewEvent> Reopen(Interview state, ReopenInterview command, JobView job, DateOnly today) => state switch
    {
        Interview.NotOpened => NotFound,
        Interview.Frozen => Submitted,
        Interview.Held { Talk: var talk } when talk.FieldsVersion != job.FieldsVersion => Adopt(talk, command.Id, job, today),
        _ => ImmutableArray<InterviewEvent>.Empty,
    };

    /// <summary>Reads what the candidate said and answers it.</summary>
    public static Decision<InterviewEvent> Say(Interview state, Say command, DateOnly today)
    {
        if (state is not Interview.Held { Talk: var talk }) return NotFound;
        if (state is Interview.Frozen) return Submitted;
        if (Check(command) is { } refused) return refused;

        var answer = Interviewer.Answer(Conversation(talk, today), command.Id, command.Text);
        var checklist = Checklist.Apply(talk.Checklist, answer.Findings, default);
        var events = ImmutableArray.CreateBuilder<InterviewEvent>(4);
        events.Add(new InterviewEvent.Said(command.Id, command.Text));
        if (!answer.Findings.IsEmpty) events.Add(new InterviewEvent.Read(command.Id, answer.Findings));
        events.Add(new InterviewEvent.Spoke(MessageId.AnswerTo(command.Id), answer.Reply.Text, answer.Reply.Asks));
        if (Turning(state, checklist) is { } turned) events.Add(turned);
        return events.ToImmutable();
    }

    /// <summary>Only a complete interview can be submitted.</summary>
    public static Decision<InterviewEvent> Freeze(Interview state) => state switch
    {
        Interview.Complete => new InterviewEvent.Frozen(),
        Interview.InProgress { Talk: var talk } => new Rejected(
            Codes.InterviewIncomplete, $"Still to be answered in the interview: {Missing(talk.Checklist)}."),
        Interview.Frozen => Submitted,
        _ => new Rejected(Codes.InterviewIncomplete, "The interview comes first: it has not been started."),
    };

    public static Decision<InterviewEvent> Thaw(Interview state) =>
        state is Interview.Frozen ? new InterviewEvent.Thawed() : ImmutableArray<InterviewEvent>.Empty;

    private static ImmutableArray<InterviewEvent> Start(OpenInterview command, JobView job, string zone)
    {
        var greeting = Interviewer.Greet(job.Title, job.Fields);
        var events = ImmutableArray.Create<InterviewEvent>(
            new InterviewEvent.Opened(job.Fields, job.FieldsVersion, zone),
            new InterviewEvent.Spoke(new($"g-{command.Id}"), greeting.Text, greeting.Asks));
        return Checklist.IsComplete(Checklist.Of(job.Fields)) ? events.Add(new InterviewEvent.Completed()) : events;
    }

    private static ImmutableArray<InterviewEvent> Adopt(Talk talk, CommandId command, JobView job, DateOnly today)
    {
        var added = job.Fields.RemoveAll(field => talk.Fields.Any(known => known.Id == field.Id));
        var adopted = talk with { Fields = job.Fields, Checklist = Checklist.Adopt(talk.Checklist, job.Fields) };
        var words = Interviewer.Adopt(Conversation(adopted, today), added);
        var events = ImmutableArray.Create<InterviewEvent>(
            new InterviewEvent.FieldsAdopted(job.Fields, job.FieldsVersion),
            new InterviewEvent.Spoke(new($"f-{command}"), words.Text, words.Asks));
        return events.Add(Checklist.IsComplete(adopted.Checklist) ? new InterviewEvent.Completed() : new InterviewEvent.Reopened());
    }

    private static InterviewEvent? Turning(Interview state, ImmutableArray<ChecklistItem> checklist) =>
        (state, Checklist.IsComplete(checklist)) switch
        {
            (Interview.InProgress, true) => new InterviewEvent.Completed(),
            (Interview.Complete, false) => new InterviewEvent.Reopened(),
            _ => null,
        };

    private static Rejected? Check(Say command)
    {
        if (!Guid.TryParse(command.Id.Value, CultureInfo.InvariantCulture, out _))
            return new(Codes.MessageIdInvalid, "A message's id is a UUID that was not used before.");
        if (command.Text.EnumerateRunes().All(IsBlank))
            return new(Codes.MessageEmpty, "There is nothing in this message yet.");
        var characters = command.Text.EnumerateRunes().Count();
        return characters > Interviews.Say.MostCharacters
            ? new(Codes.MessageTooLong, $"A message has at most {Interviews.Say.MostCharacters} characters; this one has {characters}.")
            : null;
    }

    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string Missing(ImmutableArray<ChecklistItem> checklist) =>
        string.Join(", ", checklist.Where(item => item.Required && !Checklist.IsSettled(item)).Select(item => item.Label));

    private static Conversation Conversation(Talk talk, DateOnly today) => new(talk.Fields, talk.Checklist, talk.Asked, talk.Messages, today);
}
