namespace Recruiting.Reading;

/// <summary>A choice is confirmed by a span that spells it, within the letters a typo may change, or that has a task's verb and object.</summary>
internal static class ChoiceEvidence
{
    private const int MostRemembered = 2000;

    public static bool Supports(List<string> spans, List<string> keys, string choice, FieldPlan plan)
    {
        if (plan.Spellings.Count > MostRemembered) plan.Spellings.Clear();
        var spellings = plan.Spellings.GetOrAdd(choice, static (id, known) => [.. Spellings(id, known)], plan);
        foreach (var key in keys)
            if (key is "all" or "everything" || Array.IndexOf(spellings, key) >= 0) return true;
        for (var i = 0; i < keys.Count; i++)
            if (IsBetween(spans[i], choice, plan) || IsAll(spans[i]) || IsNear(keys[i], spellings) || WeekdayEvidence.Supports(keys[i], choice, plan) || PartEvidence.Supports(spans[i], choice, plan) || IsPair(spans[i], spellings)) return true;
        return false;
    }

    private static bool IsNear(string key, string[] spellings)
    {
        if (key.Length < 4) return false;
        foreach (var spelling in spellings)
            if (EditDistance.IsWithin(key, spelling, key.Length >= NearChoices.LongKey ? 2 : 1) || Misspelling.Shuffles(key, spelling) || Misspelling.LeavesOutVowels(key, spelling)) return true;
        return false;
    }

    private static bool IsPair(string span, string[] spellings)
    {
        if (!span.Contains(' ', StringComparison.Ordinal)) return false;
        string[]? words = null;
        foreach (var pair in Vocabulary.Pairs)
        {
            if (Array.IndexOf(spellings, pair.Key) < 0) continue;
            words ??= FoldedText.Fold(span).Split([' ', ',', '/', '-', '.', '\n'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Any(word => Begins(word, pair.Verbs)) && words.Any(word => Begins(word, pair.Objects))) return true;
        }
        return false;
    }

    private static bool Begins(string word, string[] stems) => stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal));

    /// <summary>"Monday to Friday": the choice stands between the two that the ends spell.</summary>
    private static bool IsBetween(string span, string choice, FieldPlan plan)
    {
        if (plan.Limits.Options is not { } options) return false;
        var ends = FoldedText.Fold(span).Split([" to ", " till ", " until ", " through ", " thru ", "-", " - "], StringSplitOptions.TrimEntries);
        if (ends.Length != 2) return false;
        int Place(string name) => Enumerable.Range(0, options.Length).FirstOrDefault(at => OptionSpelling.Of(options[at]).Contains(Vocabulary.KeyOf(name)), -1);
        var (from, to, at) = (Place(ends[0]), Place(ends[1]), Enumerable.Range(0, options.Length).FirstOrDefault(place => options[place].Id == choice, -1));
        return from >= 0 && from < at && at < to;
    }

    private static bool IsAll(string span) => span.StartsWith("all ", StringComparison.OrdinalIgnoreCase) || span.StartsWith("each ", StringComparison.OrdinalIgnoreCase) || span.StartsWith("every ", StringComparison.OrdinalIgnoreCase) || span.StartsWith("any ", StringComparison.OrdinalIgnoreCase) || span.StartsWith("anything ", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Spellings(string choice, FieldPlan plan)
    {
        var name = choice.StartsWith("other:", StringComparison.Ordinal) ? choice[6..] : null;
        var option = name is null ? plan.Limits.Options?.FirstOrDefault(known => known.Id == choice) : null;
        if (name is null && option is null) yield break;
        foreach (var spelling in option is null ? [Vocabulary.KeyOf(name!)] : OptionSpelling.Of(option))
        {
            yield return spelling;
            foreach (var entry in Vocabulary.Entries)
                if (Vocabulary.KeyOf(entry.Name) == spelling || entry.Aliases.Any(alias => alias.Key == spelling && !alias.Weak))
                    foreach (var alias in entry.Aliases) yield return alias.Key;
        }
    }
}
