using System.Runtime.CompilerServices;

namespace Recruiting.Reading;

/// <summary>Days of the week as choices, however they are written: "Thurs", "weekends", "weekdays".</summary>
internal static class WeekdayChoices
{
    private static readonly ConditionalWeakTable<FieldPlan, int[]> Known = [];

    public static void Read(Hearing hearing)
    {
        var scan = hearing.Scan;
        for (var i = 0; i < scan.Count && hearing.Choices.Count < ChoiceReader.Most; i++)
        {
            ref var token = ref scan.Tokens[i];
            var (first, last) = token.Is(Sense.Weekday) ? (token.Word.Index, token.Word.Index) : scan.Word(i) is "weekend" or "weekends" ? (6, 7) : scan.Word(i) is "weekday" or "weekdays" ? (1, 5) : (0, -1);
            if (last < 0) continue;
            foreach (var plan in hearing.Form.Fields)
                if (plan.Field.Type == FieldType.MultiSelect && !IsNamed(hearing, plan, i) && Known.GetValue(plan, OptionsOf) is { Length: > 0 } options)
                    for (var day = first; day <= last; day++)
                        if (options[day] >= 0) ChoiceReader.Add(hearing, [new(plan.Index, options[day], null, false, false, false)], i, i + 1, typo: false);
        }
    }

    private static bool IsNamed(Hearing hearing, FieldPlan plan, int at)
    {
        foreach (var mention in hearing.Choices)
            if (mention.Field == plan.Index && at >= mention.From && at < mention.To) return true;
        return false;
    }

    /// <summary>The option of each day, counted from 1 for Monday; none unless five options are days.</summary>
    private static int[] OptionsOf(FieldPlan plan)
    {
        var found = Enumerable.Repeat(-1, 8).ToArray();
        var options = plan.Limits.Options ?? [];
        for (var i = 0; i < options.Length; i++)
            if (Lexicon.Find(FoldedText.Fold(options[i].Label)) is { Index: > 0 } day && (day.Sense & Sense.Weekday) != 0) found[day.Index] = i;
        return found.Count(option => option >= 0) >= 5 ? found : [];
    }
}
