namespace Recruiting.Reading;

/// <summary>Finds every option of every select field, longest way of writing first.</summary>
internal static class ChoiceReader
{
    private const int MostWords = 6;
    public const int Most = 150;

    public static void Read(Hearing hearing)
    {
        var (scan, index) = (hearing.Scan, hearing.Form.Choices);
        if (index.IsEmpty) return;
        for (var i = 0; i < scan.Count && hearing.Choices.Count < Most;)
        {
            if (scan.Tokens[i].Kind is TokenKind.Symbol or TokenKind.Line or TokenKind.Taken || !TryAt(hearing, i, out var to)) i++;
            else i = to;
        }
        VerbPairs.Read(hearing);
    }

    private static bool TryAt(Hearing hearing, int at, out int to)
    {
        var (scan, index) = (hearing.Scan, hearing.Form.Choices);
        Span<char> key = stackalloc char[ChoiceIndex.LongestKey];
        List<ChoiceTarget>? best = null;
        to = at + 1;
        var length = 0;
        var words = 0;
        for (var i = at; i < scan.Count && words < MostWords && index.CanStart(scan.Span(at)); i++)
        {
            if (scan.Tokens[i].Kind == TokenKind.Symbol && Joins(scan, i)) continue;
            if (scan.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) break;
            var span = scan.Span(i);
            if (length + span.Length > key.Length) break;
            span.CopyTo(key[length..]);
            length += span.Length;
            words++;
            if (index.Find(key[..length]) is { } targets) (best, to) = (targets, i + 1);
        }
        if (best is not null)
        {
            Add(hearing, best, at, to, typo: false);
            return true;
        }
        return Mistyped(hearing, at, ref to);
    }

    /// <summary>"scale-ai", "fact-checking", "Scale.ai", "R.L.H.F".</summary>
    private static bool Joins(Scan scan, int at) =>
        scan.Sign(at) is '-' or '.' or '/' or '&' or '_' && (scan.Tokens[at].Glued && at + 1 < scan.Count && scan.Tokens[at + 1].Glued || scan.Is(at, '&'));

    private static bool Mistyped(Hearing hearing, int at, ref int to)
    {
        var (scan, index) = (hearing.Scan, hearing.Form.Choices);
        if (scan.Tokens[at].Kind != TokenKind.Word || scan.Tokens[at].End - scan.Tokens[at].Start < 3) return false;
        if (at + 1 < scan.Count && scan.Tokens[at + 1].Kind == TokenKind.Word && !(Lexicon.Knows(scan.Span(at)) && Lexicon.Knows(scan.Span(at + 1))))
        {
            var one = scan.Span(at);
            var other = scan.Span(at + 1);
            if (one.Length + other.Length is >= 7 and <= 40)
            {
                Span<char> key = stackalloc char[40];
                one.CopyTo(key);
                other.CopyTo(key[one.Length..]);
                if (index.Near(key[..(one.Length + other.Length)]) is { } pair && !pair.TrueForAll(target => target.Single))
                {
                    to = at + 2;
                    Add(hearing, pair, at, to, typo: true);
                    return true;
                }
            }
        }
        if (Lexicon.Knows(scan.Span(at)) || index.Near(scan.Span(at)) is not { } targets) return false;
        to = at + 1;
        Add(hearing, targets, at, to, typo: true);
        return true;
    }

    public static void Add(Hearing hearing, List<ChoiceTarget> targets, int from, int to, bool typo)
    {
        for (var i = from; i < to; i++) hearing.Topics[i] |= targets.Count == 0 || targets.Exists(target => target.Known && (!target.Weak || target.Entry is { IsPlatform: false }));
        if (!hearing.IsOwn(from)) return;
        var negated = Negation.Covers(hearing.Scan, from, to);
        var wished = hearing.HasIn(Act.Wish, hearing.Scan.StartOfClause(from), from) && !hearing.Form.Fields.Any(plan => plan.Topic.Any(stem => stem is "inter" or "learn" or "want"));
        var single = to - from == 1 && targets.Exists(target => target.Single);
        foreach (var target in targets)
        {
            if (target.Field < 0 || single && !target.Single) continue;
            var firm = !target.Weak && (single || !target.Single) && !(typo && to - from == 1 && hearing.Scan.Span(from).Length < 6);
            hearing.Choices.Add(new(target.Field, target.Option, target.Entry, from, to, negated, wished, firm, typo));
        }
    }
}
