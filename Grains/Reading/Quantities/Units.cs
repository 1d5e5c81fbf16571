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
        if (IsLabel(scan, at) && scan.Sign(read.From - 1) is ':' or '=') return;
        if (scan.Is(at, '-') && scan.Tokens[at].Glued) at++;
        if (scan.Word(at) is "free" or "spare" or "full" or "whole" or "solid" or "good" or "extra" or "more" or "complete" or "straight" || IsAdjective(scan, at)) at++;
        if (scan.Word(at) is "decade" or "decades")
        {
            (read.Min, read.Max) = (read.Min * 10, read.Max * 10);
            Take(ref read, Measure.Year, at + 1);
        }
        else if (scan.Is(at, '%')) Take(ref read, Measure.Percent, at + 1);
        else if (scan.SaysAny(at, HoursAWeek)) TakeHoursAWeek(ref read, at + 1);
        else if (read.Measure == Measure.None && Predicate(scan, at) is { } unit) Take(ref read, scan.Tokens[unit].Word.Measure, unit + 1);
        else if (Currency.Named(scan, at) is ({ } currency, var end)) (read.Currency, read.Measure, read.To) = (currency, Measure.Money, end);
        else if (read.Measure == Measure.None && read.Kind == QuantityKind.Amount && IsHourly(scan, at)) (read.Measure, read.Per, read.To) = (Measure.Money, Measure.Hour, scan.Word(at) is "hourly" or "ph" ? at + 1 : at + 2);
        else if (MeasureAt(scan, at) is var measure and not Measure.None && !IsPeriodAlone(scan, at))
        {
            Take(ref read, measure, at + 1);
            SkipPlural(scan, ref read);
        }
        else if (scan.Is(at, '/') && PeriodAt(scan, at + 1) is Measure.Week && read.Measure == Measure.None) (read.Measure, read.Unitless) = (Measure.Hour, true);
    }

    /// <summary>"2 honest years", "3 long years": a word on how they were.</summary>
    private static bool IsAdjective(Scan scan, int at)
    {
        if (at + 1 >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word || scan.Tokens[at + 1].Word.Measure is not (Measure.Year or Measure.Month or Measure.Hour) || scan.Tokens[at].Is(~(Sense.Plain | Sense.Frame)) || scan.Tokens[at].Word.Measure != Measure.None || scan.Sign(at + 2) is ':' or '=') return false;
        var word = scan.Span(at);
        return word is "honest" or "long" or "hard" or "proud" or "great" or "short" or "fun" or "sweet" or "rough" or "tough" or "busy" or "proper" or "happy" or "good" || word.EndsWith("ful") || word.EndsWith("ous") || word.EndsWith("ed") || word.EndsWith("ive") || word.EndsWith("ing") || word.EndsWith("ic") || word.EndsWith("able") || word.EndsWith("ant");
    }

    /// <summary>"years: 12 hours: 40": the word names the next amount, not this one's unit.</summary>
    private static bool IsLabel(Scan scan, int at) => at + 2 < scan.Count && scan.Sign(at + 1) is ':' or '=' && scan.Tokens[at].Kind == TokenKind.Word
        && (scan.Tokens[at + 2].Kind == TokenKind.Number || scan.Tokens[at + 2].Is(Sense.NumberWord | Sense.Approximate) || scan.Sign(at + 2) is '~' or '<' or '>');

    private static readonly string[] HoursAWeek = ["hpw", "hrpw", "hrspw", "hrsperweek", "hoursperweek", "hrperweek", "hourperweek", "hrsaweek", "hoursaweek", "hrsweek", "hoursweek", "hrswk", "hrwk", "hperweek", "hperwk", "hrsperwk"];

    /// <summary>"15 is hours per week", "the 3 was years": the unit told afterwards.</summary>
    private static int? Predicate(Scan scan, int at)
    {
        if (scan.Word(at) is not ("is" or "was" or "are" or "were" or "meant" or "means") && !scan.Is(at, '=')) return null;
        var unit = scan.Word(at + 1) is "my" or "the" or "for" or "in" or "actually" ? at + 2 : at + 1;
        return unit < scan.Count && scan.Tokens[unit].Kind == TokenKind.Word && scan.Tokens[unit].Word.Measure is Measure.Hour or Measure.Year or Measure.Month && scan.Word(unit + 1) is not ("ago" or "old" or "of") ? unit : null;
    }

    /// <summary>"13.20 an hour": nothing but money is counted by the hour.</summary>
    private static bool IsHourly(Scan scan, int at) => scan.Word(at) is "hourly" or "ph" || (scan.Word(at) is "an" or "per" || scan.Is(at, '/')) && scan.Word(at + 1) is "hour" or "hr" or "h";

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
    private static bool IsPeriodAlone(Scan scan, int at) => scan.Word(at) is "weekly" or "daily" or "wkly" or "weekley" or "pw";

    /// <summary>"year(s)", "yrs.", "years'".</summary>
    private static void SkipPlural(Scan scan, ref Quantity read)
    {
        if (scan.Is(read.To, '(') && scan.Says(read.To + 1, "s") && scan.Is(read.To + 2, ')')) read.To += 3;
        else if (scan.Is(read.To, '/') && scan.Word(read.To + 1) is "s") read.To += 2;
    }

    public static void Period(Scan scan, ref Quantity read)
    {
        if (read.Per != Measure.None || read.Measure is not (Measure.None or Measure.Hour or Measure.Money or Measure.Day)) return;
        if (PeriodFrom(scan, read.To) is not ({ } per, { } to))
        {
            if (read.Measure == Measure.Hour) read.Per = Before(scan, read.From);
            return;
        }
        if (InCurrency(scan, ref read, per, to)) return;
        if (read.Measure == Measure.None && per is not (Measure.Week or Measure.Hour or Measure.Month or Measure.Day)) return;
        if (read.Measure == Measure.None && per == Measure.Week) (read.Measure, read.Unitless) = (Measure.Hour, true);
        if (read.Measure is Measure.Hour or Measure.Day && per is Measure.Hour or Measure.Minute) return;
        (read.Per, read.To) = (per, to);
    }

    /// <summary>"30k a year in pounds".</summary>
    private static bool InCurrency(Scan scan, ref Quantity read, Measure per, int at)
    {
        if (read.Currency is not null || !(scan.Says(at, "in") || scan.Is(at, '(')) || Currency.Named(scan, at + 1) is not ({ } currency, var end)) return false;
        (read.Currency, read.Measure, read.Per, read.To) = (currency, Measure.Money, per, scan.Is(at, '(') && scan.Is(end, ')') ? end + 1 : end);
        return true;
    }

    /// <summary>"daily 4 hours", "per week around 6 hours", "every day I can do 3 hours".</summary>
    private static Measure Before(Scan scan, int from)
    {
        for (var i = from - 1; i >= Math.Max(scan.StartOfClause(from), from - 6); i--)
        {
            if (scan.Word(i) is "daily") return Measure.Day;
            if (scan.Word(i) is "weekly") return Measure.Week;
            if (scan.Word(i) is "day" or "week" or "weekday" or "evening" or "night") return scan.Word(i - 1) is "per" or "every" or "each" ? scan.Says(i, "week") ? Measure.Week : Measure.Day : Measure.None;
            if (scan.Word(i) is not ("i" or "can" or "could" or "do" or "give" or "work" or "about" or "around" or "approximately" or "roughly" or "maybe" or "have" or "for" or "is" or "will" or "manage") && scan.Sign(i) is not (':' or '~' or '-')) return Measure.None;
        }
        return Measure.None;
    }

    private static (Measure? Per, int? To) PeriodFrom(Scan scan, int at)
    {
        var start = at;
        while (scan.Is(at, '.') && at == start) at++;
        if (scan.Word(at) is "weekly" or "wkly" or "weekley" or "pw") return (Measure.Week, at + 1);
        if (scan.Word(at) is "daily" or "pd" or "everyday") return (Measure.Day, at + 1);
        if (scan.Word(at) is "monthly" or "pm") return (Measure.Month, at + 1);
        if (scan.Word(at) is "yearly" or "annually" or "annual" or "pa") return (Measure.Year, at + 1);
        if (scan.Word(at) is "hourly" or "ph") return (Measure.Hour, at + 1);
        if (scan.Says(at, "p") && scan.Is(at + 1, '/')) at += 2;
        else if (scan.Is(at, '/')) at++;
        else if (scan.Word(at) is "in" or "for" or "during" or "within" or "on" or "by" && scan.Word(at + 1) is "a" or "the" or "one" or "each" or "every" or "per")
        {
            if (scan.Word(at + 2) is "hours" or "years" or "months" or "days") return default;
            at += 2;
        }
        else if (scan.Word(at) is "pro" or "par" or "por" or "al" or "im" or "je") at++;
        else if (scan.Word(at) is "per" or "a" or "an" or "each" or "every" or "in" or "by" or "pr" or "of") at++;
        else if (scan.Tokens.Length <= at || PeriodAt(scan, at) != Measure.Week || at == 0) return default;
        if (scan.Word(at) is "single" or "given" or "working" or "work" or "week" && PeriodAt(scan, at + 1) is Measure.Day) at++;
        if (PeriodAt(scan, at) is not (var per and not Measure.None)) return default;
        return (per, at + 1);
    }

    private static Measure PeriodAt(Scan scan, int at)
    {
        if (at >= scan.Count) return Measure.None;
        if (scan.Says(at, "w")) return Measure.Week;
        if (scan.Says(at, "d")) return Measure.Day;
        if (scan.Word(at) is "annum") return Measure.Year;
        if (scan.Word(at) is "wek" or "weak") return Measure.Week;
        if (scan.Word(at) is "weekday" or "workday" or "night" or "evening") return Measure.Day;
        var measure = MeasureAt(scan, at);
        return measure is Measure.Money or Measure.Percent ? Measure.None : measure;
    }
}
