namespace Recruiting.Reading;

/// <summary>Days of the week as choices, however they are written: "Thurs", "weekends", "weekdays".</summary>
internal static class WeekdayChoices
{
    public static void Read(Hearing hearing)
    {
        var scan = hearing.Scan;
        if (!hearing.Form.ListsWeekdays) return;
        for (var i = 0; i < scan.Count && hearing.Choices.Count < ChoiceReader.Most; i++)
        {
            ref var token = ref scan.Tokens[i];
            var (first, last) = token.Is(Sense.Weekday) ? (token.Word.Index, token.Word.Index) : scan.Word(i) is "weekend" or "weekends" ? (6, 7) : scan.Word(i) is "weekday" or "weekdays" ? (1, 5) : (0, -1);
            if (last < 0) continue;
            foreach (var plan in hearing.Form.Fields)
                if (plan is { Field.Type: FieldType.MultiSelect, Weekdays: { Length: > 0 } options } && !IsNamed(hearing, plan, i))
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
}
