namespace Recruiting.Reading;

/// <summary>Yes or no to the question asked, or a statement in the question's own words.</summary>
internal static class YesNoReader
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        if (plan == hearing.Asked && Direct(hearing) is { } direct) Add(hearing, plan, direct.Yes, direct.From, direct.To);
        else if (plan != hearing.Asked && hearing.Asked?.Field.Type != FieldType.YesNo && IsReopened(hearing, plan) && Direct(hearing) is { } told) Add(hearing, plan, told.Yes, told.From, told.To);
        else if (hearing.Corrects && plan != hearing.Asked && hearing.Asked?.Field.Type != FieldType.YesNo && Corrected.LastCaptured(hearing) == plan && Direct(hearing) is { } changed) Add(hearing, plan, changed.Yes, changed.From, changed.To);
        else if ((!hearing.IsKept(plan) || hearing.Corrects) && (YesNoStatement.Labelled(hearing, plan) ?? YesNoStatement.Of(hearing, plan)) is { } stated) Add(hearing, plan, stated.Yes, stated.From, stated.To);
        else if (plan == hearing.Asked && Gesture.In(hearing.Scan.Folded.Original) is { } shown && !HasDenial(hearing.Scan)) Add(hearing, plan, shown.Yes, (shown.Start, shown.Length), 0);
    }

    /// <summary>"about the laptop: it broke, so no": the message opens with what it is about.</summary>
    private static bool IsReopened(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        if (scan.Count > 4 && scan.Says(scan.Count - 2, "so") && scan.Tokens[scan.Count - 1].Is(Sense.Yes | Sense.No) && scan.Speaks(0, scan.Count - 2, plan)) return true;
        if (!(scan.Word(0) is "about" or "regarding" or "concerning" or "re" || scan.SaysAll(0, "as", "for"))) return false;
        for (var i = 1; i < Math.Min(scan.Count, 5); i++)
            if ((scan.Tokens[i].Cues & plan.Bit) != 0) return !hearing.Has(Act.Unsure);
        return false;
    }

    /// <summary>"not sure 👍" is no agreement.</summary>
    private static bool HasDenial(Scan scan)
    {
        for (var i = 0; i < scan.Count; i++)
            if (scan.Tokens[i].Is(Sense.Negation | Sense.Interrogative) || scan.Is(i, '?')) return true;
        return false;
    }

    private static void Add(Hearing hearing, FieldPlan plan, bool yes, int from, int to) => Add(hearing, plan, yes, hearing.Origin(from, to), from);

    private static void Add(Hearing hearing, FieldPlan plan, bool yes, (int Start, int Length) span, int at) => hearing.Claims.Add(new(plan)
    {
        Spans = [span], At = at, Value = new FieldValue.YesNo(yes), Display = yes ? "Yes" : "No", Related = true, Replaces = hearing.IsCaptured(plan),
    });

    private static (bool Yes, int From, int To)? Direct(Hearing hearing)
    {
        var scan = hearing.Scan;
        (bool Yes, int From, int To)? found = null;
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word || !hearing.IsOwn(i)) continue;
            if (scan.Word(i - 1) is "say" or "answer" or "put" or "type" or "write" or "select" or "enter" || found is not null && scan.Says(i - 1, "said") || At(scan, i) is not { } read) continue;
            if (found is { } before && before.Yes != read.Yes)
            {
                if (hearing.Corrects || scan.SaysAny(before.From, Agreement) || IsAcknowledged(scan, before.From, before.To, i)) found = (read.Yes, i, read.To);
                else return IsLeading(scan, before.From) ? found : null;
            }
            else found ??= (read.Yes, i, read.To);
        }
        return found;
    }

    private static bool IsLeading(Scan scan, int at) => at == 0 || scan.Tokens[at - 1].Kind != TokenKind.Word || scan.Tokens[at - 1].Is(Sense.Greeting | Sense.Stop | Sense.Interrogative);

    /// <summary>"OK. No, medicine only": the first word takes note of the question, the second answers.</summary>
    private static bool IsAcknowledged(Scan scan, int from, int to, int next) =>
        scan.Word(from) is "ok" or "okay" or "right" or "alright" or "sure" && from == 0 && to < next && scan.Sign(to) is '.' or ',' or '!' && next == to + 1 && scan.Tokens[next].Is(Sense.Yes | Sense.No);

    private static readonly string[] Agreement = ["agree", "agreed"];

    private static (bool Yes, int To)? At(Scan scan, int at)
    {
        if (scan.Says(at - 1, "not") && scan.Word(at) is "yes" or "no") return null;
        var alone = scan.Count <= 3 || at + 1 >= scan.Count || scan.Tokens[at + 1].Kind != TokenKind.Word || scan.Tokens[at + 1].Is(Sense.Self | Sense.Thanks | Sense.Stop);
        if (scan.SaysAll(at, "of", "course") || scan.SaysAll(at, "i", "do") && scan.Word(at + 2) is not ("not" or "nt") && Ends(scan, at + 2) || scan.SaysAll(at, "i", "am") && Ends(scan, at + 2) || scan.SaysAll(at, "i", "have") && Ends(scan, at + 2) || scan.SaysAll(at, "i", "can") && Ends(scan, at + 2))
            return scan.SaysAll(at, "of", "course") && scan.Says(at + 2, "not") ? (false, at + 3) : (true, at + 2);
        if (scan.SaysAll(at, "not", "sure") || scan.SaysAll(at, "not", "really", "sure") || scan.SaysAll(at, "no", "idea") || scan.SaysAll(at, "no", "problem") || scan.SaysAll(at, "not", "only")) return null;
        if ((scan.SaysAll(at, "i", "have") || scan.SaysAll(at, "ive", "got") || scan.SaysAll(at, "i", "own")) && scan.Word(at + 2) is "one" or "it" or "that" or "both" or "two" or "several" or "mine" && Ends(scan, at + 3)) return (true, at + 3);
        if ((scan.Word(at) is "happy" or "glad" && scan.Says(at + 1, "to") || scan.Word(at) is "gladly" or "happily") && at <= 3 && scan.Word(at - 1) is not ("not" or "less")) return (true, at + 1);
        if ((scan.SaysAll(at, "dont", "have") || scan.SaysAll(at, "dont", "own")) && (scan.SaysAll(at + 2, "my", "own") || scan.Says(at + 2, "one") && Ends(scan, at + 3))) return (false, at + 3);
        if (scan.SaysAll(at, "got", "my", "own") || scan.SaysAll(at, "have", "my", "own") && !scan.Tokens[Math.Max(0, at - 1)].Is(Sense.Negation)) return (true, at + 3);
        if (at <= 2 && scan.Word(at) is "expired" or "lapsed" && scan.Word(at - 1) is "it" or "mine" or "has") return (false, at + 1);
        if (scan.Word(at) is "problem" or "problems" or "worries" && scan.Says(at - 1, "no") && scan.Count <= 4) return (true, at + 1);
        if (scan.Says(at, "not") && (scan.Says(at + 1, "anymore") || scan.SaysAll(at + 1, "any", "more") || scan.SaysAll(at + 1, "any", "longer"))) return (false, at + 2);
        if (scan.Count == 1 && scan.Word(at) is "y" or "n") return (scan.Says(at, "y"), at + 1);
        if (scan.SaysAll(at, "i", "do", "own") || scan.SaysAll(at, "i", "do", "have") || scan.SaysAll(at, "always", "have") && Ends(scan, at + 2)) return (true, at + 3 <= scan.Count ? at + 3 : at + 2);
        if (scan.Word(at) is "think" or "guess" or "believe" or "suppose" or "hope" && scan.Says(at + 1, "so") && Ends(scan, at + 2)) return scan.Word(at - 1) is "dont" or "not" ? (false, at + 2) : (true, at + 2);
        if (at == 0 && scan.Says(at, "got") && scan.Word(at + 1) is "it" or "one" or "mine" or "that") return (true, at + 2);
        if (at == 0 && scan.SaysAll(at, "used", "to") || scan.SaysAll(at, "i", "used", "to") && Ends(scan, at + 3)) return (false, at + 2);
        if (scan.SaysAll(at, "you", "bet") || scan.SaysAll(at, "i", "sure", "do")) return (true, at + 2);
        if (scan.SaysAll(at, "unfortunately", "not") || scan.SaysAll(at, "afraid", "not") || scan.SaysAll(at, "not", "currently") || scan.SaysAll(at, "not", "right") || scan.Says(at, "not") && scan.Count == 1) return (false, Math.Min(scan.Count, at + 2));
        if (scan.Says(at, "not") && scan.Word(at + 1) is "ok" or "okay" or "fine" or "alright" || scan.Says(at, "disagree")) return (false, at + (scan.Says(at, "not") ? 2 : 1));
        if (scan.SaysAny(at, Agreement) && scan.Word(at - 1) is not ("not" or "dont" or "cant" or "cannot" or "to")) return (true, at + 1);
        if (scan.SaysAll(at, "not", "really") || scan.SaysAll(at, "not", "yet") || scan.SaysAll(at, "not", "at")) return (false, at + 2);
        if (scan.SaysAll(at, "i", "dont") || scan.SaysAll(at, "i", "cant") || scan.SaysAll(at, "im", "not") || scan.SaysAll(at, "i", "havent")) return scan.Word(at + 2) is "know" or "understand" or "mind" or "remember" or "want" or "see" or "get" or "think" or "sure" ? null : (false, at + 2);
        if (scan.SaysAll(at, "do", "not") || scan.SaysAll(at, "am", "not") || scan.SaysAll(at, "have", "not")) return scan.Word(at + 2) is "know" or "understand" or "mind" or "sure" ? null : (false, at + 2);
        if (scan.Word(at) is "right" or "correct" or "ok" or "okay" or "sure" or "indeed" or "si" or "ja" or "oui" or "da" or "na" or "non" && !(at == 0 && alone)) return null;
        if (!alone && scan.Word(at) is "no" or "never" or "na") return scan.Says(at, "never") ? (false, at + 1) : null;
        if (scan.Tokens[at].Is(Sense.Yes)) return (true, at + 1);
        return scan.Tokens[at].Is(Sense.No) ? (false, at + 1) : null;
    }

    private static bool Ends(Scan scan, int at) => at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word || scan.Tokens[at].Is(Sense.Yes | Sense.Thanks);
}
