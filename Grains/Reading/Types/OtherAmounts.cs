namespace Recruiting.Reading;

/// <summary>Amounts that answer nothing: points in time, counts of other things, other work, conditions.</summary>
internal static class OtherAmounts
{
    /// <summary>"in 6 months", "2 years ago", "every 3 months": a point in time, not a duration; unless that is when it started.</summary>
    public static bool IsMoment(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        if (plan.Unit == Unit.HoursPerWeek && read is { Measure: Measure.Hour, Per: Measure.None }) return hearing.Scan.Word(read.To) is "since" or "ago" or "ahead" or "behind" or "apart" or "difference" or "later" or "away" or "late" || hearing.Scan.Word(read.From - 1) is "within" or "after" || hearing.Scan.Says(read.From - 1, "in") && hearing.Scan.Word(read.From - 2) is not ("squeeze" or "put" or "fit" or "get" or "sneak" or "throw" or "slot");
        if (plan.Unit is not (Unit.Years or Unit.Months) || read.Measure == Measure.None) return false;
        if (hearing.Scan.Says(read.To, "ago") || hearing.Scan.Word(read.To) is "later" or "from" && hearing.Scan.Word(read.To + (hearing.Scan.Says(read.To, "later") ? 0 : 1)) is "later" or "now" or "today") return !IsStart(hearing, read) && !(SinceThen(hearing.Scan, read) is { } since && Relevance.After(hearing.Scan, since, plan, hearing.Topics) == Relation.Related);
        if (hearing.Scan.Says(read.To, "since") && LeavesOff(hearing.Scan, read.To)) return true;
        if (hearing.Scan.Says(read.From - 1, "after") && hearing.Scan.Word(read.To) is "of" or "as" or "doing") return false;
        if (hearing.Quantities.Count > 1 && hearing.Scan.Word(read.From - 1) is "last" or "past" && hearing.Scan.Says(read.From - 2, "the") && hearing.Scan.Word(read.From - 3) is "in" or "over" or "within" or "during") return true;
        return !read.Reckoned && (plan.Unit == Unit.Years || plan != hearing.Asked) && hearing.Scan.Word(read.From - 1) is "in" or "after" or "every" or "each" or "within";
    }

    /// <summary>"a break of 1 year", "a 2-year gap", "2 years off": time without the work.</summary>
    public static bool IsGap(Scan scan, in Quantity read) =>
        read.Measure is Measure.Year or Measure.Month && (scan.Says(read.From - 1, "of") && scan.Word(read.From - 2) is "break" or "gap" or "pause" || scan.Word(read.To) is "break" or "gap" or "pause" or "hiatus" or "off" && !scan.SaysAll(read.To, "off", "and"));

    /// <summary>"three years ago I quit, since then …", "… and have been annotating ever since": where what went on since is told.</summary>
    public static int? SinceThen(Scan scan, in Quantity read)
    {
        if (!scan.Says(read.To, "ago")) return null;
        for (var i = read.To + 1; i < Math.Min(scan.Count, read.To + 24); i++)
            if (scan.Says(i, "since") && (scan.Says(i + 1, "then") || scan.Says(i - 1, "ever"))) return read.To + 1;
        return null;
    }

    /// <summary>"two part-time jobs", "3 kids": a count of something no field of hours or years asks about.</summary>
    public static bool CountsThings(Hearing hearing, in Quantity read)
    {
        if (hearing.Scan.Word(read.From - 1) is "cost" or "costs" or "priced" || hearing.Scan.Says(read.From - 1, "of") && hearing.Scan.Word(read.From - 2) is "team" or "group" or "crew" or "staff" or "class" or "family" or "household" or "out") return true;
        for (var i = read.To; i < Math.Min(hearing.Scan.Count, read.To + 4) && hearing.Scan.Tokens[i].Clause == hearing.Scan.Tokens[read.From].Clause; i++)
            if (hearing.Scan.Word(i) is "with" or "without" or "on" or "for" or "because" or "and" or "when" or "in" or "at" or "a" or "if") return false;
            else if (hearing.Scan.Word(i) is "jobs" or "gigs" or "kids" or "children" or "rooms" or "brothers" or "sisters" or "cats" or "dogs" or "roles" or "monitors" or "accounts") return hearing.Scan.Tokens[i].Cues == 0;
        return false;
    }

