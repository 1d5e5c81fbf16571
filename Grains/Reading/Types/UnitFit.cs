namespace Recruiting.Reading;

/// <summary>Whether an amount's unit can answer a field.</summary>
internal static class UnitFit
{
    /// <summary>The amount's unit can answer the field.</summary>
    public static bool Fits(in Quantity read, FieldPlan plan) => plan.Unit switch
    {
        _ when read.Measure == Measure.None => read.Kind != QuantityKind.Vague,
        Unit.Years => read.Measure is Measure.Year or Measure.Month && read.Per == Measure.None || read.Measure == Measure.Week && read.Per == Measure.None && read.Min >= 4,
        Unit.Months => read.Measure is Measure.Month or Measure.Year or Measure.Week or Measure.Day && read.Per == Measure.None,
        Unit.HoursPerWeek => read.Measure == Measure.Hour,
        Unit.Money => read.Measure == Measure.Money,
        _ => false,
    };

    public static bool IsNative(in Quantity read, FieldPlan plan) => (plan.Unit, read.Measure) is
        (Unit.Years, Measure.Year) or (Unit.Months, Measure.Month) or (Unit.HoursPerWeek, Measure.Hour) or (Unit.Money, Measure.Money);

    /// <summary>The whole answer is an amount in a unit that the question does not want.</summary>
    public static bool IsWrongUnit(Hearing hearing, in Quantity read) =>
        read.Measure is not (Measure.None or Measure.Money) && NumberContext.IsWholeMessage(hearing, read)
        && !hearing.Form.Fields.Any(other => other != hearing.Asked && other.Field.Type == FieldType.Number && FitsUnit(hearing, other));

    private static bool FitsUnit(Hearing hearing, FieldPlan plan)
    {
        foreach (var quantity in hearing.Quantities)
            if (quantity.Measure != Measure.None && Fits(quantity, plan)) return true;
        return false;
    }
}
