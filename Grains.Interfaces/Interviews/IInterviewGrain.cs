namespace Recruiting.Interviews;

/// <summary>Owns the chat of one candidate for one job and its checklist. Key: <see cref="JobCandidate"/>.</summary>
public interface IInterviewGrain : IGrain
{
    /// <summary>Starts the interview or resumes it, adopting fields the job gained. Refuses <c>not_found</c>, <c>job_closed</c>.</summary>
    Task<Outcome<InterviewView>> Open(OpenInterview command);

    /// <summary>Takes what the candidate said and answers it. Refuses <c>message_empty</c>, <c>message_too_long</c>, <c>id_reused</c>,
    /// <c>proposal_submitted</c>, <c>not_found</c>.</summary>
    Task<Outcome<InterviewView>> Say(Say command);

    /// <summary>A complete interview takes over fields the job gained since; it is open again while required ones are missing.</summary>
    Task<Outcome<InterviewView>> Reopen(ReopenInterview command);

    /// <summary>With <paramref name="after"/>, only the messages appended after that version.</summary>
    Task<Outcome<InterviewView>> View(long after);
}

public sealed record OpenInterview(CommandId Id, long After = 0);
public sealed record ReopenInterview(CommandId Id, long After = 0);

/// <summary><paramref name="Text"/> has 1 to 4,000 characters (Unicode scalar values).</summary>
public sealed record Say(MessageId Id, string Text, long After = 0)
{
    public const int MostCharacters = 4000;
}
