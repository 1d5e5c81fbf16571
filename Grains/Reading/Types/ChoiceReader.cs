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
        WeekdayChoices.Read(hearing);
        ChoiceParts.Read(hearing);
    }

    private static bool TryAt(Hearing hearing, int at, out int to)
    {
        to = at + 1;
        var lengths = hearing.Form.Choices.LengthsFrom(StartOf(hearing.Scan, at, stackalloc char[2]));
        if (lengths == 0 || Longest(hearing, at, lengths, ref to) is not { } found) return Mistyped(hearing, at, ref to);
        Add(hearing, found, at, to, typo: false);
        return true;
    }

    private static List<ChoiceTarget>? Longest(Hearing hearing, int at, ulong lengths, ref int to)
    {
        var (scan, index) = (hearing.Scan, hearing.Form.Choices);
        Span<char> key = stackalloc char[ChoiceIndex.LongestKey];
        List<ChoiceTarget>? best = null;
        var (length, words) = (0, 0);
        for (var i = at; i < scan.Count && words < MostWords && lengths >> length != 0; i++)
        {
            if (scan.Tokens[i].Kind == TokenKind.Symbol && Joins(scan, i)) continue;
            if (scan.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) break;
            var span = scan.Span(i);
            if (length + span.Length > key.Length) break;
            span.CopyTo(key[length..]);
            length += span.Length;
            words++;
            if ((lengths & ChoiceIndex.LengthBit(length)) != 0 && index.Find(key[..length]) is { } targets) (best, to) = (targets, i + 1);
            if (i + 1 >= scan.Count || scan.Tokens[i + 1].Kind != TokenKind.Symbol || SignAfter(scan, i) is not { } sign || length + sign.Length > key.Length) continue;
            sign.CopyTo(key[length..]);
            if (index.Find(key[..(length + sign.Length)]) is { } signed) (best, to) = (signed, i + (sign == "sharp" ? 2 : 3));
        }
        if (best is not null && to == at + 1 && to < scan.Count && scan.Tokens[to].Kind == TokenKind.Word && !scan.Tokens[to].IsKnown && best.TrueForAll(target => target.Weak) && Joined(hearing, at, 2) is ({ } longer, var last)) (best, to) = (longer, last);
        return best;
    }

    /// <summary>A word, or a single letter with that of the next word: "m turk".</summary>
    private static ReadOnlySpan<char> StartOf(Scan scan, int at, Span<char> key)
    {
        var word = scan.Span(at);
        if (word.Length > 1 || scan.Word(at) is "a" or "i") return word;
        var next = scan.Word(Joins(scan, at + 1) ? at + 2 : at + 1);
        if (next.IsEmpty || Lexicon.Knows(next) && next.Length > 1) return word;
        (key[0], key[1]) = (word[0], next[0]);
        return key[..2];
    }

    /// <summary>"C#" and "C++".</summary>
    private static string? SignAfter(Scan scan, int at) =>
        scan.Is(at + 1, '#') && scan.Tokens[at + 1].Glued ? "sharp" : scan.Is(at + 1, '+') && scan.Is(at + 2, '+') && scan.Tokens[at + 1].Glued && scan.Tokens[at + 2].Glued ? "plusplus" : null;

    /// <summary>"scale-ai", "fact-checking", "Scale.ai", "R.L.H.F".</summary>
    private static bool Joins(Scan scan, int at) =>
        scan.Sign(at) is '-' or '.' or '/' or '&' or '_' && (scan.Tokens[at].Glued && at + 1 < scan.Count && scan.Tokens[at + 1].Glued || scan.Is(at, '&'));

    private static bool Mistyped(Hearing hearing, int at, ref int to)
    {
        var (scan, index) = (hearing.Scan, hearing.Form.Choices);
        if (scan.Tokens[at].Kind != TokenKind.Word || scan.Tokens[at].End - scan.Tokens[at].Start < 3) return false;
        for (var words = HasUnknown(scan, at) ? 3 : 0; words >= 2; words--)
            if (Joined(hearing, at, words) is ({ } several, var end))
            {
                to = end;
                Add(hearing, several, at, to, typo: true);
                return true;
            }
        if (scan.Tokens[at].IsKnown || Everyday.Has(scan.Span(at)) || index.Near(scan.Span(at)) is not { } targets) return false;
        to = at + 1;
        Add(hearing, targets, at, to, typo: true);
        return true;
    }

    private static bool HasUnknown(Scan scan, int at)
    {
        for (var (i, left) = (at, 3); i < scan.Count && left > 0; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (!scan.Tokens[i].IsKnown || IsStretched(scan.Span(i))) return true;
            left--;
        }
        return false;
    }

    /// <summary>"annnotation": known only without the letter that was held down.</summary>
    private static bool IsStretched(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length; i++)
            if (word[i] == word[i - 1] && word[i] == word[i - 2]) return true;
        return false;
    }

    /// <summary>Two or three words of which at least one is no word, against names of several words.</summary>
    private static (List<ChoiceTarget>? Targets, int End) Joined(Hearing hearing, int at, int words)
    {
        var scan = hearing.Scan;
        Span<char> key = stackalloc char[40];
        var (length, unknown, i) = (0, false, at);
        for (var left = words; left > 0; i++)
        {
            if (i > at && scan.Is(i, '-') && scan.Tokens[i].Glued) continue;
            if (i >= scan.Count || scan.Tokens[i].Kind != TokenKind.Word && !(i > at && scan.Tokens[i].Kind == TokenKind.Number) || scan.Tokens[i].Is(i == at ? Sense.Stop | Sense.Neutral : Sense.Stop | Sense.Auxiliary) && scan.Word(i) is not ("one" or "after") && !(i > at && scan.Says(i, "a"))) return default;
            left--;
            var span = scan.Span(i);
            if (length + span.Length > key.Length) return default;
            span.CopyTo(key[length..]);
            length += span.Length;
            unknown |= scan.Tokens[i].Kind == TokenKind.Word && (!scan.Tokens[i].IsKnown || IsStretched(span));
        }
        return unknown && length >= 5 ? (hearing.Form.Choices.Near(key[..length]), i) : default;
    }

    /// <summary>"both on DataAnnotation": a place to work at, whatever was asked.</summary>
    private static bool IsPlace(Scan scan, int from) => scan.Word(from - 1) is "on" or "at" or "via" or "through" && scan.Word(from - 2) is not ("work" or "worked" or "working" or "focus" or "focused");

    /// <summary>"dataannotation" in answer to the tasks is the task.</summary>
    private static bool IsAskedFor(Hearing hearing, List<ChoiceTarget> targets)
    {
        foreach (var target in targets)
            if (!target.Single && target.Field == hearing.Asked?.Index) return true;
        return false;
    }

    public static void Add(Hearing hearing, List<ChoiceTarget> targets, int from, int to, bool typo)
    {
        for (var i = from; i < to; i++) hearing.Topics[i] |= targets.Count == 0 || targets.Exists(target => target.Known && (!target.Weak || target.Entry is { IsPlatform: false }));
        if (!hearing.IsOwn(from) || !targets.Exists(target => target.Field >= 0)) return;
        var negated = Negation.Covers(hearing.Scan, from, to);
        if (negated && targets.Exists(target => target.Entry is not null) && Wishes.IsOver(hearing.Scan, from)) negated = false;
        var wished = (hearing.HasIn(Act.Wish, hearing.Scan.StartOfClause(from), from) || Wishes.WishedBefore(hearing, from)) && !Wishes.WishesToCorrect(hearing, from);
        if (wished && Wishes.IsBegun(hearing.Scan, to)) wished = false;
        var single = to - from == 1 && targets.Exists(target => target.Single) && (!IsAskedFor(hearing, targets) || IsPlace(hearing.Scan, from));
        foreach (var target in targets)
        {
            if (target.Field < 0 || single && !target.Single) continue;
            var firm = (!target.Weak || single) && (single || !target.Single) && !(typo && to - from == 1 && hearing.Scan.Span(from).Length < 6);
            hearing.Choices.Add(new(target.Field, target.Option, target.Entry, from, to, negated, wished && !hearing.Form.Fields[target.Field].AsksForWishes, firm, typo));
        }
    }
}
