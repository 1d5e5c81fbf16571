using Recruiting.Silo.Storage;
using Recruiting.Silo.Storage.Postgres;
using Recruiting.Silo.Storage.Sqlite;

namespace Recruiting.Silo.Cli;

/// <summary><c>verify [--data DIR | --connection STRING] [--head HEX]</c>: walks all hash chains and says whether they hold. Answers 0 when they do, 1 when
/// a link is broken or the head is not the one given, 2 when there is nothing to verify.</summary>
internal static class VerifyVerb
{
    public static int Run(Options options, TextWriter output, TextWriter errors)
    {
        try
        {
            var found = options.Connection is { } connection
                ? PostgresVerifier.Verify(connection).GetAwaiter().GetResult()
                : SqliteVerifier.Verify(options.Data);
            return Tell(found, options.Head, output);
        }
        catch (StoreUnusableException exception)
        {
            errors.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Tell(Verification found, string? head, TextWriter output)
    {
        if (found.Broken is { } broken)
        {
            output.WriteLine($"broken: stream {broken.Stream} version {broken.Version}: {broken.Difference}");
            return 1;
        }
        output.WriteLine($"ok {found.Streams} streams, {found.Entries} entries");
        output.WriteLine($"head {found.Head}");
        if (head is null || head.Equals(found.Head, StringComparison.OrdinalIgnoreCase)) return 0;
        output.WriteLine($"differs: the head given is {head}. Something was appended, changed or removed since it was exported.");
        return 1;
    }
}
