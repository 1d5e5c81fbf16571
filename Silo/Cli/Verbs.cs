namespace Recruiting.Silo.Cli;

/// <summary>Runs the verb of a command line and answers its exit code; 2 with the usage for one that is not understood.</summary>
internal static class Verbs
{
    private const string Usage = """
        usage: recruiting VERB [--data DIR | --connection STRING]
          verify [--head HEX]                            walk all hash chains; with --head, compare with a head exported earlier
          silo --engine orleans --connection STRING      run grains for the nodes of that database, without the web; ends on Ctrl-C and SIGTERM
          read [--fields FILE.json] < transcripts.jsonl  print readings as JSON lines, and their accuracy where lines have gold
        DIR is ./data unless said otherwise; STRING names a PostgreSQL database.
        """;

    public static int Run(ReadOnlySpan<string> args, TextWriter output, TextWriter errors)
    {
        if (args.IsEmpty) return Explain(null, errors);
        var options = Options.Parse(args[1..], out var wrong);
        if (options is null) return Explain(wrong, errors);
        return args[0] switch
        {
            "verify" => VerifyVerb.Run(options, output, errors),
            "silo" => SiloVerb.Run(options, output, errors).GetAwaiter().GetResult(),
            _ => Explain($"{args[0]} is not a verb.", errors),
        };
    }

    private static int Explain(string? wrong, TextWriter errors)
    {
        if (wrong is not null) errors.WriteLine(wrong);
        errors.WriteLine(Usage);
        return 2;
    }
}
