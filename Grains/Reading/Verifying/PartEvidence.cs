namespace Recruiting.Reading;

/// <summary>A choice is confirmed by a part of its label that no other label has.</summary>
internal static class PartEvidence
{
    public static bool Supports(string span, string choice, FieldPlan plan)
    {
        if (span.Length is 0 or > 40 || plan.Limits.Options is not { } options) return false;
        var words = FoldedText.Fold(span).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 4 && options.Where(option => IsPart(words, FoldedText.Fold(option.Label))).ToList() is [var only] && only.Id == choice;
    }

    private static bool IsPart(string[] words, string label)
    {
        var parts = label.Split([' ', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 1 ? words is [var beginning] && beginning.Length >= 3 && label.StartsWith(beginning, StringComparison.Ordinal)
            : words.All(word => parts.Contains(word) || word.Length > 4 && word[^1] == 's' && parts.Contains(word[..^1]));
    }
}
