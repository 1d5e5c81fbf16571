using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>What stands around an amount and decides whose answer it is.</summary>
internal static class NumberContext
{
    private const decimal LongestDay = 8;

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
        read.Measure is not (Measure.None or Measure.Money) && IsWholeMessage(hearing, read)
        && !hearing.Form.Fields.Any(other => other != hearing.Asked && other.Field.Type == FieldType.Number && FitsUnit(hearing, other));

    private static bool FitsUnit(Hearing hearing, FieldPlan plan)
    {
        foreach (var quantity in hearing.Quantities)
            if (quantity.Measure != Measure.None && Fits(quantity, plan)) return true;
        return false;
    }

    /// <summary>"Hours per week: 20", "experience - 5", "hours 20": a bare number after its name, which then gives it the unit.</summary>
    public static bool IsLabelled(Hearing hearing, ref Quantity read, FieldPlan plan)
    {
        var scan = hearing.Scan;
        var (unit, cue, sign) = (Measure.None, false, false);
        for (var i = read.From - 1; i >= Math.Max(0, read.From - 14); i--)
        {
            if (scan.Tokens[i].Sentence != scan.Tokens[read.From].Sentence || IsInside(hearing, i)) break;
            if (scan.Is(i, ',') || scan.Is(i, '|') || scan.SaysAny(i, ["and", "but"]) && !cue && unit == Measure.None) break;
            if (scan.Is(i, ':') || scan.Is(i, '=') || scan.Is(i, '-') || scan.SaysAny(i, ["is", "are", "be"]) || hearing.Corrects && scan.Says(i, "to") && i == read.From - 1) sign = true;
            if (scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (unit == Measure.None || unit is Measure.Week or Measure.Day && scan.Tokens[i].Word.Measure == Measure.Hour) unit = scan.Tokens[i].Word.Measure is var measure and not Measure.None ? measure : unit;
            cue |= (scan.Tokens[i].Cues & plan.Bit) != 0 || plan.Unit == Unit.Years && scan.SaysAny(i, ["experience", "exp", "xp", "experiance"]);
            sign |= i == read.From - 1 && (scan.Tokens[i].Is(Sense.UnitWord) || scan.SaysAny(i, ["experience", "exp"]));
        }
        if (!sign) return false;
        var fits = (plan.Unit, unit) switch
        {
            (Unit.Years, Measure.Year) or (Unit.Months, Measure.Month) or (Unit.HoursPerWeek, Measure.Hour) or (Unit.Money, Measure.Money) => true,
            (Unit.HoursPerWeek, Measure.Week) => cue,
            (_, Measure.None) => cue,
            _ => false,
        };
        fits |= plan.Unit == Unit.Count && unit == plan.Counted && cue;
        if (!fits || plan.Unit == Unit.Count && !cue || !Fits(read, plan)) return false;
        if (read.Measure != Measure.None) return true;
        (read.Measure, read.Per) = plan.Unit switch
        {
            Unit.Years => (Measure.Year, Measure.None), Unit.Months => (Measure.Month, Measure.None), Unit.HoursPerWeek => (Measure.Hour, Measure.Week), _ => (read.Measure, read.Per),
        };
        return true;
    }

    /// <summary>"3. 40" in a list that numbers an answer for every field.</summary>
    public static bool IsNumbered(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        var scan = hearing.Scan;
        if (read.Measure != Measure.None || hearing.Form.Fields.Length < 3 || !IsMark(scan, read.From - 2, plan.Index + 1)) return false;
        var marks = 0;
        for (var i = 0; i + 1 < scan.Count; i++)
            if (IsMark(scan, i, marks + 1)) marks++;
        return marks == hearing.Form.Fields.Length;
    }

    private static bool IsMark(Scan scan, int at, int number) =>
        at >= 0 && scan.Tokens[at].Kind == TokenKind.Number && scan.Tokens[at].Number == number && scan.Sign(at + 1) is '.' or ')' or ':' && scan.Tokens[at + 1].Glued;

    private static bool IsInside(Hearing hearing, int token)
    {
        foreach (var quantity in hearing.Quantities)
            if (token >= quantity.From && token < quantity.To && quantity.Kind != QuantityKind.Label) return true;
        return false;
    }

    /// <summary>"12 projects" for a field about projects.</summary>
    public static bool Counts(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        if (plan.Unit != Unit.Count) return false;
        for (var i = read.To; i < Math.Min(hearing.Scan.Count, read.To + 3) && hearing.Scan.Tokens[i].Clause == hearing.Scan.Tokens[read.To - 1].Clause; i++)
            if ((hearing.Scan.Tokens[i].Cues & plan.Bit) != 0) return true;
        return false;
    }

    /// <summary>"in 6 months", "2 years ago", "every 3 months": a point in time, not a duration; unless that is when it started.</summary>
    public static bool IsMoment(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        if (plan.Unit == Unit.HoursPerWeek && read is { Measure: Measure.Hour, Per: Measure.None }) return hearing.Scan.SaysAny(read.To, ["since", "ago", "ahead", "behind", "later", "away", "late"]) || hearing.Scan.SaysAny(read.From - 1, ["in", "within", "after"]);
        if (plan.Unit is not (Unit.Years or Unit.Months) || read.Measure == Measure.None) return false;
        if (hearing.Scan.Says(read.To, "ago") || hearing.Scan.SaysAny(read.To, ["later", "from"]) && hearing.Scan.SaysAny(read.To + (hearing.Scan.Says(read.To, "later") ? 0 : 1), ["later", "now", "today"])) return !IsStart(hearing, read);
        if (hearing.Scan.Says(read.To, "since") && LeavesOff(hearing.Scan, read.To)) return true;
        return plan.Unit == Unit.Years && hearing.Scan.SaysAny(read.From - 1, ["in", "after", "every", "each", "within"]);
    }

    /// <summary>"two part-time jobs", "3 kids": a count of something no field of hours or years asks about.</summary>
    public static bool CountsThings(Hearing hearing, in Quantity read)
    {
        for (var i = read.To; i < Math.Min(hearing.Scan.Count, read.To + 4) && hearing.Scan.Tokens[i].Clause == hearing.Scan.Tokens[read.From].Clause; i++)
            if (hearing.Scan.SaysAny(i, ["jobs", "gigs", "kids", "children", "brothers", "sisters", "cats", "dogs", "roles", "monitors", "accounts"])) return hearing.Scan.Tokens[i].Cues == 0;
        return false;
    }

    /// <summary>"3 years since I graduated": time without the work.</summary>
    private static bool LeavesOff(Scan scan, int at)
    {
        for (var i = at + 1; i < scan.EndOfSentence(at); i++)
            if (scan.SaysAny(i, ["graduated", "left", "moved", "finished", "quit", "last", "stopped", "school", "college", "university", "married"])) return true;
        return false;
    }

    /// <summary>"I started 5 years ago" tells a duration; "I moved here 5 years ago" does not.</summary>
    public static bool IsStart(Hearing hearing, in Quantity read)
    {
        for (var i = Math.Max(hearing.Scan.StartOfSentence(read.From), read.From - 16); i < read.From; i++)
            if (hearing.Scan.SaysAny(i, ["started", "began", "start", "begin", "joined"])) return true;
        return false;
    }

    /// <summary>Work that is not this work: a day job, an earlier post.</summary>
    public static bool IsElsewhere(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        if (plan.Unit != Unit.HoursPerWeek) return false;
        var scan = hearing.Scan;
        for (var i = Math.Max(scan.StartOfClause(read.From), read.From - 16); i < Math.Min(scan.Count, read.To + 10) && scan.Tokens[i].Clause <= scan.Tokens[read.To - 1].Clause; i++)
        {
            if (scan.Tokens[i].Is(Sense.DayJob | Sense.Past) || scan.SaysAll(i, "used", "to") || scan.SaysAll(i, "last", "year") || scan.SaysAll(i, "back", "then") || scan.SaysAll(i, "day", "job")) return true;
            if (scan.SaysAny(i, ["main", "current", "other", "regular", "full", "last", "previous", "old", "day", "office", "permanent"]) && scan.SaysAny(i + 1, ["job", "role", "employer", "position", "project", "contract", "gig", "assignment"])) return true;
            if (scan.SaysAny(i, ["fulltime", "time"]) && scan.Says(i + 1, "job") || scan.SaysAny(i, ["at", "in"]) && scan.Says(i + 1, "my") && scan.Says(i + 2, "job")) return true;
        }
        return false;
    }

    /// <summary>An amount nobody asked for that can still mean only this field.</summary>
    public static bool StandsAlone(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        foreach (var other in hearing.Form.Fields)
            if (other != plan && other.Field.Type == FieldType.Number && IsNative(read, other) && IsNative(read, plan)) return false;
        if (hearing.Corrects && hearing.IsCaptured(plan)) return true;
        return plan.Unit switch
        {
            Unit.HoursPerWeek => read.Per is not Measure.None || OffersTime(hearing, read) || IsItem(hearing, read),
            Unit.Years or Unit.Months => (IsNative(read, plan) || plan.Unit == Unit.Years && read.Measure == Measure.Month && !hearing.Form.Fields.Any(other => other != plan && other.Field.Type == FieldType.Number && other.Unit is Unit.Years or Unit.Months)) && (IsItem(hearing, read) || SpeaksOfExperience(hearing, read, plan)),
            Unit.Money => read.Per == Measure.None ? IsItem(hearing, read) : true,
            _ => false,
        };
    }

    /// <summary>The clause says nothing besides the amount.</summary>
    public static bool IsItem(Hearing hearing, in Quantity read)
    {
        var scan = hearing.Scan;
        for (var i = Math.Max(scan.StartOfClause(read.From), read.From - 40); i < Math.Min(scan.EndOfClause(read.To - 1), read.To + 40); i++)
        {
            if (i >= read.From && i < read.To || scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (!scan.Tokens[i].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord | Sense.Greeting | Sense.Yes | Sense.Correction)) return false;
        }
        return true;
    }

    private static bool SpeaksOfExperience(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        for (var i = read.To; i < Math.Min(hearing.Scan.Count, read.To + 3); i++)
            if (hearing.Scan.SaysAny(i, ["experience", "exp", "xp", "experiance", "expirience", "experince"])) return !plan.IsTraining || IsItem(hearing, read);
        return false;
    }

    private static bool OffersTime(Hearing hearing, in Quantity read)
    {
        for (var i = Math.Max(hearing.Scan.StartOfClause(read.From), read.From - 16); i < Math.Min(hearing.Scan.Count, read.To + 4); i++)
            if (hearing.Scan.SaysAny(i, ["available", "availability", "commit", "dedicate", "can", "free", "spare", "offer", "give", "devote", "could"])) return true;
        return false;
    }

    /// <summary>"20 hours, 40 if needed": the second is no promise.</summary>
    public static bool IsConditional(Hearing hearing, in Quantity read)
    {
        if (!hearing.Scan.Says(read.To, "if") && !hearing.Scan.SaysAll(read.To, "when", "needed") && !hearing.Scan.SaysAll(read.To, "hours", "if")) return false;
        foreach (var other in hearing.Quantities)
            if (other.To <= read.From && other.Kind == QuantityKind.Amount && (other.Measure == read.Measure || read.Measure == Measure.None)) return true;
        return false;
    }

    public static bool IsWholeMessage(Hearing hearing, in Quantity read)
    {
        var scan = hearing.Scan;
        for (var i = 0; i < scan.Count; i++)
            if ((i < read.From || i >= read.To) && scan.Tokens[i].Kind is TokenKind.Taken or TokenKind.Number
                || (i < read.From || i >= read.To) && scan.Tokens[i].Kind == TokenKind.Word && !scan.Tokens[i].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord | Sense.Correction | Sense.Yes | Sense.No | Sense.Thanks)) return false;
        return true;
    }

