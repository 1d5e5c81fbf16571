namespace Recruiting.Reading;

/// <summary>Free text: what was said in answer to the question, or beside the field's name.</summary>
internal static class FreeTextReader
{
    private const int LeastWords = 5;
    private const int LongestPause = 24;

    public static void Read(Hearing hearing, FieldPlan plan)
    {
        if (plan == hearing.Asked) Answer(hearing, plan);
        else if (!hearing.IsKept(plan) || hearing.Corrects) Elsewhere(hearing, plan);
        else if (plan.Field.Type == FieldType.ShortText && NamedText.Replacement(hearing, plan) is { } found) Take(hearing, plan, found.From, found.To);
    }

    private static void Answer(Hearing hearing, FieldPlan plan)
    {
        var scan = hearing.Scan;
        if (plan.Limits.Pattern is not null && hearing.Claims.Exists(claim => claim is { IsValue: true, Replaces: true } && claim.Plan != plan) && PatternText.Find(hearing, plan) is null) return;
        if (scan.Count == 0 || hearing.Claims.Exists(claim => claim.Replaces && claim.Plan != plan && hearing.Corrects)) return;
        var (from, to) = (0, scan.Count);
        while (from < to && (!IsKept(hearing, plan, from) || scan.Tokens[from].Kind == TokenKind.Line)) from++;
        while (to > from && (!IsKept(hearing, plan, to - 1) || scan.Tokens[to - 1].Kind == TokenKind.Line)) to--;
        if (Pauses(hearing, plan, from, to)) return;
        if (from < to) from = AfterLabel(scan, plan, plan.Field.Type == FieldType.ShortText ? AfterDigression(scan, from, to) : from, to);
        if (plan.Field.Type == FieldType.ShortText) (from, to) = PatternText.Find(hearing, plan) ?? Places.Find(hearing, plan) ?? ShortText.Trim(hearing, plan, from, to);
        if (plan.Field.Type == FieldType.ShortText) from = AfterSlip(hearing, from, to);
        if (plan.Field.Type == FieldType.ShortText && Places.IsAbout(plan)) to = BeforeMove(hearing.Scan, from, to);
        if (plan.Field.Type == FieldType.ShortText) to = BeforeStory(hearing.Scan, from, BeforeOthers(hearing, plan, from, to));
        if (from >= to || !Says(hearing, plan, from, to) || plan.Limits.Pattern is not null && IsRemark(hearing, from, to)) return;
        Take(hearing, plan, from, to);
    }

    /// <summary>"mine is in the van, I shall fetch it": a sentence without a figure, where one is needed.</summary>
    private static bool IsRemark(Hearing hearing, int from, int to)
    {
        var (self, plain) = (false, true);
        for (var i = from; i < to; i++)
        {
            if (hearing.Scan.Tokens[i].Kind == TokenKind.Number) return false;
            self |= hearing.Scan.Tokens[i].Is(Sense.Self);
            plain &= hearing.Scan.Tokens[i].IsKnown || hearing.Scan.Word(i) is "pending";
        }
        return self && to - from > 3 || plain && to - from == 1;
    }

    /// <summary>A story has other people in it and what might have been.</summary>
    private static bool IsKept(Hearing hearing, FieldPlan plan, int token) =>
        hearing.IsOwn(token) || plan.Field.Type == FieldType.LongText && hearing.Scan.Tokens[token].Voice is Voice.Other or Voice.Hypothesis;

    /// <summary>"one sec, phone is ringing", "let me think about that and come back": no answer yet.</summary>
    private static bool Pauses(Hearing hearing, FieldPlan plan, int from, int to)
    {
        if (!hearing.Has(Act.Pause)) return false;
        var words = 0;
        for (var i = from; i < to; i++)
            if (hearing.Scan.Tokens[i].Kind == TokenKind.Word && !hearing.HasIn(Act.Pause, hearing.Scan.StartOfSentence(i), hearing.Scan.EndOfSentence(i))) words++;
        return words <= (plan.Field.Type == FieldType.LongText ? LeastWords - 1 : 0) && to - from <= LongestPause;
    }

    /// <summary>"Lagos... sorry no, I moved, Abuja": the last clause after the correction.</summary>
    private static int AfterSlip(Hearing hearing, int from, int to)
    {
        var scan = hearing.Scan;
        var slip = hearing.Acts.FindLast(act => act.Act == Act.Correct && act.From > from && act.To < to && hearing.IsOwn(act.From));
        if (slip.To == 0 || from >= to) return from;
        var start = scan.StartOfClause(to - 1);
        if (start < slip.To) start = slip.To;
        while (start < to && (scan.Tokens[start].Kind is TokenKind.Symbol or TokenKind.Line || scan.Tokens[start].Is(Sense.No | Sense.Self | Sense.Correction) || scan.Word(start) is "it" or "its" or "is" or "that" or "thats" or "in")) start++;
        return start;
    }

