namespace Recruiting.Reading;

/// <summary>The ways an employer's option is written: its label whole, the parts of a label like "RLHF (preference ranking)", its id, its synonyms.</summary>
internal static class OptionSpelling
{
    public static IEnumerable<string> Of(FieldOption option)
    {
        var texts = new List<string> { option.Label };
        texts.AddRange(option.Synonyms ?? []);
        texts.Add(option.Id.Replace('_', ' ').Replace('-', ' '));
        var open = option.Label.IndexOf('(', StringComparison.Ordinal);
        var close = option.Label.IndexOf(')', StringComparison.Ordinal);
        if (open > 0 && close > open)
        {
            texts.Add(option.Label[..open]);
            texts.AddRange(option.Label[(open + 1)..close].Split([',', '/', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        else if (option.Label.Contains('/', StringComparison.Ordinal))
            texts.AddRange(option.Label.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return texts.Select(Vocabulary.KeyOf).Where((key, at) => key.Length > 1 || at == 0 && key.Length == 1).SelectMany(Plurals).Distinct();
    }

    private static IEnumerable<string> Plurals(string key)
    {
        yield return key;
        if (key.Length < 4) yield break;
        yield return key[^1] == 's' ? key[..^1] : key + "s";
        if (key[^1] == 'y') yield return key[..^1] + "ies";
        if (key.Contains("labelling", StringComparison.Ordinal)) yield return key.Replace("labelling", "labeling", StringComparison.Ordinal);
        if (key.Contains("labeling", StringComparison.Ordinal)) yield return key.Replace("labeling", "labelling", StringComparison.Ordinal);
    }
}
