namespace Recruiting.Benchmarks;

/// <summary>What a turn costs when its grain runs on an Orleans silo in the same process.</summary>
internal static class OrleansTurns
{
    public static async Task<string> Run()
    {
        var embedded = await Turns.Product();
        var orleans = await Turns.Product("--engine", "orleans");
        return FormattableString.Invariant($"turns_per_s={orleans:F0} embedded_turns_per_s={embedded:F0} of_embedded={orleans / embedded:F3}");
    }
}