    /// <summary>"3 years since I graduated": time without the work.</summary>
    private static bool LeavesOff(Scan scan, int at)
    {
        for (var i = at + 1; i < scan.EndOfSentence(at); i++)
            if (scan.Word(i) is "graduated" or "left" or "moved" or "finished" or "quit" or "last" or "stopped" or "school" or "college" or "university" or "married") return true;
        return false;
    }

    /// <summary>"I started 5 years ago" tells a duration; "I moved here 5 years ago" does not.</summary>
    public static bool IsStart(Hearing hearing, in Quantity read)
    {
        for (var i = Math.Max(hearing.Scan.StartOfSentence(read.From), read.From - 16); i < read.From; i++)
            if (hearing.Scan.Word(i) is "started" or "began" or "start" or "begin" or "joined") return true;
        return false;
    }

    /// <summary>Work that is not this work: a day job, an earlier post.</summary>
    public static bool IsElsewhere(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        if (plan.Unit == Unit.Money) return IsPastPay(hearing.Scan, read);
        if (plan.Unit != Unit.HoursPerWeek) return false;
        var scan = hearing.Scan;
        if (scan.Says(read.To, "long")) return true;
        if (scan.Word(read.To) is "left" or "leftover" or "remaining" or "spare" or "free" or "available") return false;
        for (var i = Math.Max(scan.StartOfClause(read.From), read.From - 16); i < Math.Min(scan.Count, read.To + 10) && scan.Tokens[i].Clause <= scan.Tokens[read.To - 1].Clause; i++)
        {
            if (IsBeside(scan, i)) continue;
            if (scan.Tokens[i].Is(Sense.DayJob | Sense.Past) || scan.SaysAll(i, "used", "to") || scan.Says(i, "last") && scan.Word(i + 1) is "year" or "month" or "summer" or "winter" or "spring" or "autumn" or "fall" or "semester" or "season" or "term" || scan.SaysAll(i, "back", "then") || scan.SaysAll(i, "day", "job")) return true;
            if (i >= read.To && scan.Says(i, "until") && (scan.SenseAt(i + 1).HasFlag(Sense.Month) || scan.Word(i + 1) is "last" or "recently")) return true;
            if (i < read.From && scan.Word(i) is "was" or "were" && scan.Word(i + 1) is "working" or "doing" or "putting") return true;
            if (i < read.From && scan.Word(i) is "did" or "worked" && scan.Word(i - 1) is "i" or "we" or "once" && scan.Word(read.From - 1) is not "to") return true;
            if (scan.Word(i) is "main" or "current" or "other" or "regular" or "full" or "last" or "previous" or "old" or "day" or "office" or "permanent" && scan.Word(i + 1) is "job" or "role" or "employer" or "position" or "project" or "contract" or "gig" or "assignment") return true;
            if (scan.Word(i) is "fulltime" or "time" && scan.Says(i + 1, "job") || scan.Word(i) is "at" or "in" && scan.Says(i + 1, "my") && scan.Says(i + 2, "job")) return true;
        }
        return false;
    }

    /// <summary>"after my day job", "alongside my full-time job", "on top of the office": other work, beside which the hours are.</summary>
    private static bool IsBeside(Scan scan, int at)
    {
        if (scan.Tokens[at].Is(Sense.Past)) return false;
        for (var i = at - 1; i >= Math.Max(scan.StartOfClause(at), at - 4); i--)
        {
            if (scan.Word(i) is "after" or "outside" or "alongside" or "besides" or "beside" or "around" or "beyond" || scan.Says(i, "top") && scan.Says(i + 1, "of") || scan.SaysAll(i, "next", "to") || scan.SaysAll(i, "in", "addition")) return true;
            if (scan.Word(i) is "i" or "as" or "at" || scan.Tokens[i].Kind == TokenKind.Number) return false;
        }
        return false;
    }

    /// <summary>"next year I plan to do 40 hours, right now 10": not yet so, where another amount is.</summary>
    public static bool IsPlanned(Hearing hearing, in Quantity read)
    {
        if (!IsFuture(hearing.Scan, read)) return false;
        if (hearing.Scan.Says(read.From - 1, "have") && (hearing.Scan.SaysAll(read.From - 3, "i", "will") || hearing.Scan.Says(read.From - 2, "ill"))) return true;
        foreach (var other in hearing.Quantities)
            if (other.From != read.From && other.Kind == QuantityKind.Amount && !other.Negated && other.Measure == read.Measure && other.Measure != Measure.None && hearing.IsOwn(other.From) && !IsFuture(hearing.Scan, other)) return true;
        return false;
    }

