namespace Recruiting.Reading;

/// <summary>"no", "no phone calls please", "no platforms, no tasks either": what is denied, and so is not there.</summary>
internal static class Denials
{
    public static void Read(Hearing hearing)
    {
        BareNo(hearing);
        Denied(hearing);
        NamedNone(hearing);
        EachNone(hearing);
    }

    /// <summary>"No" to a question that cannot be answered by it means that there is none.</summary>
    private static void BareNo(Hearing hearing)
    {
        if (hearing.Corrects && hearing.Claims.Exists(claim => claim is { IsValue: true, Replaces: true })) return;
        if (hearing.Asked is not { } plan || plan.Field.Type is FieldType.YesNo or FieldType.Number || hearing.Item(plan).Offers.Length == 1 || hearing.Claims.Exists(claim => claim.Plan == plan)) return;
        var scan = hearing.Scan;
        var opens = OpensWithNo(hearing) || scan.SaysAll(0, "not", "yet") && scan.Count <= 3 && plan.IsSelect;
        var at = opens ? 0 : -1;
        for (var i = 0; !opens && i < scan.Count; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (at < 0 && (scan.Tokens[i].Is(Sense.No) || scan.Says(i, "zero"))) at = i;
            else if (!scan.Tokens[i].Is(Sense.Thanks | Sense.Correction | Sense.No) && scan.Word(i) is not ("i" or "dont" or "havent" or "please" or "unfortunately" or "so" or "far" or "yet" or "really" or "sir" or "maam" or "still" or "now")) return;
        }
        if (at >= 0) hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(at, at + 1)], At = at, Declines = true, Reason = Absences.Lacking });
    }

    /// <summary>"Nope, this would be my first": no, and then a few words of why.</summary>
    private static bool OpensWithNo(Hearing hearing)
    {
        var scan = hearing.Scan;
        if (scan.Count < 3 || scan.Count > 16 || !scan.Tokens[0].Is(Sense.No) || !hearing.IsOwn(0) || !(scan.Sign(1) is ',' or '.' or '!')) return false;
        for (var i = 2; i < scan.Count; i++)
            if (!hearing.IsOwn(i) || scan.Word(i) is "but" or "wait" or "actually" or "meant" or "mean" or "problem" or "worries" or "idea") return false;
        return true;
    }

    /// <summary>"no phone calls please", "I don't do kaggle": the thing asked for is denied in few words.</summary>
    private static void Denied(Hearing hearing)
    {
        if (hearing.Asked is not { } plan || plan.Field.Type is FieldType.YesNo or FieldType.Date || plan.Field.Type == FieldType.Number && !Absences.IsNothingYet(plan) || plan.IsText || hearing.IsCaptured(plan) || !Absences.IsShort(hearing) && !(plan.Field.Type == FieldType.Url && hearing.Scan.Says(0, "no") && hearing.Scan.Count > 2 && (hearing.Scan.Tokens[1].Cues & plan.Bit) != 0 && hearing.Scan.Sign(hearing.Scan.Word(2) is "here" or "sorry" or "yet" or "unfortunately" or "profile" or "account" ? 3 : 2) is ',' or '.' or ';' or '!')) return;
        if (hearing.Claims.Exists(claim => claim.Plan == plan || hearing.Corrects && claim.IsValue && !hearing.Scan.Says(0, "no"))) return;
        var (scan, denial) = (hearing.Scan, -1);
        for (var i = 0; i < scan.Count; i++)
        {
            if (!hearing.IsOwn(i) || scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (denial < 0 && scan.Tokens[i].Is(Sense.Negation)) denial = i;
            else if (denial >= 0 && i - denial <= 4 && ((scan.Tokens[i].Cues & plan.Bit) != 0 || IsNamesake(scan, i, plan)))
            {
                hearing.Claims.Add(plan.Field.Type == FieldType.Number && Absences.ZeroOf(plan) is { } zero
                    ? new(plan) { Spans = [hearing.Origin(denial, i + 1)], At = denial, Value = zero, Display = Quantities.Display(zero), Related = true }
                    : new(plan) { Spans = [hearing.Origin(denial, i + 1)], At = denial, Declines = true, Reason = Absences.Lacking });
                return;
            }
        }
    }

    private static bool IsNamesake(Scan scan, int at, FieldPlan plan) =>
        plan.Field.Type == FieldType.Phone && scan.Word(at) is "phone" or "number" or "whatsapp" or "calls" or "call" or "mobile" || plan.Field.Type == FieldType.Email && scan.Word(at) is "email" or "mail" or "emails"
        || plan.Field.Type == FieldType.Url && scan.Word(at) is "link" or "links" or "page" or "profile" or "account" or "website" or "site" or "portfolio" or "video";

    /// <summary>"no notice period", "zero accidents" although nobody asked: the whole label, or the thing counted, right after its denial.</summary>
    private static void NamedNone(Hearing hearing)
    {
        var scan = hearing.Scan;
        for (var i = 0; i + 1 < scan.Count; i++)
        {
            if (scan.Word(i) is not ("no" or "zero" or "without") || !hearing.IsOwn(i)) continue;
            foreach (var plan in hearing.Form.Fields)
            {
                if (!Absences.IsNothingYet(plan) || hearing.IsCaptured(plan) || hearing.Claims.Exists(claim => claim.Plan == plan)) continue;
                var end = scan.Says(i + 1, "any") ? i + 2 : i + 1;
                if (!scan.SaysAll(end, plan.Name) || plan.Name.Length < (plan.Unit == Unit.Count ? 1 : 2) || Absences.ZeroOf(plan) is not { } zero) continue;
                hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(i, end + plan.Name.Length)], At = i, Value = zero, Display = Quantities.Display(zero), Related = true });
            }
        }
    }

    /// <summary>"no platforms, no tasks either": each of them, right after its own denial.</summary>
    private static void EachNone(Hearing hearing)
    {
        var scan = hearing.Scan;
        for (var i = 0; i + 1 < scan.Count; i++)
        {
            if (!scan.Says(i, "no") || !hearing.IsOwn(i) || i + 2 < scan.Count && scan.Tokens[i + 2].Kind == TokenKind.Word && scan.Word(i + 2) is not ("either" or "yet" or "and")) continue;
            foreach (var plan in hearing.Form.Fields)
                if (plan.IsSelect && plan.Field.Absence == Absence.Declare && scan.Tokens[i + 1].Cues == plan.Bit && !hearing.IsCaptured(plan) && !hearing.Claims.Exists(claim => claim.Plan == plan))
                    hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(i, i + 2)], At = i, Declines = true, Reason = Absences.Lacking });
        }
    }
}