    /// <summary>"5 apples": the thing counted, so that the refusal can say it.</summary>
    public static int EndOfNoun(Hearing hearing, in Quantity read) => read.Measure == Measure.None && NounAfter(hearing, read) is { } noun ? noun + 1 : read.To;

    private static int? NounAfter(Hearing hearing, in Quantity read)
    {
        var scan = hearing.Scan;
        if (read.To >= scan.Count || scan.Tokens[read.To].Kind != TokenKind.Word || scan.Tokens[read.To].Clause != scan.Tokens[read.To - 1].Clause) return null;
        return scan.Tokens[read.To].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord | Sense.Correction | Sense.Approximate | Sense.Thanks | Sense.Self | Sense.Yes | Sense.Overall) || scan.Tokens[read.To].Cues != 0 || hearing.Topics[read.To] ? null : read.To;
    }

    /// <summary>Why a fitting amount still cannot be taken as it is.</summary>
    public static (string Reason, ImmutableArray<string> Offers)? Problem(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        if (read.Measure == Measure.None && NounAfter(hearing, read) is not null && (plan.Unit != Unit.Count || !Counts(hearing, read, plan)))
            return plan.Unit == Unit.Count ? ("it counts something else", []) : ("it has no unit I can use", []);
        if (IsNegative(hearing.Scan, read)) return ("it is below zero", []);
        if (read.Grouped && plan.Unit == Unit.Money && read.Min is { } amount && amount < 1000)
            return ("it could be read in two ways", [$"{Quantities.Figure(amount)} {read.Currency}", $"{Quantities.Figure(amount * 1000)} {read.Currency}"]);
        if (plan.Unit == Unit.HoursPerWeek && read is { Measure: Measure.Hour, Per: Measure.None, Kind: QuantityKind.Amount } && (read.Max ?? read.Min) <= LongestDay)
        {
            var hours = Quantities.Write(read.Min, read.Max, read.Approximate);
            return ("I cannot tell whether that is a day or a week", [$"{hours} hours a day", $"{hours} hours a week"]);
        }
        return null;
    }

    private static bool IsNegative(Scan scan, in Quantity read)
    {
        var at = read.From - 1;
        if (!scan.Is(at, '-') || !scan.Tokens[read.From].Glued || scan.Tokens[read.From].Kind != TokenKind.Number) return false;
        if (at == 0) return scan.Count > 0 && !HasMoreBullets(scan, at);
        return !scan.Tokens[at].Glued && scan.Tokens[at - 1].Kind != TokenKind.Line && scan.Tokens[at - 1].Kind != TokenKind.Number;
    }

    private static bool HasMoreBullets(Scan scan, int at)
    {
        for (var i = at + 1; i + 1 < scan.Count; i++)
            if (scan.Tokens[i].Kind == TokenKind.Line && scan.Is(i + 1, '-')) return true;
        return false;
    }
}
