namespace Recruiting;

/// <summary>The stable codes of refusals. <c>Api/Problems.cs</c> gives each its HTTP status.</summary>
public static class Codes
{
    public const string NotFound = "not_found";
    public const string Forbidden = "forbidden";
    public const string IdReused = "id_reused";
    public const string JobClosed = "job_closed";
    public const string FieldsInvalid = "fields_invalid";
    public const string JobChanged = "job_changed";
    public const string JobInvalid = "job_invalid";
    public const string InterviewIncomplete = "interview_incomplete";
    public const string ProposalSubmitted = "proposal_submitted";
    public const string NothingToWithdraw = "nothing_to_withdraw";
    public const string BidInvalid = "bid_invalid";
    public const string MessageEmpty = "message_empty";
    public const string MessageTooLong = "message_too_long";
    public const string MessageIdInvalid = "message_id_invalid";
    public const string ProfileInvalid = "profile_invalid";
    public const string FileTooLarge = "file_too_large";
    public const string FileUnsupported = "file_unsupported";
    public const string PreviewInvalid = "preview_invalid";
}
