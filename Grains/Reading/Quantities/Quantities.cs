using System.Globalization;

namespace Recruiting.Reading;

/// <summary>How amounts are written out.</summary>
internal static class Quantities
{
    public static string Figure(decimal value) => (value.Scale == 0 ? value : value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    public static string Write(decimal? min, decimal? max, bool approximate)
    {
        var text = (min, max) switch
        {
            ({ } least, { } most) when least == most => Figure(least),
            ({ } least, { } most) => $"{Figure(least)}–{Figure(most)}",
            ({ } least, null) => $"at least {Figure(least)}",
            (null, { } most) => $"up to {Figure(most)}",
            _ => "any number",
        };
        return approximate ? $"about {text}" : text;
    }

    public static string Display(FieldValue.Number value)
    {
        var figures = Write(value.Min, value.Max, value.Approximate);
        var one = value is { Min: 1, Max: 1 };
        return value.Unit switch
        {
            Unit.Years => $"{figures} {(one ? "year" : "years")}",
            Unit.Months => $"{figures} {(one ? "month" : "months")}",
            Unit.HoursPerWeek => $"{figures} {(one ? "hour" : "hours")} a week",
            Unit.Money => $"{figures} {value.Currency}{(value.Period is { } period ? $" {(period == "hour" ? "an" : "a")} {period}" : "")}",
            _ => figures,
        };
    }

    public static string UnitWords(FieldPlan plan) => plan.Unit switch
    {
        Unit.Years => "a time in years or months",
        Unit.Months => "a time in months or years",
        Unit.HoursPerWeek => "a number of hours a week",
        Unit.Money => "an amount of money",
        _ => "a plain number",
    };
}
