using System.Collections.Immutable;

namespace Recruiting;

/// <summary>A refusal by a rule. <paramref name="Code"/> is stable and one of <see cref="Codes"/>; <paramref name="Message"/> is
/// a sentence for the person who asked. <paramref name="Errors"/> maps a path in the command (<c>fields[2].rules.min</c>) to what is wrong there.</summary>
public sealed record Rejected(string Code, string Message, ImmutableDictionary<string, string>? Errors = null);

/// <summary>What a grain answers: a value, or the reason why not. Exactly one of the two is set.</summary>
public sealed record Outcome<T>(T? Value, Rejected? Rejected) where T : class
{
    public static implicit operator Outcome<T>(T value) => new(value, null);
    public static implicit operator Outcome<T>(Rejected rejected) => new(null, rejected);

    public TResult Match<TResult>(Func<T, TResult> accepted, Func<Rejected, TResult> rejected) =>
        Rejected is null ? accepted(Value!) : rejected(Rejected);
}
