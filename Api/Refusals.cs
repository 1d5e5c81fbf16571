using System.Globalization;

namespace Recruiting.Api;

/// <summary>The refusals of requests that never reach a grain; grains have their own in <see cref="Codes"/>.</summary>
public static class Refusals
{
    public static Rejected NotFound { get; } = new(Codes.NotFound, "There is nothing here, or it is not yours.");
    public static Rejected Forbidden { get; } = new(Codes.Forbidden, "Your account may not do this.");
    public static Rejected NotSignedIn { get; } = new("not_signed_in", "Sign in first.");
    public static Rejected OriginRefused { get; } =
        new("origin_refused", "This request came from another site. Send it from this server's own pages, or with Authorization: Bearer.");
    public static Rejected DemoOnlyOnLoopback { get; } =
        new("demo_only_on_loopback", "Demo sign-in works only on this machine itself: http://localhost, without a proxy in between.");
    public static Rejected EmailInvalid { get; } = new(
        "email_invalid", "This is not an e-mail address we can use. Write it like ada@example.com.", Error("email", "Write it like ada@example.com."));
    public static Rejected AfterInvalid { get; } = new(
        "after_invalid", "after is the version you have, a whole number from 0.", Error("after", "A whole number from 0."));
    public static Rejected CommandIdInvalid { get; } =
        new("command_id_invalid", "An Idempotency-Key has 1 to 100 characters of A-Z a-z 0-9 _ . : and -.");
    public static Rejected MessageIdInvalid { get; } = new(
        Codes.MessageIdInvalid, "A message's id is a UUID, like 3f2b8c1e-5d4a-4f6b-9a7c-2e1d0b3c4a5f.", Error("id", "A UUID."));
    public static Rejected CursorInvalid { get; } = new("cursor_invalid", "Take cursor from next of the page before, or leave it out.");
    public static Rejected SortInvalid(string right) => new("sort_invalid", right, Error("sort", right));
    public static Rejected FilterInvalid(string right) => new("filter_invalid", right, Error("filter", right));
    public static Rejected TooManyChosen(int most) => new(
        "candidates_invalid",
        $"At most {most} candidates can be chosen one by one. Filter the table for more.",
        Error("candidate", string.Create(CultureInfo.InvariantCulture, $"At most {most}.")));
    public static Rejected MalformedJson { get; } = new("malformed_json", "The body is not well-formed JSON.");
    public static Rejected BodyTooLarge { get; } = new("body_too_large", "The body is larger than this call takes.");
    public static Rejected ContentTypeUnsupported { get; } =
        new("content_type_unsupported", "This call does not take that content type; most take application/json.");
    public static Rejected MethodNotAllowed { get; } = new("method_not_allowed", "This address does not take that method; see Allow.");
    public static Rejected TooManyRequests { get; } = new("too_many_requests", "That was too fast. Wait a moment, then send it again.");
    public static Rejected StoreUnavailable { get; } =
        new("store_unavailable", "Nothing can be saved right now. Keep what you typed and try again in a moment.");
    public static Rejected Busy { get; } =
        new("busy", "This took too long, and may or may not have been done. Send it again with the same id.");
    public static Rejected Internal { get; } = new("internal_error", "Something went wrong on our side. Keep what you typed and try again.");
    public static Rejected FileTooLarge { get; } = new(Codes.FileTooLarge, "A resume has at most 10 MB.");
    public static Rejected FileUnsupported { get; } =
        new(Codes.FileUnsupported, "We could not read this as a resume. Send a PDF, DOCX, ODT, RTF or plain text file.");

    /// <summary>A member of the body that is missing, null or of the wrong type, or a parameter that cannot be read.</summary>
    public static Rejected RequestInvalid(params IEnumerable<string> paths) => new(
        "request_invalid",
        "Parts of the request are missing, null or of the wrong type.",
        paths.ToImmutableDictionary(path => path, _ => "Missing, null or of the wrong type."));

    /// <summary>What a bare status of the framework means.</summary>
    public static Rejected OfStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => NotSignedIn,
        StatusCodes.Status403Forbidden => Forbidden,
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status405MethodNotAllowed => MethodNotAllowed,
        StatusCodes.Status413PayloadTooLarge => BodyTooLarge,
        StatusCodes.Status415UnsupportedMediaType => ContentTypeUnsupported,
        StatusCodes.Status429TooManyRequests => TooManyRequests,
        >= 500 => Internal,
        _ => new("request_invalid", string.Create(CultureInfo.InvariantCulture, $"The request could not be read (status {status}).")),
    };

    private static ImmutableDictionary<string, string> Error(string path, string reason) =>
        ImmutableDictionary<string, string>.Empty.Add(path, reason);
}
