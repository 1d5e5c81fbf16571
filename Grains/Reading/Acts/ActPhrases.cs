namespace Recruiting.Reading;

/// <summary>What a phrase does, apart from any value.</summary>
internal enum Act : byte { Refuse, Lack, Same, Correct, Only, Wish, Unsure, Close, Pause, Order, Prompt }

/// <summary>Where a phrase stands, in tokens.</summary>
internal readonly record struct ActMention(Act Act, int From, int To);

/// <summary>Finds the phrases of acts.txt, by their first word.</summary>
internal static class ActPhrases
{
    /// <summary>Those that begin with the same word, longest first.</summary>
    private static readonly (Act Act, string[] Words)[][] ByFirst = Load();

    /// <summary>Of each first word, by the first letter of the second word, those that can go on so.</summary>
    private static readonly (Act Act, string[] Words)[][][] BySecond = [.. ByFirst.Select(phrases => Enumerable.Range(0, 32)
        .Select(letter => phrases.Where(phrase => phrase.Words.Length == 1 || (phrase.Words[1][0] & 31) == letter).ToArray()).ToArray())];

    /// <summary>The first words, numbered from 1 for the lexicon.</summary>
    public static IEnumerable<(string Word, ushort Phrases)> FirstWords => ByFirst.Select((phrases, at) => (phrases[0].Words[0], (ushort)(at + 1)));

    private const int Most = 64;

    public static void Find(Scan scan, List<ActMention> found)
    {
        for (var i = 0; i < scan.Count && found.Count < Most; i++)
        {
            if (scan.Tokens[i].Word.Phrases == 0) continue;
            foreach (var (act, words) in BySecond[scan.Tokens[i].Word.Phrases - 1][i + 1 < scan.Count ? scan.Text[scan.Tokens[i + 1].Start] & 31 : 0])
                if (Matches(scan, i, words)) found.Add(new(act, i, i + words.Length));
        }
        for (var i = 2; i < scan.Count && found.Count < Most; i++)
            if ((scan.Word(i) is "any" || IsLast(scan, i)) && NoneOfAny(scan, i) is >= 0 and var denial) found.Add(new(Act.Lack, denial, i + 1));
    }

    /// <summary>"haven't worked on these", "did not use platforms": the last word of what is said.</summary>
    private static bool IsLast(Scan scan, int at) =>
        scan.Word(at) is "these" or "those" or "platforms" or "sites" or "tasks" && (at + 1 >= scan.Count || scan.Tokens[at + 1].Kind != TokenKind.Word || scan.Word(at + 1) is "yet" or "before" or "platforms" or "sites" or "tasks");

    /// <summary>"have not worked on any platform", "haven't worked in any of them": where the denial begins, -1 where there is none.</summary>
    private static int NoneOfAny(Scan scan, int any)
    {
        var uses = false;
        for (var i = any - 1; i >= Math.Max(scan.StartOfClause(any), any - 5); i--)
        {
            if (scan.Tokens[i].Is(Sense.Negation)) return uses ? i : -1;
            if (!scan.Tokens[i].Is(Sense.Stop | Sense.Neutral | Sense.Lead)) return -1;
            uses |= scan.Word(i) is "worked" or "working" or "work" or "used" or "use" or "using" or "tried" or "done" or "do" or "did" or "joined" or "held" or "hold" or "been" or "taken" or "completed" or "have";
        }
        return -1;
    }

    /// <summary>Leaves out what orders to the machine and quotations do: nothing.</summary>
    public static void DropForeign(Scan scan, List<ActMention> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
            if (scan.Tokens[found[i].From].Voice is Voice.Command or Voice.Quoted) found.RemoveAt(i);
    }

    private static bool Matches(Scan scan, int at, string[] words)
    {
        if (at + words.Length > scan.Count) return false;
        for (var i = 1; i < words.Length; i++)
            if (!scan.Span(at + i).SequenceEqual(words[i])) return false;
        return true;
    }

    private static (Act, string[])[][] Load()
    {
        var phrases = new List<(Act Act, string[] Words)>();
        var act = Act.Refuse;
        foreach (var line in EmbeddedText.Lines("acts.txt"))
            if (line[0] == '[') act = Enum.Parse<Act>(line[1..^1]);
            else phrases.AddRange(line.Split('|').Select(phrase => (act, phrase.Split(' '))));
        return [.. phrases.GroupBy(phrase => phrase.Words[0]).Select(group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray())];
    }
}
