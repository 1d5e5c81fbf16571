using System.Collections.Frozen;

namespace Recruiting.Reading;

/// <summary>Everyday words that are nobody's name. Data in everyday.txt, brands in the lines that begin with "=".</summary>
internal static class Everyday
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Load(brands: false);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Brands = Load(brands: true);

    public static bool Has(ReadOnlySpan<char> folded) => Words.Contains(folded);

    /// <summary>A site, a tool or a firm known for something else than work on AI.</summary>
    public static bool IsBrand(ReadOnlySpan<char> folded) => Brands.Contains(folded);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Load(bool brands) =>
        EmbeddedText.Lines("everyday.txt").Where(line => line[0] == '=' == brands).SelectMany(line => line.TrimStart('=').Split(' ')).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