    private static bool IsFuture(Scan scan, in Quantity read)
    {
        for (var i = Math.Max(scan.StartOfClause(read.From), read.From - 12); i < read.From; i++)
            if (scan.Word(i) is "plan" or "planning" or "hope" or "hoping" or "eventually" or "someday" or "future" || scan.Says(i, "next") && scan.Word(i + 1) is "year" or "month" or "summer" or "spring" or "semester") return true;
        return false;
    }

    /// <summary>"was on £12.50 there", "they paid me 20 dollars", "I used to get 300": what was, not what is expected.</summary>
    private static bool IsPastPay(Scan scan, in Quantity read)
    {
        for (var i = read.From - 1; i >= Math.Max(scan.StartOfClause(read.From), read.From - 5); i--)
            if (scan.Says(i, "paid") && scan.Word(i - 1) is not ("be" or "get" or "getting" or "being") || scan.SaysAll(i, "was", "on") || scan.SaysAll(i, "paid", "me") || scan.SaysAll(i, "used", "to") || scan.Word(i) is "earned" or "earnt") return true;
        return false;
    }

    /// <summary>"years are 0. The one year was data entry": an amount spoken of once more.</summary>
    public static bool IsReferredTo(Hearing hearing, in Quantity read)
    {
        if (hearing.Scan.Says(read.From - 1, "as") && hearing.Scan.Word(read.From - 2) is "counts" or "count" or "counted") return true;
        if (hearing.Scan.Word(read.From - 1) is not ("the" or "that" or "those") || hearing.Scan.Word(read.To) is not ("was" or "were")) return false;
        foreach (var other in hearing.Quantities)
            if (other.To <= read.From && other.Kind == QuantityKind.Amount && !other.Negated) return true;
        return false;
    }

    /// <summary>"20 hours, 40 if needed": the second is no promise.</summary>
    public static bool IsConditional(Hearing hearing, in Quantity read)
    {
        if (hearing.Quantities.Count < 2) return false;
        if (hearing.Corrects && hearing.Scan.SaysAll(read.From - 2, "down", "to")) return false;
        if (!IsException(hearing.Scan, read) && !hearing.Scan.Says(read.To, "if") && !hearing.Scan.SaysAll(read.To, "when", "needed") && !hearing.Scan.SaysAll(read.To, "hours", "if")) return false;
        foreach (var other in hearing.Quantities)
            if (other.To <= read.From && other.Kind == QuantityKind.Amount && !other.Negated && hearing.IsOwn(other.From) && hearing.Scan.Word(other.To) is not ("in" or "during" or "on") && (other.Measure == read.Measure || read.Measure == Measure.None)) return true;
        return false;
    }

    /// <summary>"20, rarely 30", "15, 20 in the holidays", "30 now, 40 from January".</summary>
    private static bool IsException(Scan scan, in Quantity read)
    {
        if (scan.Word(read.From - 1) is "rarely" or "sometimes" or "occasionally" or "exceptionally" or "seldom") return true;
        if (scan.Word(read.To) is "from" or "after" or "starting" && (scan.SenseAt(read.To + 1).HasFlag(Sense.Month) || scan.Word(read.To + 1) is "next" or "then")) return true;
        if (scan.SaysAll(read.From - 2, "down", "to")) return true;
        if (scan.Says(read.To, "at") && scan.Word(read.To + 1) is "christmas" or "easter" or "peak" or "weekends" or "year" or "month" or "quarter") return true;
        if (scan.SaysAll(read.To, "at", "a")) return scan.Word(read.To + 2) is "push" or "stretch" or "pinch";
        var noun = scan.SaysAll(read.To, "in", "the") || scan.SaysAll(read.To, "during", "the") ? read.To + 2 : scan.Word(read.To) is "in" or "during" ? read.To + 1 : -1;
        return noun > 0 && scan.Word(noun) is "holidays" or "holiday" or "summer" or "winter" or "vacation" or "vacations" or "breaks";
    }
}
