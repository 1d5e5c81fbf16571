using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Recruiting.Silo.Storage;

namespace Recruiting.Api;

/// <summary>What an exception becomes: a malformed request its 4xx, an outage 503, a bug 500 without internals, logged once.</summary>
public sealed partial class ExceptionProblems(ILogger<ExceptionProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var rejected = RefusalOf(exception);
        var status = Problems.StatusOf(rejected);
        if (status == StatusCodes.Status500InternalServerError) Failed(exception, httpContext.Request.Method, httpContext.Request.Path, Activity.Current?.Id);
        else if (status == StatusCodes.Status503ServiceUnavailable) Unavailable(rejected.Code, exception.Message, httpContext.Request.Path);
        await Problems.Write(httpContext, rejected);
        return true;
    }

    public static Rejected RefusalOf(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => RefusalOf(json),
        BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad => OfBinding(bad.Message),
        BadHttpRequestException bad => Refusals.OfStatus(bad.StatusCode),
        BadCursorException => Refusals.CursorInvalid,
        StoreUnavailableException => Refusals.StoreUnavailable,
        TimeoutException => Refusals.Busy,
        _ => Refusals.Internal,
    };

    // Which members were missing is said only in the message.
    private static Rejected RefusalOf(JsonException exception)
    {
        if (exception.InnerException is JsonException) return Refusals.MalformedJson;
        var path = (exception.Path ?? "$").TrimStart('$').TrimStart('.');
        var missing = MissingMembers().Match(exception.Message);
        return missing.Success
            ? Refusals.RequestInvalid(missing.Groups["name"].Captures.Select(name => path.Length == 0 ? name.Value : $"{path}.{name.Value}"))
            : Refusals.RequestInvalid(path);
    }

    private static Rejected OfBinding(string message)
    {
        if (message.Contains("no body was provided", StringComparison.Ordinal)) return Refusals.MalformedJson;
        var parameter = BoundParameter().Match(message);
        return parameter.Success ? Refusals.RequestInvalid(parameter.Groups["name"].Value) : Refusals.OfStatus(StatusCodes.Status400BadRequest);
    }

    [GeneratedRegex($"(required properties including:|{Json.NullElements}) '(?<name>[^']+)'(, '(?<name>[^']+)')*")]
    private static partial Regex MissingMembers();

    [GeneratedRegex("parameter \"\\S+ (?<name>\\w+)\"")]
    private static partial Regex BoundParameter();

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed, traceId {TraceId}")]
    private partial void Failed(Exception exception, string method, string path, string? traceId);

    [LoggerMessage(LogLevel.Warning, "{Path} answered {Code}: {Reason}")]
    private partial void Unavailable(string code, string reason, string path);
}
