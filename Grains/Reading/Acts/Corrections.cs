using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>"sorry, 5 not 4", "actually I meant hours per month", "make it 25": what changes, and what stays.</summary>
internal static class Corrections
{
    public static bool IsMade(Hearing hearing)
    {
        if (hearing.Has(Act.Correct)) return true;
        foreach (var quantity in hearing.Quantities)
            if (quantity is { Negated: true, Kind: QuantityKind.Amount } && hearing.Quantities.Count > 1) return true;
        if (IsStarred(hearing.Scan) || Changes(hearing.Scan) || OtherUnit(hearing.Scan) || hearing.HasSettled && (DeniesText(hearing) || Reopens(hearing))) return true;
        if (hearing.HasSettled && (DeniesChoice(hearing) || IsNearWord(hearing.Scan))) return true;
        var no = hearing.Scan.Word(0) is "ok" or "okay" or "hmm" or "ah" or "well" or "argh" or "ugh" or "gah" or "damn" or "oh" ? hearing.Scan.Is(1, ',') ? 2 : 1 : 0;
        if (IsTooMuch(hearing) || Puts(hearing)) return true;
        return hearing.Scan.Count > no + 1 && hearing.Scan.Tokens[no].Is(Sense.No) && hearing.Scan.Word(no + 1) is not ("less" or "more" or "fewer" or "longer" or "later") && hearing.Quantities.Count > 0 && hearing.Quantities[0].From <= 4 + no;
    }