    /// <summary>"Lisbon, I moved there in May" answers with its first clause; a sentence that comes to speak of its speaker is no short answer.</summary>
    private static int BeforeStory(Scan scan, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (scan.Word(i) is "i" or "im" or "ive" or "id" or "ill")
            {
                var end = Math.Max(from, (int)scan.Tokens[i].ClauseStart);
                while (end > from && scan.Tokens[end - 1].Kind is TokenKind.Symbol or TokenKind.Line) end--;
                return end;
            }
        return to;
    }

    /// <summary>"Bath, moving to Bristol in June": where somebody will be, or was.</summary>
    private static int BeforeMove(Scan scan, int from, int to)
    {
        for (var i = from + 1; i + 1 < to; i++)
            if (scan.Sign(i) is ',' or '(' or ';' && scan.Word(i + 1) is "moving" or "relocating" or "originally" or "formerly" or "soon" or "born" or "currently" or "though" or "but") return i;
        return to;
    }

    /// <summary>"Lagos, and my rate is 20 USD": the clause that answers another field is no part of this answer.</summary>
    private static int BeforeOthers(Hearing hearing, FieldPlan plan, int from, int to)
    {
        var all = to;
        foreach (var claim in hearing.Claims)
            if (claim.IsValue && claim.Plan != plan && claim.At >= from && claim.At < to) to = Math.Min(to, hearing.Scan.StartOfClause(claim.At));
        if (to == all) return to;
        while (to > from && (hearing.Scan.Tokens[to - 1].Kind is TokenKind.Symbol or TokenKind.Line || hearing.Scan.Word(to - 1) is "and")) to--;
        return Math.Max(to, from);
    }

    /// <summary>"lovely weather here! Anyway, Nairobi": back to the question.</summary>
    private static int AfterDigression(Scan scan, int from, int to)
    {
        for (var i = to - 2; i > from; i--)
            if (scan.Word(i) is "anyway" or "anyways" or "anyhow" && scan.StartOfSentence(i) > from) return i + 1;
        return from;
    }

    private static int AfterLabel(Scan scan, FieldPlan plan, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + 6); i++)
            if ((scan.Is(i, ':') || scan.Is(i, '=')) && i > from && (scan.Tokens[i - 1].Cues & plan.Bit) != 0) return Math.Min(i + 1, to - 1);
        return from;
    }

    /// <summary>More than greetings, thanks, names of other fields' values and talk about the interview.</summary>
    private static bool Says(Hearing hearing, FieldPlan plan, int from, int to)
    {
        var (words, chatter, plain) = (0, true, true);
        for (var i = from; i < to; i++)
        {
            ref var token = ref hearing.Scan.Tokens[i];
            if (token.Kind == TokenKind.Taken || !hearing.IsOwn(i) || token.Kind is TokenKind.Symbol or TokenKind.Line) continue;
            if (token.Is(Sense.Greeting | Sense.Thanks) && to - from <= 4) continue;
            words++;
            plain &= token.Is(Sense.Plain | Sense.Stop | Sense.Neutral) && token.Kind == TokenKind.Word;
            chatter &= token.Is(Sense.Stop | Sense.Greeting | Sense.Thanks | Sense.Yes | Sense.No);
        }
        if (words == 0 || chatter && plan.Field.Type == FieldType.ShortText) return false;
        if (plain && words > 1 && plan.Field.Type == FieldType.ShortText && (Places.IsAbout(plan) || hearing.Scan.Says(to - 1, "question"))) return false;
        if (hearing.Has(Act.Unsure) && words < 8 || (hearing.Has(Act.Refuse) || hearing.Has(Act.Lack)) && words < 8) return false;
        return plan.Field.Type == FieldType.ShortText || !hearing.Claims.Exists(claim => claim.IsValue && claim.Plan != plan) || words > LeastWords + 3;
    }

    /// <summary>Not asked for, and still said: after its name, in a sentence about a place, in its own form.</summary>
    private static void Elsewhere(Hearing hearing, FieldPlan plan)
    {
        if (NamedText.Labelled(hearing, plan) is { } named)
        {
            if (plan.Limits.Pattern is null || !hearing.Claims.Exists(claim => claim.IsValue && claim.Plan != plan && claim.At >= named.From && claim.At < named.To)) Take(hearing, plan, named.From, named.To);
        }
        else if (plan.Field.Type == FieldType.ShortText && (PatternText.Find(hearing, plan) ?? Places.Find(hearing, plan) ?? NamedText.Replacement(hearing, plan)) is { } found) Take(hearing, plan, found.From, found.To);
    }

    private static void Take(Hearing hearing, FieldPlan plan, int from, int to)
    {
        var span = hearing.Origin(from, to);
        var text = Composition.Compose(hearing.Words(from, to).Trim());
        if (plan.Limits.Pattern is { } pattern && !TextRules.Compile(pattern).IsMatch(text) && TextRules.Compile(pattern).IsMatch(text.ToUpperInvariant())) text = text.ToUpperInvariant();
        hearing.Claims.Add(TextRules.Problem(text, plan) is { } problem
            ? new(plan) { Spans = [span], At = from, Reason = problem }
            : new(plan) { Spans = [span], At = from, Value = new FieldValue.Text(text), Display = text, Related = true, Replaces = hearing.IsCaptured(plan) });
    }
}
