namespace Recruiting.Reading;

/// <summary>Yes or no to the question asked, or a statement in the question's own words.</summary>
internal static class YesNoReader
{
    public static void Read(Hearing hearing, FieldPlan plan)
    {
        if (plan == hearing.Asked && Direct(hearing) is { } direct) Add(hearing, plan, direct.Yes, direct.From, direct.To);
        else if (hearing.Corrects && plan != hearing.Asked && hearing.Asked?.Field.Type != FieldType.YesNo && Corrections.LastCaptured(hearing) == plan && Direct(hearing) is { } changed) Add(hearing, plan, changed.Yes, changed.From, changed.To);
        else if ((!hearing.IsKept(plan) || hearing.Corrects) && YesNoStatement.Of(hearing, plan) is { } stated) Add(hearing, plan, stated.Yes, stated.From, stated.To);
        else if (plan == hearing.Asked && Gesture.In(hearing.Scan.Folded.Original) is { } shown && !HasDenial(hearing.Scan)) Add(hearing, plan, shown.Yes, (shown.Start, shown.Length), 0);
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
            if (scan.SaysAny(i - 1, ["say", "answer", "put", "type", "write", "select", "enter"]) || found is not null && scan.Says(i - 1, "said") || At(scan, i) is not { } read) continue;
            if (found is { } before && before.Yes != read.Yes)
            {
                if (hearing.Corrects || scan.SaysAny(before.From, Agreement)) found = (read.Yes, i, read.To);
                else return IsLeading(scan, before.From) ? found : null;
            }
            else found ??= (read.Yes, i, read.To);
        }
        return found;
    }

    private static bool IsLeading(Scan scan, int at) => at == 0 || scan.Tokens[at - 1].Kind != TokenKind.Word || scan.Tokens[at - 1].Is(Sense.Greeting | Sense.Stop | Sense.Interrogative);

    private static readonly string[] Agreement = ["agree", "agreed"];

    private static (bool Yes, int To)? At(Scan scan, int at)
    {
        if (scan.Says(at - 1, "not") && scan.SaysAny(at, ["yes", "no"])) return null;
        var alone = scan.Count <= 3 || at + 1 >= scan.Count || scan.Tokens[at + 1].Kind != TokenKind.Word || scan.Tokens[at + 1].Is(Sense.Self | Sense.Thanks | Sense.Stop);
        if (scan.SaysAll(at, "of", "course") || scan.SaysAll(at, "i", "do") && !scan.SaysAny(at + 2, ["not", "nt"]) && Ends(scan, at + 2) || scan.SaysAll(at, "i", "am") && Ends(scan, at + 2) || scan.SaysAll(at, "i", "have") && Ends(scan, at + 2) || scan.SaysAll(at, "i", "can") && Ends(scan, at + 2))
            return scan.SaysAll(at, "of", "course") && scan.Says(at + 2, "not") ? (false, at + 3) : (true, at + 2);
        if (scan.SaysAll(at, "not", "sure") || scan.SaysAll(at, "not", "really", "sure") || scan.SaysAll(at, "no", "idea") || scan.SaysAll(at, "no", "problem") || scan.SaysAll(at, "not", "only")) return null;
        if ((scan.SaysAll(at, "i", "have") || scan.SaysAll(at, "ive", "got") || scan.SaysAll(at, "i", "own")) && scan.SaysAny(at + 2, ["one", "it", "that", "both", "two", "several", "mine"]) && Ends(scan, at + 3)) return (true, at + 3);
        if ((scan.SaysAny(at, ["happy", "glad"]) && scan.Says(at + 1, "to") || scan.SaysAny(at, ["gladly", "happily"])) && at <= 3 && !scan.SaysAny(at - 1, ["not", "less"])) return (true, at + 1);
        if (scan.SaysAll(at, "you", "bet") || scan.SaysAll(at, "i", "sure", "do")) return (true, at + 2);
        if (scan.SaysAll(at, "unfortunately", "not") || scan.SaysAll(at, "afraid", "not") || scan.SaysAll(at, "not", "currently") || scan.SaysAll(at, "not", "right") || scan.Says(at, "not") && scan.Count == 1) return (false, Math.Min(scan.Count, at + 2));
        if (scan.Says(at, "not") && scan.SaysAny(at + 1, ["ok", "okay", "fine", "alright"]) || scan.Says(at, "disagree")) return (false, at + (scan.Says(at, "not") ? 2 : 1));
        if (scan.SaysAny(at, Agreement) && !scan.SaysAny(at - 1, ["not", "dont", "cant", "cannot", "to"])) return (true, at + 1);
        if (scan.SaysAll(at, "not", "really") || scan.SaysAll(at, "not", "yet") || scan.SaysAll(at, "not", "at")) return (false, at + 2);
        if (scan.SaysAll(at, "i", "dont") || scan.SaysAll(at, "i", "cant") || scan.SaysAll(at, "im", "not") || scan.SaysAll(at, "i", "havent")) return scan.SaysAny(at + 2, ["know", "understand", "mind", "remember", "want", "see", "get", "think", "sure"]) ? null : (false, at + 2);
        if (scan.SaysAll(at, "do", "not") || scan.SaysAll(at, "am", "not") || scan.SaysAll(at, "have", "not")) return scan.SaysAny(at + 2, ["know", "understand", "mind", "sure"]) ? null : (false, at + 2);
        if (scan.SaysAny(at, ["right", "correct", "ok", "okay", "sure", "indeed", "si", "ja", "oui", "da", "na", "non"]) && !(at == 0 && alone)) return null;
        if (!alone && scan.SaysAny(at, ["no", "never", "na"])) return scan.Says(at, "never") ? (false, at + 1) : null;
        if (scan.Tokens[at].Is(Sense.Yes)) return (true, at + 1);
        return scan.Tokens[at].Is(Sense.No) ? (false, at + 1) : null;
    }

    private static bool Ends(Scan scan, int at) => at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word;
}
