namespace Recruiting.Reading;

/// <summary>Amounts that stand beside a field's name, its place in a list or the thing it counts.</summary>
internal static class NumberLabels
{
    /// <summary>"Hours per week: 20", "experience - 5", "hours 20": a bare number after its name, which then gives it the unit.</summary>
    public static bool IsLabelled(Hearing hearing, ref Quantity read, FieldPlan plan)
    {
        var scan = hearing.Scan;
        if (read.Measure == Measure.None && scan.Word(read.To) is "times" or "people" or "persons") return false;
        if (IsLabelledAfter(scan, read, plan)) return Measured(ref read, plan);
        var (unit, cue, sign) = (Measure.None, false, false);
        var first = Math.Max(EndOfAmountBefore(hearing, read.From), read.From - 14);
        for (var i = read.From - 1; i >= first; i--)
        {
            if (i == read.From - 1 && scan.Tokens[i].Kind == TokenKind.Line && IsLabelLine(hearing, i))
            {
                sign = true;
                continue;
            }
            if (scan.Tokens[i].Sentence != scan.Tokens[sign && scan.Tokens[read.From - 1].Kind == TokenKind.Line ? read.From - 1 : read.From].Sentence) break;
            if (scan.Is(i, ',') || scan.Is(i, '|') || scan.Word(i) is "and" or "but" && !cue && unit == Measure.None) break;
            if (scan.Is(i, ':') || scan.Is(i, '=') || scan.Is(i, '-') || scan.Word(i) is "is" or "are" or "be" || hearing.Corrects && scan.Says(i, "to") && i == read.From - 1) sign = true;
            if (scan.Tokens[i].Kind != TokenKind.Word) continue;
            if ((unit == Measure.None || unit is Measure.Week or Measure.Day) && scan.Span(i).Length > 1 && Units.MeasureAt(scan, i) is var measure and not Measure.None && (unit == Measure.None || measure == Measure.Hour)) unit = measure;
            cue |= (scan.Tokens[i].Cues & plan.Bit) != 0 || plan.Unit == Unit.Years && scan.Word(i) is "experience" or "exp" or "xp" or "experiance";
            sign |= scan.Word(i - 1) is "the" or "my" && scan.Word(i - 2) is "for" or "on" && (scan.Tokens[i].Is(Sense.UnitWord) || (scan.Tokens[i].Cues & plan.Bit) != 0);
            sign |= i == read.From - 1 && (scan.Tokens[i].Is(Sense.UnitWord) || scan.Word(i) is "experience" or "exp");
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
        if (!fits || plan.Unit == Unit.Count && !cue || !UnitFit.Fits(read, plan)) return false;
        return Measured(ref read, plan);
    }

    /// <summary>"put 2.5 for the years", "17 as my rate": the name behind the amount.</summary>
    private static bool IsLabelledAfter(Scan scan, in Quantity read, FieldPlan plan)
    {
        if (read.Measure != Measure.None || !(scan.Word(read.To) is "for" or "as")) return false;
        var name = scan.Word(read.To + 1) is "the" or "my" ? read.To + 2 : read.To + 1;
        if (name >= scan.Count || scan.Tokens[name].Kind != TokenKind.Word) return false;
        var measure = scan.Tokens[name].Word.Measure;
        return UnitFit.Fits(read, plan) && (UnitFit.IsNative(new() { Measure = measure }, plan) && measure != Measure.Money || name > read.To + 1 && plan.Unit is Unit.Money or Unit.Count && (scan.Tokens[name].Cues & plan.Bit) != 0);
    }

    /// <summary>The amount in the unit that its name gives it.</summary>
    private static bool Measured(ref Quantity read, FieldPlan plan)
    {
        if (read.Measure != Measure.None) return true;
        (read.Measure, read.Per) = plan.Unit switch
        {
            Unit.Years => (Measure.Year, Measure.None), Unit.Months => (Measure.Month, Measure.None), Unit.HoursPerWeek => (Measure.Hour, Measure.Week), _ => (read.Measure, read.Per),
        };
        return true;
    }

    /// <summary>The whole label stands before the sign: "Videos finished: 410".</summary>
    public static bool IsNamed(Scan scan, int from, FieldPlan plan)
    {
        var sign = from - 1;
        while (sign > 0 && scan.Tokens[sign].Kind is TokenKind.Symbol or TokenKind.Line) sign--;
        return plan.Name.Length > 0 && scan.SaysAll(sign + 1 - plan.Name.Length, plan.Name);
    }

    /// <summary>A line of nothing but a name, with its value in the next line or the next cell.</summary>
    private static bool IsLabelLine(Hearing hearing, int end)
    {
        var scan = hearing.Scan;
        var start = scan.StartOfSentence(end);
        for (var i = start; i < end; i++)
            if (IsInside(hearing, i) || scan.Tokens[i].Kind != TokenKind.Word || scan.Tokens[i].Cues == 0 && !scan.Tokens[i].Is(Sense.Stop | Sense.Neutral | Sense.UnitWord)) return false;
        return end > start && end - start <= 7;
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

    public static bool IsMark(Scan scan, int at, int number) =>
        at >= 0 && scan.Tokens[at].Kind == TokenKind.Number && scan.Tokens[at].Number == number && scan.Sign(at + 1) is '.' or ')' or ':' && scan.Tokens[at + 1].Glued;

    private static int EndOfAmountBefore(Hearing hearing, int token)
    {
        var end = 0;
        foreach (var quantity in hearing.Quantities)
            if (quantity.To <= token && quantity.Kind != QuantityKind.Label) end = Math.Max(end, quantity.To);
        return end;
    }

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
            if ((hearing.Scan.Tokens[i].Cues & plan.Bit) != 0 || IsNearTopic(hearing.Scan, i, plan)) return true;
        return false;
    }

    /// <summary>"33 projcts", "60 vidoes".</summary>
    private static bool IsNearTopic(Scan scan, int at, FieldPlan plan)
    {
        if (scan.Tokens[at].Kind != TokenKind.Word || scan.Tokens[at].IsKnown || scan.Span(at).Length < 5) return false;
        foreach (var word in plan.Words)
            if (EditDistance.IsWithin(scan.Span(at), word, 1)) return true;
        return false;
    }
}
