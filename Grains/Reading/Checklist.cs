using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>The fold of findings into the checklist. Nobody but this ticks an item.</summary>
public static class Checklist
{
    public static ImmutableArray<ChecklistItem> Of(ImmutableArray<Field> fields) => [.. fields.Select(ChecklistItem.Missing)];

    public static ImmutableArray<ChecklistItem> Apply(ImmutableArray<ChecklistItem> items, ImmutableArray<Finding> findings, DateTimeOffset at)
    {
        foreach (var finding in findings) items = Apply(items, finding, at);
        return items;
    }

    public static ImmutableArray<ChecklistItem> Apply(ImmutableArray<ChecklistItem> items, Finding finding, DateTimeOffset at)
    {
        for (var i = 0; i < items.Length; i++)
            if (items[i].FieldId == finding.Field)
                return items.SetItem(i, Apply(items[i], finding, at));
        return items;
    }

    /// <summary>Counts that the interviewer asked for a field, so that it is worded anew the next time and an optional one is asked once.</summary>
    public static ImmutableArray<ChecklistItem> Ask(ImmutableArray<ChecklistItem> items, FieldId? asked)
    {
        if (asked is null) return items;
        for (var i = 0; i < items.Length; i++)
            if (items[i].FieldId == asked) return items.SetItem(i, items[i] with { Asked = items[i].Asked + 1 });
        return items;
    }

    /// <summary>The checklist of changed fields: items of fields that stay keep what they have, in the new order.</summary>
    public static ImmutableArray<ChecklistItem> Adopt(ImmutableArray<ChecklistItem> items, ImmutableArray<Field> fields) =>
        [.. fields.Select(field => items.FirstOrDefault(item => item.FieldId == field.Id) is { } kept
            ? kept with { Label = field.Label, Required = field.Required }
            : ChecklistItem.Missing(field))];

    /// <summary>Every required item is captured or stands declined.</summary>
    public static bool IsComplete(ImmutableArray<ChecklistItem> items) => items.All(item => !item.Required || IsSettled(item));

    public static bool IsSettled(ChecklistItem item) => item.Status is ItemStatus.Captured or ItemStatus.Declined;

    private static ChecklistItem Apply(ChecklistItem item, Finding finding, DateTimeOffset at) => finding switch
    {
        Finding.Captured captured => Clear(item, at) with
        {
            Status = ItemStatus.Captured, Value = captured.Value, Display = captured.Display, Evidence = captured.Evidence,
        },
        Finding.Declined declined => Clear(item, at) with
        {
            Status = ItemStatus.Declined, Reason = declined.Reason, Evidence = declined.Evidence,
        },
        Finding.Withdrawn => Clear(item, at) with { Status = ItemStatus.Missing },
        // A refused correction leaves what was captured; only the offers and the count show that it was tried.
        Finding.Refused refused when item.Status == ItemStatus.Captured => item with
        {
            Reason = refused.Reason, Example = refused.Example, Attempts = item.Attempts + 1, Offers = refused.Offers,
        },
        Finding.Refused refused => item with
        {
            Status = ItemStatus.Rejected, Reason = refused.Reason, Example = refused.Example, Evidence = refused.Evidence,
            Attempts = item.Attempts + 1, Offers = refused.Offers,
        },
        _ => item,
    };

    private static ChecklistItem Clear(ChecklistItem item, DateTimeOffset at) => item with
    {
        Value = null, Display = null, Reason = null, Example = null, Evidence = [], Attempts = 0, Offers = [],
        History = item.Value is { } value ? item.History.Add(new(value, item.Display ?? "", item.Evidence, at)) : item.History,
    };
}
