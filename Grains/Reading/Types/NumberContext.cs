namespace Recruiting.Reading;

/// <summary>What stands around an amount nobody asked for and decides whose answer it is.</summary>
internal static class NumberContext
{
    /// <summary>An amount nobody asked for that can still mean only this field.</summary>
    public static bool StandsAlone(Hearing hearing, in Quantity read, FieldPlan plan)
    {
        foreach (var other in hearing.Form.Fields)
            if (other != plan && other.Field.Type == FieldType.Number && UnitFit.IsNative(read, other) && UnitFit.IsNative(read, plan)) return false;
        if (hearing.Corrects && hearing.IsCaptured(plan)) return true;
        return plan.Unit switch
        {
            Unit.HoursPerWeek => read.Per is not Measure.None || OffersTime(hearing, read) || IsItem(hearing, read),
            Unit.Years or Unit.Months => (UnitFit.IsNative(read, plan) || plan.Unit == Unit.Years && read.Measure == Measure.Month && hearing.Asked is not { Unit: Unit.Count, Counted: not Measure.None } && !hearing.Form.Fields.Any(other => other != plan && other.Field.Type == FieldType.Number && other.Unit is Unit.Years or Unit.Months)) && (IsItem(hearing, read) || SpeaksOfExperience(hearing, read, plan)),
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
            if (hearing.Scan.Word(i) is "xp" || hearing.Scan.Word(i).StartsWith("exp") && hearing.Scan.Tokens[i].Is(Sense.Neutral)) return !plan.IsTraining || IsItem(hearing, read);
        return false;
    }

    private static bool OffersTime(Hearing hearing, in Quantity read)
    {
        for (var i = Math.Max(hearing.Scan.StartOfClause(read.From), read.From - 16); i < Math.Min(hearing.Scan.Count, read.To + 4); i++)
            if (hearing.Scan.Word(i) is "room" or "capacity" or "squeeze" or "fit" or "swing" or "manage" or "week" or "available" or "availability" or "commit" or "dedicate" or "can" or "free" or "spare" or "offer" or "give" or "devote" or "could") return true;
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
}
