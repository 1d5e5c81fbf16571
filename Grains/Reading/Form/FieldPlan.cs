using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>A field made ready for reading.</summary>
internal sealed class FieldPlan(Field field, int index)
{
    public Field Field { get; } = field;
    public int Index { get; } = index;
    public ulong Bit { get; } = 1UL << index;
    public FieldRules Limits { get; } = field.Limits;

    /// <summary>The words of label, question and id that say what the field is about, as stems.</summary>
    public string[] Topic { get; } = TopicOf(field);

    /// <summary>Which of them a word is, -1 for none.</summary>
    public int TopicAt(ReadOnlySpan<char> word)
    {
        var stem = StemOf(word);
        for (var i = 0; i < Topic.Length; i++)
            if (stem.SequenceEqual(Topic[i])) return i;
        return -1;
    }

    /// <summary>The label, folded, word by word.</summary>
    public string[] Name { get; } = [.. WordsOf(field.Label)];

    /// <summary>The longer words of label and question, for finding them mistyped.</summary>
    public string[] Words { get; } = [.. WordsOf($"{field.Label} {field.Question}").Where(word => word.Length >= 5).Distinct()];

    private static IEnumerable<string> WordsOf(string text)
    {
        var scan = Scan.Of(text);
        for (var i = 0; i < scan.Count; i++)
            if (scan.Tokens[i].Kind == TokenKind.Word) yield return scan.Span(i).ToString();
    }

    /// <summary>Asks about work on AI: naming a platform or a task is being on the subject.</summary>
    public bool IsTraining { get; } = TopicOf(field) is var topic && TrainingStems.Any(topic.Contains);

