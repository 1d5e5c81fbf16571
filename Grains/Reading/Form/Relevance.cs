namespace Recruiting.Reading;

internal enum Relation : byte { Neutral, Related, Foreign }

/// <summary>Whether what stands around an amount is what a field asks about: "5 years in annotation" as against "5 years of teaching".</summary>
internal static class Relevance
{
    private const int Reach = 16;

    /// <param name="from">The first token of the amount.</param>
    /// <param name="to">The one after its last.</param>
    /// <param name="topics">For each token, whether a name of the trade stands there.</param>
    /// <param name="corrects">The message mends an answer: what was looked up before a colon says only why.</param>
    public static Relation Of(Scan scan, List<Quantity> quantities, int from, int to, FieldPlan plan, bool[] topics, bool corrects = false)
    {
        var left = Math.Max(LastEnd(quantities, from), Math.Max(scan.StartOfClause(from), from - Reach));
        var right = Math.Min(NextStart(scan, quantities, to), Math.Min(scan.EndOfClause(to - 1), to + Reach));
        var after = Judge(scan, to, right, plan, topics);
        if (corrects && scan.Is(from - 1, ':') && scan.Tokens[from - 1].Glued && after != Relation.Foreign) return Relation.Related;
        var before = Judge(scan, left, from, plan, topics);
        if (after == Relation.Related || before == Relation.Related && after != Relation.Foreign) return Relation.Related;
        if (after == Relation.Foreign) return Relation.Foreign;
        if (before == Relation.Foreign) return Relation.Foreign;
        return Around(scan, quantities, left, right, plan, topics);
    }

    /// <summary>What the rest of the message tells, where an amount only says when it began.</summary>
    public static Relation After(Scan scan, int from, FieldPlan plan, bool[] topics)
    {
        for (var i = from; i < scan.Count; i = Math.Max(i + 1, scan.EndOfClause(i)))
            if (Judge(scan, i, scan.EndOfClause(i), plan, topics) == Relation.Related) return Relation.Related;
        return Relation.Neutral;
    }

    /// <summary>Clauses of the same sentence beside this one that have no amount of their own.</summary>
    private static Relation Around(Scan scan, List<Quantity> quantities, int left, int right, FieldPlan plan, bool[] topics)
    {
        var sentence = scan.StartOfSentence(left < scan.Count ? left : scan.Count - 1);
        var earlier = Math.Max(Math.Max(LastEnd(quantities, left), sentence), left - Reach);
        if (earlier < left && Judge(scan, earlier, left, plan, topics) is var before and not Relation.Neutral) return before;
        if (right >= scan.Count) return Relation.Neutral;
        if (IsFollowed(scan, quantities, left, right)) return Relation.Neutral;
        var later = Math.Min(NextStart(scan, quantities, right), Math.Min(scan.EndOfSentence(Math.Max(0, right - 1)), right + Reach));
        return later > right && Judge(scan, right, later, plan, topics) == Relation.Related ? Relation.Related : Relation.Neutral;
    }

    /// <summary>Another amount of the same sort comes later in the sentence: the words before it are its own.</summary>
    private static bool IsFollowed(Scan scan, List<Quantity> quantities, int left, int right)
    {
        var own = quantities.FindLast(quantity => quantity.From >= left && quantity.To <= right);
        foreach (var quantity in quantities)
            if (quantity.From >= right && quantity.Kind == QuantityKind.Amount && scan.Tokens[quantity.From].Sentence == scan.Tokens[right].Sentence
                && (quantity.Measure == own.Measure || quantity.Measure is Measure.Year or Measure.Month && own.Measure is Measure.Year or Measure.Month)) return true;
        return false;
    }

