namespace Recruiting.Reading;

/// <summary>A day of the week is confirmed by the beginning of its name, or by the part of the week that it belongs to.</summary>
internal static class WeekdayEvidence
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static bool Supports(string key, string choice, FieldPlan plan)
    {
        if (key.Length is < 3 or > 10 || plan.Limits.Options is not { Length: >= 5 } options) return false;
        foreach (var option in options)
        {
            if (option.Id != choice || Array.IndexOf(Days, FoldedText.Fold(option.Label)) is not (>= 0 and var day)) continue;
            if (key.StartsWith("weekend", StringComparison.Ordinal)) return day > 4;
            return key.StartsWith("weekday", StringComparison.Ordinal) ? day < 5 : Days[day].StartsWith(key.TrimEnd('s'), StringComparison.Ordinal) || key.Length >= 5 && EditDistance.IsWithin(key, Days[day], 2);
        }
        return false;
    }
}