    /// <summary>Asks what one would like: what is wished for answers.</summary>
    public bool AsksForWishes { get; } = $"{field.Label} {field.Question}" is var words && WordsOfWish.Any(wish => words.Contains(wish, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] WordsOfWish = ["interested", "interests", "learn", "want", "would like", "prefer", "willing", "open to"];

    /// <summary>The trade that label or question names, -1 for none.</summary>
    public int Trade { get; } = field.Type == FieldType.Number ? TradeOf($"{field.Label} {field.Question}") : -1;

    private static int TradeOf(string text)
    {
        var scan = Scan.Of(text);
        for (var i = 0; i < scan.Count; i++)
            if (Trades.Of(scan.Span(i)) is >= 0 and var trade) return trade;
        return -1;
    }

    /// <summary>How each choice may be spelt, for checking evidence; made when first needed.</summary>
    public ConcurrentDictionary<string, string[]> Spellings { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of each option's label, folded.</summary>
    public string[][] OptionWords { get; } = [.. (field.Limits.Options ?? []).Select(option => FoldedText.Fold(option.Label).Split([' ', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The hosts an address may have.</summary>
    public HostRule[] Hosts { get; } = [.. (field.Limits.Hosts ?? []).Select(HostRule.Of)];

    /// <summary>The option of each day of the week, counted from 1 for Monday; none unless five options are days.</summary>
    public int[] Weekdays { get; } = WeekdaysOf(field.Limits.Options ?? []);

    private static int[] WeekdaysOf(ImmutableArray<FieldOption> options)
    {
        var found = Enumerable.Repeat(-1, 8).ToArray();
        for (var i = 0; i < options.Length; i++)
            if (Lexicon.Find(FoldedText.Fold(options[i].Label)) is { Index: > 0 } day && (day.Sense & Sense.Weekday) != 0) found[day.Index] = i;
        return found.Count(option => option >= 0) >= 5 ? found : [];
    }

    public bool IsSelect => Field.Type is FieldType.SingleSelect or FieldType.MultiSelect;
    public bool IsText => Field.Type is FieldType.ShortText or FieldType.LongText;

    /// <summary>What a bare number is measured in when this field was asked.</summary>
    public Unit Unit => Limits.Unit ?? Unit.Count;

    /// <summary>What a field without a unit of its own counts: days in "How many days a week…".</summary>
    public Measure Counted { get; } = CountedIn(Scan.Of(field.Question));

    private static Measure CountedIn(Scan scan)
    {
        for (var i = 2; i < scan.Count; i++)
            if (scan.SaysAll(i - 2, "how", "many")) return scan.Tokens[i].Word.Measure;
        return Measure.None;
    }

    /// <summary>For dates without a year: 1 where the field asks for what is to come, -1 for what is past, 0 where it may be either.</summary>
    public int Tense { get; } = TenseOf(Scan.Of($"{field.Label} {field.Question}"));

    private static int TenseOf(Scan scan)
    {
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.Word(i) is "available" or "availability" or "earliest" or "begin" or "join" or "notice" or "can" or "could" or "until" or "deadline" or "free" or "next" or "expire" or "expires" or "expiry" or "due" or "renewal" or "valid") return 1;
            if (scan.Word(i) is "graduate" or "graduated" or "graduation" or "birth" or "born" or "since" or "ended" or "began" or "started" or "did" or "last" or "completed" or "finished") return -1;
        }
        for (var i = 0; i < scan.Count; i++)
            if (scan.Word(i) is "start" or "starting") return 1;
        return 0;
    }

    /// <summary>The currency that the label or the question names, for amounts that name none.</summary>
    public string? Currency { get; } = field.Limits.Unit == Unit.Money ? CurrencyOf($"{field.Label} {field.Question}") : null;

    /// <summary>The period that the label or the question names.</summary>
    public string? Period { get; } = field.Limits.Unit == Unit.Money ? PeriodOf($"{field.Label} {field.Question}") : null;

    private static string? CurrencyOf(string text)
    {
        var scan = Scan.Of(text);
        for (var i = 0; i < scan.Count; i++)
            if (Reading.Currency.After(scan, i) is { } currency) return currency;
        return null;
    }

    private static string? PeriodOf(string text)
    {
        var scan = Scan.Of(text);
        for (var i = 0; i < scan.Count; i++)
            switch (scan.Span(i))
            {
                case "hour" or "hourly" or "hr": return "hour";
                case "day" or "daily": return "day";
                case "week" or "weekly": return "week";
                case "month" or "monthly": return "month";
                case "year" or "yearly" or "annual" or "annually" or "annum": return "year";
            }
        return null;
    }

    private static readonly string[] TrainingStems = ["annot", "label", "train", "rlhf", "ai"];

    /// <summary>Words of five letters and more agree in their first five, so that "labels" and "labelling" do.</summary>
    public static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> word) =>
        word.Length > 5 ? word[..5] : word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    private static string[] TopicOf(Field field)
    {
        var stems = Stems(field, Sense.Stop | Sense.Neutral | Sense.UnitWord | Sense.Auxiliary | Sense.Interrogative | Sense.Vague);
        return [.. stems.Count > 0 || field.Type != FieldType.YesNo ? stems.Distinct() : Stems(field, Sense.Stop).Distinct()];
    }

    private static List<string> Stems(Field field, Sense without)
    {
        var stems = new List<string>();
        foreach (var text in (ReadOnlySpan<string>)[field.Label, field.Question, field.Id.Value.Replace('_', ' ')])
        {
            var scan = Scan.Of(text);
            for (var i = 0; i < scan.Count; i++)
                if (scan.Tokens[i].Kind == TokenKind.Word && IsTopic(scan, i, without)) stems.Add(StemOf(scan.Span(i)).ToString());
        }
        return stems;
    }

    private static bool IsTopic(Scan scan, int at, Sense without) =>
        scan.Word(at) is "hr" && (at == 0 || scan.Tokens[at - 1].Kind == TokenKind.Word && scan.Word(at - 1) is not ("per" or "an")) || scan.Word(at) is "platform" or "platforms" or "task" or "tasks" or "project" or "projects" || !scan.Tokens[at].Is(without)
        && !scan.SaysAny(at, Fillers) && scan.Tokens[at].End - scan.Tokens[at].Start > 1;

    private static readonly string[] Fillers =
        ["used", "using", "tried", "types", "type", "kinds", "kind", "different", "various", "include", "including", "joined", "finished", "please", "tell", "share", "describe", "list", "url", "profile", "link", "paste", "enter", "provide", "briefly", "page", "want", "need", "send", "currently", "realistically", "us", "best", "own"];
}
