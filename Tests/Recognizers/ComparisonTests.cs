using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Recruiting.Tests.Recognizers;

/// <summary>Our reader beside Microsoft's Recognizers-Text on the English cases of its own specification, which are data and not kept here:
/// <c>./test --only recognizers</c> fetches them, runs theirs from npm, and names both results in the environment.</summary>
public static class ComparisonTests
{
    private const double MostDisputed = 0.03;

    [Fact]
    public static void Their_own_cases_are_read_at_least_as_well_as_by_them()
    {
        var (specs, theirs) = (Environment.GetEnvironmentVariable("RECOGNIZERS_SPECS"), Environment.GetEnvironmentVariable("RECOGNIZERS_THEIRS"));
        Assert.SkipWhen(string.IsNullOrEmpty(specs) || string.IsNullOrEmpty(theirs), "The comparison with Recognizers-Text needs its specification: ./test --only recognizers.");
        using var results = JsonDocument.Parse(File.ReadAllText(theirs!));
        Console.WriteLine($"{"file",-32} {"cases",6} {"ours to read",13} {"disputed",9} {"right",7} {"theirs",7} {"us each",8} {"theirs",8} {"times",6}");
        Assert.All(SpecFile.All, file => Compare(file, Comparison.Of(file, specs!, results.RootElement)));
    }

    private static void Compare(SpecFile file, Comparison found)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{file.Name,-32} {found.Cases,6} {found.Read,13} {found.Disputed,9} {Percent(found.Right, found.Read),7} {(found.TheirMicroseconds > 0 ? Percent(found.TheirsRight, found.Read) : "none"),7} {found.Microseconds / found.Read,8:0.0} {found.TheirMicroseconds / found.Read,8:0.0} {found.TheirMicroseconds / found.Microseconds,6:0.0}"));
        Assert.Empty(found.Wrong);
        Assert.True(found.Disputed <= MostDisputed * found.Cases, $"{file.Name}: {found.Disputed} of {found.Cases} disputed");
    }

    private static string Percent(int part, int of) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / of:0.0}%");
}