    private static Relation Judge(Scan scan, int from, int to, FieldPlan plan, bool[] topics)
    {
        var (strong, weak, foreign) = (false, false, false);
        for (var i = from; i < to; i++)
        {
            ref var token = ref scan.Tokens[i];
            if (token.Kind != TokenKind.Word) continue;
            if (plan.IsTraining && scan.Says(i, "data") && scan.Word(i + 1) is "entry" or "analyst" or "analysis" or "analytics" or "science" or "scientist" or "engineer" or "engineering" or "center" or "centre") foreign = true;
            if (scan.Says(i, "leave") && scan.Word(i - 1) is "parental" or "maternity" or "paternity" or "sick" or "unpaid" or "family" || scan.Says(i, "sabbatical")) foreign = true;
            if (scan.Word(i) is "alongside" or "besides" || scan.SaysAll(i, "next", "to")) break;
            if (plan.IsTraining && (topics[i] || scan.Word(i) is "annotating" or "annotator" or "annotation" or "annotations" or "labeling" or "labelling" or "labeler" or "labeller" or "rlhf")) strong = true;
            else if ((token.Cues & plan.Bit) != 0 && scan.SaysAny(i + 1, Studies) && plan.Unit is Unit.Years or Unit.Months) foreign = true;
            else if ((token.Cues & plan.Bit) != 0)
            {
                if (scan.SaysAny(i, WeakTopics)) weak = true;
                else strong = true;
            }
            else if (plan.Trade >= 0 && Trades.Of(scan.Span(i)) == plan.Trade) strong = true;
            else if (plan.Unit is Unit.Years or Unit.Months && (token.Is(Sense.Profession) || scan.SaysAny(i, Otherwise) && !scan.Says(i - 1, "under") || plan.IsTraining && IsOverall(scan, i))) foreign = true;
        }
        if (!strong && !foreign && plan.Unit is Unit.Years or Unit.Months && IsAsSomething(scan, from, to, plan)) foreign = true;
        return strong ? Relation.Related : foreign ? Relation.Foreign : weak ? Relation.Related : Relation.Neutral;
    }

    /// <summary>"14 years as a hairdresser", "in total I have worked 26 years": some work, not known to be this.</summary>
    private static bool IsAsSomething(Scan scan, int from, int to, FieldPlan plan)
    {
        for (var i = from; i < to; i++)
        {
            if (i == from && plan.IsTraining && scan.Word(i) is "at" or "in" && scan.Word(i + 1) is "a" or "an" or "the" or "my" && i + 2 < to && !scan.Tokens[i + 2].Is(Sense.Neutral | Sense.Stop | Sense.Lead) && scan.Word(i + 2) is not ("company" or "agency" or "startup" or "firm" or "vendor" or "platform" or "time" or "most" or "least" or "row" or "team" or "week" or "day" or "month" or "year" or "past" or "beginning" or "moment" or "end" or "same" or "small" or "big" or "local" or "large" or "tiny" or "few") && !IsNearWord(scan, i + 2, plan)) return true;
            if (i == from && scan.Word(i) is "of" or "in" && IsOtherWork(scan, i + 1, to, plan)) return true;
            if (i == to - 1 && scan.Says(i, "for") && plan.IsTraining && IsOtherDeed(scan, from, i, plan)) return true;
            if (scan.Says(i, "as") && scan.Word(i + 1) is "a" or "an" && i + 2 < to && !IsNearWord(scan, i + 2, plan) && IsSomebody(scan, i + 2, to, plan)) return true;
            if (plan.IsTraining && scan.Word(i) is "worked" or "working" && scan.Word(i - 1) is "have" or "ive" or "been" or "i" && to == i + 1 && IsOverallSentence(scan, i)) return true;
        }
        return false;
    }

