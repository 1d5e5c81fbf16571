namespace Recruiting.Api.Ids;

/// <summary>The id of the command a request carries: its <c>Idempotency-Key</c>, else a fresh one.</summary>
public readonly record struct Command(CommandId Id, bool IsKeyed)
{
    public const string Header = "Idempotency-Key";

    public static ValueTask<Command> BindAsync(HttpContext context) => ValueTask.FromResult(
        context.Request.Headers[Header].ToString() is { Length: > 0 } key ? new Command(new(key), true) : new(new(Ids.Id.Fresh()), false));

    /// <summary>Refuses a key that could not be an id, before any endpoint sees it.</summary>
    public static ValueTask<object?> Check(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var header = context.HttpContext.Request.Headers[Header];
        return header.Count == 0 || Ids.Id.IsValid(header.ToString())
            ? next(context)
            : ValueTask.FromResult<object?>(Refusals.CommandIdInvalid.ToProblem());
    }
}
