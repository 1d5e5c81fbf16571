using System.Collections.Immutable;
using Recruiting.Reading;

namespace Recruiting.Tests.Interviews;

public sealed class ChecklistTests
{
    private static readonly Field Years = new(new("years"), "Years", "How many years?", FieldType.Number);
    private static readonly Field Site = new(new("site"), "Website", "Where?", FieldType.Url, Required: false);
    private static readonly ImmutableArray<Evidence> First = [new(new("m1"), 0, 1)];
    private static readonly ImmutableArray<Evidence> Second = [new(new("m2"), 0, 1)];
    private static readonly FieldValue Four = new FieldValue.Number(4, 4, false, Unit.Years);
    private static readonly FieldValue Five = new FieldValue.Number(5, 5, false, Unit.Years);
    private static readonly ImmutableArray<ChecklistItem> Empty = Checklist.Of([Years, Site]);

    private static ImmutableArray<ChecklistItem> After(params Finding[] findings) =>
        Checklist.Apply(Empty, [.. findings], Deciding.At);

    [Fact]
    public void A_correction_replaces_the_value_and_keeps_the_one_before_with_its_evidence()
    {
        var item = After(new Finding.Captured(Years.Id, Four, "4 years", First), new Finding.Captured(Years.Id, Five, "5 years", Second))[0];
        Assert.Equal(
            Deciding.Text(ChecklistItem.Missing(Years) with
            {
                Status = ItemStatus.Captured, Value = Five, Display = "5 years", Evidence = Second, History = [new(Four, "4 years", First, Deciding.At)],
            }),
            Deciding.Text(item));
    }

    [Fact]
    public void A_refused_correction_leaves_the_captured_value()
    {
        var item = After(new Finding.Captured(Years.Id, Four, "4 years", First), new Finding.Refused(Years.Id, "No number.", "3 years", Second, []))[0];
        Assert.Equal((ItemStatus.Captured, Four, "No number.", 1), (item.Status, item.Value, item.Reason, item.Attempts));
    }

    [Fact]
    public void A_withdrawal_makes_the_item_missing_again_and_keeps_the_history()
    {
        var item = After(new Finding.Captured(Years.Id, Four, "4 years", First), new Finding.Withdrawn(Years.Id, Second))[0];
        Assert.Equal((ItemStatus.Missing, null, 1), (item.Status, item.Value, item.History.Length));
    }

    [Fact]
    public void A_required_item_is_settled_by_a_value_or_by_a_declared_absence()
    {
        Assert.False(Checklist.IsComplete(Empty));
        Assert.False(Checklist.IsComplete(After(new Finding.Refused(Years.Id, "No number.", "3 years", First, []))));
        Assert.True(Checklist.IsComplete(After(new Finding.Captured(Years.Id, Four, "4 years", First))));
        Assert.True(Checklist.IsComplete(After(new Finding.Declined(Years.Id, "Has none.", First))));
    }

    [Fact]
    public void A_finding_for_a_field_that_is_gone_changes_nothing() =>
        Assert.Equal(Deciding.Text(Empty), Deciding.Text(After(new Finding.Captured(new("gone"), Four, "4", First))));
}
