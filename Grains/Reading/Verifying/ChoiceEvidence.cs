namespace Recruiting.Reading;

/// <summary>A choice is confirmed by a span that spells it, within the letters a typo may change.</summary>
internal static class ChoiceEvidence
{
    public static bool Supports(List<string> spans, string choice, FieldPlan plan)
    {
        if (spans.Exists(IsAll)) return true;
        if (plan.Spellings.Count > 2000) plan.Spellings.Clear();
        var spellings = plan.Spellings.GetOrAdd(choice, static (id, known) => [.. Spellings(id, known)], plan);
        foreach (var span in spans)
        {
            var key = Vocabulary.KeyOf(span);
            if (IsPair(span, choice, plan)) return true;
            foreach (var spelling in spellings)
                if (key == spelling || key.Length >= 4 && EditDistance.IsWithin(key, spelling, key.Length >= 9 ? 2 : 1)) return true;
        }
        return false;
    }

    /// <summary>A verb of the task and its object both stand in the span.</summary>
    private static bool IsPair(string span, string choice, FieldPlan plan)
    {
        var label = choice.StartsWith("other:", StringComparison.Ordinal) ? choice[6..] : plan.Limits.Options?.FirstOrDefault(option => option.Id == choice)?.Label;
        if (label is null || !span.Contains(' ', StringComparison.Ordinal)) return false;
        var words = FoldedText.Fold(span).Split([' ', ',', '/', '-', '.', '\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var pair in Vocabulary.Pairs)
            if (plan.Spellings.GetOrAdd(choice, static (id, known) => [.. Spellings(id, known)], plan).Contains(Vocabulary.KeyOf(pair.Entry.Name))
                && words.Any(word => pair.Verbs.Any(verb => word.StartsWith(verb, StringComparison.Ordinal))) && words.Any(word => pair.Objects.Any(thing => word.StartsWith(thing, StringComparison.Ordinal)))) return true;
        return false;
    }

    private static bool IsAll(string span) => Vocabulary.KeyOf(span) is "all" or "everything" || span.StartsWith("all ", StringComparison.OrdinalIgnoreCase) || span.StartsWith("each ", StringComparison.OrdinalIgnoreCase);

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
