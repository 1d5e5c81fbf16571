namespace Recruiting.Reading;

/// <summary>The unit and the period after a number: "hrs/wk", "hours a week", "years", "USD per hour".</summary>
internal static class Units
{
    public static Measure MeasureAt(Scan scan, int at)
    {
        if (at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word || scan.Says(at, "min") && !scan.Tokens[at].Glued) return Measure.None;
        var measure = scan.Tokens[at].Word.Measure;
        return measure == Measure.None ? Lexicon.NearMeasure(scan.Span(at)) : measure;
    }

    public static void Read(Scan scan, ref Quantity read)
    {
        var at = read.To;
        if (scan.Is(at, '-') && scan.Tokens[at].Glued) at++;
        if (scan.SaysAny(at, ["full", "whole", "solid", "good", "extra", "more", "complete", "straight"])) at++;
        if (scan.SaysAny(at, ["decade", "decades"]))
        {
            (read.Min, read.Max) = (read.Min * 10, read.Max * 10);
            Take(ref read, Measure.Year, at + 1);
        }
        else if (scan.Is(at, '%')) Take(ref read, Measure.Percent, at + 1);
        else if (scan.SaysAny(at, ["hpw", "hrpw", "hrspw"])) TakeHoursAWeek(ref read, at + 1);
        else if (Currency.After(scan, at) is { } currency) (read.Currency, read.Measure, read.To) = (currency, Measure.Money, at + 1);
        else if (MeasureAt(scan, at) is var measure and not Measure.None && !IsPeriodAlone(scan, at))
        {
            Take(ref read, measure, at + 1);
            SkipPlural(scan, ref read);
        }
        else if (scan.Is(at, '/') && PeriodAt(scan, at + 1) is Measure.Week && read.Measure == Measure.None) (read.Measure, read.Unitless) = (Measure.Hour, true);
    }

    private static void Take(ref Quantity read, Measure measure, int to)
    {
        read.Measure = measure;
        read.To = to;
    }

    private static void TakeHoursAWeek(ref Quantity read, int to)
    {
        Take(ref read, Measure.Hour, to);
        read.Per = Measure.Week;
    }

    /// <summary>"20 weekly" has a period and no unit.</summary>
    private static bool IsPeriodAlone(Scan scan, int at) => scan.SaysAny(at, ["weekly", "daily", "wkly", "weekley", "pw"]);

    /// <summary>"year(s)", "yrs.", "years'".</summary>
    private static void SkipPlural(Scan scan, ref Quantity read)
    {
        if (scan.Is(read.To, '(') && scan.Says(read.To + 1, "s") && scan.Is(read.To + 2, ')')) read.To += 3;
        else if (scan.Is(read.To, '/') && scan.SaysAny(read.To + 1, ["s"])) read.To += 2;
    }

    public static void Period(Scan scan, ref Quantity read)
    {
        if (read.Per != Measure.None || read.Measure is not (Measure.None or Measure.Hour or Measure.Money or Measure.Day)) return;
        if (PeriodFrom(scan, read.To) is not ({ } per, { } to)) return;
        if (read.Measure == Measure.None && per is not (Measure.Week or Measure.Hour or Measure.Month)) return;
        if (read.Measure == Measure.None && per == Measure.Week) (read.Measure, read.Unitless) = (Measure.Hour, true);
        if (read.Measure is Measure.Hour or Measure.Day && per is Measure.Hour or Measure.Minute) return;
        (read.Per, read.To) = (per, to);
    }

    private static (Measure? Per, int? To) PeriodFrom(Scan scan, int at)
    {
        var start = at;
        while (scan.Is(at, '.') && at == start) at++;
        if (scan.SaysAny(at, ["weekly", "wkly", "weekley", "pw"])) return (Measure.Week, at + 1);
        if (scan.SaysAny(at, ["daily", "pd", "everyday"])) return (Measure.Day, at + 1);
        if (scan.SaysAny(at, ["monthly", "pm"])) return (Measure.Month, at + 1);
        if (scan.SaysAny(at, ["yearly", "annually", "annual", "pa"])) return (Measure.Year, at + 1);
        if (scan.SaysAny(at, ["hourly", "ph"])) return (Measure.Hour, at + 1);
        if (scan.Says(at, "p") && scan.Is(at + 1, '/')) at += 2;
        else if (scan.Is(at, '/')) at++;
        else if (scan.SaysAny(at, ["in", "for", "during", "within", "on", "by"]) && scan.SaysAny(at + 1, ["a", "the", "one", "each", "every", "per"])) at += 2;
        else if (scan.SaysAny(at, ["per", "a", "an", "each", "every", "in", "by", "pr", "of"])) at++;
        else if (scan.Tokens.Length <= at || PeriodAt(scan, at) != Measure.Week || at == 0) return default;
        if (scan.SaysAny(at, ["single", "given", "working", "work", "week"]) && PeriodAt(scan, at + 1) is Measure.Day) at++;
        if (PeriodAt(scan, at) is not (var per and not Measure.None)) return default;
        return (per, at + 1);
    }

    private static Measure PeriodAt(Scan scan, int at)
    {
        if (at >= scan.Count) return Measure.None;
        if (scan.Says(at, "w")) return Measure.Week;
        if (scan.Says(at, "d")) return Measure.Day;
        if (scan.SaysAny(at, ["annum"])) return Measure.Year;
        if (scan.SaysAny(at, ["wek", "weak"])) return Measure.Week;
        if (scan.SaysAny(at, ["weekday", "workday", "night", "evening"])) return Measure.Day;
        var measure = MeasureAt(scan, at);
        return measure is Measure.Money or Measure.Percent ? Measure.None : measure;
    }
}
