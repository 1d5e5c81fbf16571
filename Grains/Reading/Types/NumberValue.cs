using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>An amount in the unit of a field, or why it does not fit.</summary>
internal readonly record struct NumberValue(FieldValue.Number? Value, string Problem, ImmutableArray<string> Offers)
{
    private const decimal WeeksAYear = 52m;

    public static NumberValue Of(in Quantity read, FieldPlan plan)
    {
        if (read.Kind == QuantityKind.Unclear) return Bad("I cannot tell an amount from it");
        if (read.Kind == QuantityKind.Vague) return Bad("it gives no figure");
        var (factor, rough) = FactorTo(read, plan);
        if (factor is not { } by) return NoFactor(read, plan);
        var value = new FieldValue.Number(
            Round(read.Min * by), Round(read.Max * by), read.Approximate || rough, plan.Unit,
            plan.Unit == Unit.Money ? read.Currency ?? plan.Currency : null, plan.Unit == Unit.Money ? PeriodOf(read.Per) ?? plan.Period : null);
        if (plan.Unit == Unit.Money && value.Currency is null) return Bad("it does not say in which currency");
        return Within(value, plan.Limits) is { } problem ? Bad(problem) : new(value, "", []);
    }

    private static NumberValue Bad(string problem, params ImmutableArray<string> offers) => new(null, problem, offers);

    private static decimal? Round(decimal? value) => value is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>What one of the amount's unit is in the field's; rough where a month is not a fixed number of weeks.</summary>
    private static (decimal? Factor, bool Rough) FactorTo(in Quantity read, FieldPlan plan) => (plan.Unit, read.Measure, read.Per) switch
    {
        (_, Measure.None, _) => (1, false),
        (Unit.Years, Measure.Year, _) or (Unit.Months, Measure.Month, _) or (Unit.Money, Measure.Money, _) => (1, false),
        (Unit.Years, Measure.Month, _) => (1 / 12m, false),
        (Unit.Years, Measure.Week, _) => (1 / WeeksAYear, true),
        (Unit.Months, Measure.Year, _) => (12, false),
        (Unit.Months, Measure.Week, _) => (12 / WeeksAYear, true),
        (Unit.Months, Measure.Day, _) => (12 / 365.25m, true),
        (Unit.HoursPerWeek, Measure.Hour, Measure.Week or Measure.None) => (1, false),
        (Unit.HoursPerWeek, Measure.Hour, Measure.Month) => (12 / WeeksAYear, true),
        (Unit.HoursPerWeek, Measure.Hour, Measure.Year) => (1 / WeeksAYear, true),
        _ => (null, false),
    };

    private static NumberValue NoFactor(in Quantity read, FieldPlan plan)
    {
        if (plan.Unit == Unit.HoursPerWeek && read is { Measure: Measure.Hour, Per: Measure.Day })
        {
            var hours = Quantities.Write(read.Min, read.Max, read.Approximate);
            return Bad("it does not say on how many days", $"{hours} hours a day, 5 days a week", $"{hours} hours a day, 7 days a week");
        }
        return Bad($"it is not {Quantities.UnitWords(plan)}");
    }

    private static string? Within(FieldValue.Number value, FieldRules limits)
    {
        if (limits.Min is { } least && (value.Min ?? value.Max) < least) return $"the least that fits is {Quantities.Figure(least)}";
        if (limits.Max is { } most && (value.Max ?? value.Min) > most) return $"the most that fits is {Quantities.Figure(most)}";
        return null;
    }

    private static string? PeriodOf(Measure per) => per switch
    {
        Measure.Hour => "hour", Measure.Day => "day", Measure.Week => "week", Measure.Month => "month", Measure.Year => "year", _ => null,
    };
}
