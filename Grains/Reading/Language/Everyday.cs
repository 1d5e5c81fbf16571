using System.Collections.Frozen;

namespace Recruiting.Reading;

/// <summary>Everyday words that are nobody's name. Data in everyday.txt.</summary>
internal static class Everyday
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        EmbeddedText.Lines("everyday.txt").SelectMany(line => line.Split(' ')).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Has(ReadOnlySpan<char> folded) => Words.Contains(folded);
}
