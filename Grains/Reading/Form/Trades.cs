namespace Recruiting.Reading;

/// <summary>Words of one trade: a developer's years are years of programming. Beginnings of words.</summary>
internal static class Trades
{
    private static readonly string[][] Known =
    [
        ["java", "python", "php", "react", "programm", "develop", "software", "coding", "coder", "engineer", "backend", "frontend", "fullstack", "devops"],
        ["nurs", "midwi", "caregiv"],
        ["driv", "truck", "haul", "courier", "deliver"],
        ["teach", "taught", "tutor", "lectur"],
        ["account", "bookkeep", "audit"],
        ["translat", "interpret", "locali", "subtitl"],
        ["design", "illustrat"],
        ["writ", "copywrit", "edit", "journalis", "seo"],
        ["sell", "sales", "market"],
        ["cook", "chef", "kitchen"],
    ];

    /// <summary>The trade a folded word belongs to, -1 for none.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        for (var trade = 0; trade < Known.Length; trade++)
            foreach (var stem in Known[trade])
                if (word.StartsWith(stem, StringComparison.Ordinal)) return trade;
        return -1;
    }
}
