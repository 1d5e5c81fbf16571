namespace Recruiting.Silo.Cli;

/// <summary>What follows a verb. <paramref name="Arguments"/> is what is no option.</summary>
internal sealed record Options(string Data, string? Head, string? Connection, string Engine, IReadOnlyList<string> Arguments)
{
    /// <summary>Null, with the reason, for options nobody knows.</summary>
    public static Options? Parse(ReadOnlySpan<string> args, out string? wrong)
    {
        var (data, head, connection, engine, rest) = ("./data", (string?)null, (string?)null, "embedded", new List<string>());
        wrong = null;
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                rest.Add(args[i]);
                continue;
            }
            if (i + 1 == args.Length) wrong = $"{args[i]} needs a value.";
            else if (args[i] == "--data") data = args[++i];
            else if (args[i] == "--head") head = args[++i];
            else if (args[i] == "--connection") connection = args[++i];
            else if (args[i] == "--engine") engine = args[++i];
            else wrong = $"{args[i]} is not an option.";
            if (wrong is not null) return null;
        }
        return new(data, head, connection, engine, rest);
    }
}