    /// <summary>"as a hairdresser", "as a bank teller", and no word of this work up to the end.</summary>
    private static bool IsSomebody(Scan scan, int at, int to, FieldPlan plan)
    {
        for (var i = at; i < Math.Min(to, at + 4); i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word) return false;
            if (scan.SaysAny(i, Terms) || (scan.Tokens[i].Cues & plan.Bit) != 0) return false;
            if (!scan.Tokens[i].IsKnown) return true;
            if (!scan.Tokens[i].Is(Sense.Plain)) return false;
        }
        return false;
    }

    /// <summary>"of baking", "in plumbing": right after the amount stands some other doing.</summary>
    private static bool IsOtherWork(Scan scan, int at, int to, FieldPlan plan) =>
        at < to && scan.Tokens[at].Kind == TokenKind.Word && scan.Span(at).Length > 5 && scan.Span(at).EndsWith("ing", StringComparison.Ordinal) && !VerbPairs.IsVerb(scan, at) && !IsTerm(scan, at) && !scan.Tokens[at].Is(Sense.Stop | Sense.Neutral | Sense.Lead) && !IsNearWord(scan, at, plan);

    /// <summary>"I trained dogs for", "I've had my dog for", where nothing before the amount is said of this work.</summary>
    private static bool IsOtherDeed(Scan scan, int from, int to, FieldPlan plan)
    {
        var self = false;
        for (var i = from; i < to; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word) continue;
            if (scan.Tokens[i].Is(Sense.Self)) self = true;
            else if (self && !scan.Tokens[i].Is(Sense.Stop | Sense.Neutral | Sense.Lead | Sense.Approximate | Sense.Auxiliary | Sense.Yes) && !(scan.Tokens[i].Is(Sense.Frame) && scan.Word(i - 1) is "the" or "this") && !scan.SaysAny(i, Deeds) && !IsNearWord(scan, i, plan)) return !VerbPairs.IsVerb(scan, i);
        }
        return false;
    }

    private static bool IsNearWord(Scan scan, int at, FieldPlan plan)
    {
        foreach (var word in plan.Words)
            if (EditDistance.IsWithin(scan.Span(at), word, 2)) return true;
        return scan.Tokens[at].Cues != 0;
    }

    private static readonly string[] Deeds = ["active", "busy", "helping", "contributing", "contributed", "tasking", "grinding", "ai", "data", "llm", "llms", "models", "model", "rlhf", "annotation", "this", "these", "around", "professionally", "officially", "regularly", "labels", "labelled", "labeled"];

    private static bool IsOverallSentence(Scan scan, int at)
    {
        for (var i = scan.StartOfSentence(at); i < at; i++)
            if (scan.SaysAll(i, "in", "total") || scan.Word(i) is "altogether" or "overall") return true;
        return false;
    }

    /// <summary>What somebody in this trade may be called.</summary>
    public static bool IsTerm(Scan scan, int at) => scan.SaysAny(at, Terms);

    private static readonly string[] Terms = ["tagger", "annotator", "grader", "moonlighting", "contractor", "hobby", "side", "gig", "freelancer", "freelance", "student", "beginner", "subcontractor", "hustle", "pro", "tasker", "rater", "labeler", "labeller", "evaluator", "moderator", "crowdworker", "linguist"];

    /// <summary>"of total work experience": all work, not the work asked about.</summary>
    private static bool IsOverall(Scan scan, int at) =>
        scan.Word(at) is "career" or "industry" or "workforce" && scan.Word(at - 1) is not ("this" or "the")
        || scan.Word(at) is "total" or "overall" or "professional" or "work" or "working" or "job" && (scan.Says(at + 1, "experience") || scan.SaysAll(at + 1, "work", "experience") || scan.SaysAll(at + 1, "professional", "experience"));

    /// <summary>"nursing school" is no nursing.</summary>
    private static readonly string[] Studies = ["school", "college", "degree", "studies", "student", "course", "bootcamp"];

    private static readonly string[] Otherwise = ["live", "lives", "reside", "contract", "need", "needs", "requires"];

    private static readonly string[] WeakTopics = ["data", "training", "train", "trainer", "trained"];

    private static int LastEnd(List<Quantity> quantities, int at)
    {
        var end = 0;
        foreach (var quantity in quantities)
            if (quantity.To <= at) end = Math.Max(end, quantity.To);
        return end;
    }

    private static int NextStart(Scan scan, List<Quantity> quantities, int at)
    {
        var start = scan.Count;
        foreach (var quantity in quantities)
            if (quantity.From >= at) start = Math.Min(start, quantity.From);
        return start;
    }
}