    /// <summary>"acttually 16", "sorrry": a word of correction, mistyped, opens the message.</summary>
    private static bool IsNearWord(Scan scan)
    {
        for (var i = 0; i < Math.Min(2, scan.Count - 1); i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word || scan.Tokens[i].IsKnown || scan.Tokens[i].Cues != 0 || scan.Span(i).Length is < 5 or > 12) continue;
            foreach (var word in (ReadOnlySpan<string>)["actually", "sorry", "correction", "instead", "rather", "scratch", "mistake"])
                if (EditDistance.IsWithin(scan.Span(i), word, word.Length > 6 ? 2 : 1)) return true;
        }
        return false;
    }

    /// <summary>"not fluent, native", "no, native": a choice that was captured is denied, or nothing else is said than another.</summary>
    private static bool DeniesChoice(Hearing hearing)
    {
        var scan = hearing.Scan;
        foreach (var mention in hearing.Choices)
        {
            var plan = hearing.Form.Fields[mention.Field];
            if (plan == hearing.Asked || hearing.Item(plan) is not { Status: ItemStatus.Captured } item) continue;
            if (mention.Negated && item.Value is FieldValue.Text kept && kept.Value == SelectReader.IdOf(plan, mention)) return true;
            if (scan.Tokens[0].Is(Sense.No) && scan.Is(1, ',') && mention.From == 2 && (mention.To == scan.Count || mention.To == scan.Count - 1 && scan.Tokens[scan.Count - 1].Kind == TokenKind.Symbol) && item.Value is FieldValue.Text) return true;
        }
        return false;
    }

    /// <summary>"regarding hours, …", "about the van: …", "as for my rate …": back to something that was captured.</summary>
    private static bool Reopens(Hearing hearing)
    {
        var scan = hearing.Scan;
        for (var i = 0; i + 1 < scan.Count; i++)
        {
            var words = scan.Word(i) is "regarding" or "concerning" or "re" ? 1 : scan.Says(i, "about") && scan.Word(i - 1) is not ("forget" or "ask" or "asking" or "talk") && scan.Word(i + 1) is "the" or "my" or "that" or "those" || scan.SaysAll(i, "as", "for") || scan.SaysAll(i, "back", "to") ? 2 : 0;
            if (words == 0 || !hearing.IsOwn(i)) continue;
            for (var j = i + words; j < Math.Min(scan.Count, i + words + 3); j++)
                foreach (var plan in hearing.Form.Fields)
                    if (plan != hearing.Asked && hearing.IsCaptured(plan) && ((scan.Tokens[j].Cues & plan.Bit) != 0 || plan.Field.Type == FieldType.Number && UnitFit.IsNative(new() { Measure = scan.Tokens[j].Word.Measure }, plan))) return true;
        }
        return false;
    }

    /// <summary>"too wide, I know. Let's say 20 to 30 hours", after an amount.</summary>
    private static bool IsTooMuch(Hearing hearing)
    {
        if (hearing.Quantities.Count == 0) return false;
        for (var i = 0; i < Math.Min(4, hearing.Scan.Count - 1); i++)
            if (hearing.Scan.Says(i, "too") && hearing.Scan.Word(i + 1) is "wide" or "broad" or "vague" or "much" or "many" or "little" or "low" or "high" or "optimistic" && hearing.Scan.Word(i - 1) is not "not") return Corrected.LastCaptured(hearing, FieldType.Number) is not null;
        return false;
    }

    /// <summary>"the city is Grenoble now, not Lyon": a text that was captured is denied.</summary>
    private static bool DeniesText(Hearing hearing)
    {
        var scan = hearing.Scan;
        for (var i = 0; i + 1 < scan.Count; i++)
        {
            if (!(scan.Word(i) is "not" || scan.SaysAll(i - 1, "instead", "of")) || !hearing.IsOwn(i)) continue;
            foreach (var plan in hearing.Form.Fields)
                if (plan.Field.Type == FieldType.ShortText && hearing.Item(plan) is { Status: ItemStatus.Captured, Value: FieldValue.Text kept } && FoldedText.Fold(kept.Value) is var text && scan.Folded.Text.AsSpan(scan.Tokens[i + 1].Start).StartsWith(text, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>"*Toloka": the way to mend a word in a chat.</summary>
    public static bool IsStarred(Scan scan) => scan.Is(0, '*') && scan.Count > 1 && scan.Tokens[1].Glued && scan.Tokens[1].Kind is TokenKind.Word or TokenKind.Number && !scan.Is(2, '*');

    /// <summary>"months, not years".</summary>
    private static bool OtherUnit(Scan scan)
    {
        for (var i = 1; i + 1 < scan.Count; i++)
            if (scan.Says(i, "not") && scan.Tokens[i + 1].Is(Sense.UnitWord) && (scan.Tokens[i - 1].Is(Sense.UnitWord) || i > 1 && scan.Is(i - 1, ',') && scan.Tokens[i - 2].Is(Sense.UnitWord))) return true;
        return false;
    }

    /// <summary>"30 is not realistic. Put 20 please", where no number is asked for.</summary>
    private static bool Puts(Hearing hearing)
    {
        if (hearing.Asked is { Field.Type: FieldType.Number } || hearing.Quantities.Count == 0) return false;
        foreach (var quantity in hearing.Quantities)
            if (hearing.Scan.Word(quantity.From - 1) is "put" or "say" && Opens(hearing.Scan, quantity.From - 1)) return Corrected.LastCaptured(hearing, FieldType.Number) is not null;
        return false;
    }

    /// <summary>Nothing but a word of courtesy or request stands before it in its clause.</summary>
    private static bool Opens(Scan scan, int at)
    {
        for (var i = at - 1; i >= scan.StartOfClause(at); i--)
            if (!scan.Is(i, ',') && scan.Word(i) is not ("please" or "so" or "then" or "and" or "could" or "can" or "we" or "you" or "pls" or "just" or "lets")) return false;
        return true;
    }

    /// <summary>"change hours to 25".</summary>
    private static bool Changes(Scan scan)
    {
        for (var i = 0; i < scan.Count; i++)
            if (scan.Word(i) is "change" or "update" or "edit" or "fix" or "correct" or "adjust" or "amend" or "put" or "switch" or "lower" or "reduce" or "raise" or "increase" or "bring" or "bump" && scan.Word(i - 1) is not ("to" or "will" or "can" or "dont"))
                for (var j = i + 1; j < Math.Min(scan.Count, i + 6) && scan.Tokens[j].Sentence == scan.Tokens[i].Sentence; j++)
                    if (scan.Says(j, "to") && (scan.Says(i, "put") ? scan.Word(i + 1) is "it" or "me" or "my" : true)) return true;
        return false;
    }

    /// <summary>"oh no, my number ends in 14": the "no" of a message that mends another answer does not answer the question.</summary>
    public static void DropLeadingNo(Hearing hearing)
    {
        if (!hearing.Corrects || hearing.Asked is not { Field.Type: FieldType.YesNo } asked || !hearing.Claims.Exists(claim => claim.Plan != asked && claim is { IsValue: true, Replaces: true })) return;
        hearing.Claims.RemoveAll(claim => claim.Plan == asked && claim.Value is FieldValue.YesNo { Yes: false } && (hearing.Scan.Word(claim.At - 1) is "oh" or "ah" or "ugh" or "damn" || hearing.Scan.Word(claim.At + 1) is "wait" or "hold" or "hang"));
    }
}
