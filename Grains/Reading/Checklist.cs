using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>The fold of findings into the checklist. Nobody but this ticks an item.</summary>
public static class Checklist
{
    public static ImmutableArray<ChecklistItem> Of(ImmutableArray<Field> fields) => [.. fields.Select(ChecklistItem.Missing)];

    public static ImmutableArray<ChecklistItem> Apply(ImmutableArray<ChecklistItem> items, ImmutableArray<Finding> findings, DateTimeOffset at)
    {
        if (findings.IsEmpty) return items;
        var after = items.ToBuilder();
        foreach (var finding in findings)
            for (var i = 0; i < after.Count; i++)
                if (after[i].FieldId == finding.Field) after[i] = Apply(after[i], finding, at);
        return after.MoveToImmutable();
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
        [.. fields.Select(field => ItemOf(items, field.Id) is { } kept
            ? kept with { Label = field.Label, Required = field.Required }
            : ChecklistItem.Missing(field))];

    /// <param name="place">Where it mostly stands: looked at first.</param>
    internal static ChecklistItem? ItemOf(ImmutableArray<ChecklistItem> items, FieldId id, int place = 0)
    {
        if (place < items.Length && items[place].FieldId == id) return items[place];
        foreach (var item in items)
            if (item.FieldId == id) return item;
        return null;
    }

    /// <summary>Every required item is captured or stands declined.</summary>
    public static bool IsComplete(ImmutableArray<ChecklistItem> items) => items.All(item => !item.Required || IsSettled(item));

    public static bool IsSettled(ChecklistItem item) => item.Status is ItemStatus.Captured or ItemStatus.Declined;

    private static ChecklistItem Apply(ChecklistItem item, Finding finding, DateTimeOffset at) => finding switch
    {
        Finding.Captured captured => Anew(item, ItemStatus.Captured, captured.Evidence, at, captured.Value, captured.Display),
        Finding.Declined declined => Anew(item, ItemStatus.Declined, declined.Evidence, at, reason: declined.Reason),
        Finding.Withdrawn => Anew(item, ItemStatus.Missing, [], at),
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

    /// <summary>What was there is history.</summary>
    private static ChecklistItem Anew(
        ChecklistItem item, ItemStatus status, ImmutableArray<Evidence> evidence, DateTimeOffset at, FieldValue? value = null, string? display = null, string? reason = null) => item with
    {
        Status = status, Value = value, Display = display, Reason = reason, Example = null, Evidence = evidence, Attempts = 0, Offers = [],
        History = item.Value is { } before ? item.History.Add(new(before, item.Display ?? "", item.Evidence, at)) : item.History,
    };
}
