using System.Collections.Immutable;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>The question for a field: the employer's own words first, then each time different and narrower.</summary>
internal static class Questions
{
    public static string Of(Field field, ChecklistItem item)
    {
        var turn = Math.Max(item.Asked, item.Attempts);
        if (turn == 0) return Wording.Plain(field.Question);
        var label = Wording.Plain(field.Label);
        var example = Wording.Example(field);
        if (item.Attempts >= 3) return Form(turn, label, example);
        return turn switch
        {
            1 => $"Please tell me {Narrower(field)} for {label}.",
            2 => $"For {label}, an answer like “{example}” is all I need.",
            _ => (turn % 3) switch
            {
                0 => $"Could you send {Narrower(field)} for {label}, on its own?",
                1 => $"When you are ready: {label}, for example “{example}”.",
                _ => $"I still need {label}: {Narrower(field)}.",
            },
        };
    }

    /// <summary>After three attempts nobody should have to guess again.</summary>
    private static string Form(int turn, string label, string example) => (turn % 2) switch
    {
        0 => $"You can also fill in the small form below for {label}.",
        _ => $"For {label}, use the form below if that is easier, or write it like “{example}”.",
    };

    private static string Narrower(Field field) => field.Type switch
    {
        FieldType.Url => field.Limits.Hosts is [var host, ..] ? $"the full address, starting with {host}," : "the full web address",
        FieldType.Number => field.Limits.Unit switch
        {
            Unit.Years => "a number of years or months",
            Unit.Months => "a number of months",
            Unit.HoursPerWeek => "a number of hours a week",
            Unit.Money => "an amount with its currency",
            _ => "a number",
        },
        FieldType.SingleSelect => $"one of {Some(field)}",
        FieldType.MultiSelect => $"which of these apply, {Some(field)},",
        FieldType.YesNo => "yes or no",
        FieldType.Date => "a day with its month and year",
        FieldType.Email => "your mail address",
        FieldType.Phone => "the number with its country code",
        FieldType.ShortText => "a few words",
        _ => "two or three full sentences",
    };

    private static string Some(Field field)
    {
        var labels = (field.Limits.Options ?? []).Select(option => Wording.Plain(option.Label)).ToImmutableArray();
        return labels.Length <= 6 ? Wording.List(labels) : $"{string.Join(", ", labels.Take(5))} and {labels.Length - 5} more";
    }
}
