using System.Collections.Frozen;
using System.Numerics;

namespace Recruiting.Reading;

/// <summary>Tasks told in a sentence of one's own: "I ranked the model's responses", "labelling images and videos", "image and video annotation".</summary>
internal static class VerbPairs
{
    private const int Reach = 9;

    /// <summary>The beginnings of words by their first three letters; a bit for each pair whose verb or object they are.</summary>
    private static readonly FrozenDictionary<int, (string Stem, uint Verbs, uint Objects)[]> Stems = Vocabulary.Pairs
        .SelectMany((pair, at) => pair.Verbs.Select(stem => (Stem: stem, Verbs: 1u << at, Objects: 0u)).Concat(pair.Objects.Select(stem => (Stem: stem, Verbs: 0u, Objects: 1u << at))))
        .GroupBy(each => StartOf(each.Stem)).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether a stem begins with letters like these: most words end here.</summary>
    private static readonly bool[] Starts = StartsOf();

    private static bool[] StartsOf()
    {
        var starts = new bool[1 << 15];
        foreach (var stems in Stems.Values) starts[FiveBits(stems[0].Stem)] = true;
        return starts;
    }

    private static int FiveBits(ReadOnlySpan<char> word) => (word[0] & 31) << 10 | (word[1] & 31) << 5 | word[2] & 31;

    private static int StartOf(ReadOnlySpan<char> word) => word[0] << 20 ^ word[1] << 10 ^ word[2];

    private static (uint Verbs, uint Objects) PairsAt(Scan scan, int at)
    {
        var word = scan.Word(at);
        if (word.Length < 3 || !Starts[FiveBits(word)] || !Stems.TryGetValue(StartOf(word), out var stems)) return default;
        var (verbs, objects) = (0u, 0u);
        foreach (var stem in stems)
            if (word.StartsWith(stem.Stem, StringComparison.Ordinal)) (verbs, objects) = (verbs | stem.Verbs, objects | stem.Objects);
        return (verbs, objects);
    }

    public static void Read(Hearing hearing)
    {
        var scan = hearing.Scan;
        if (!hearing.Form.Choices.HasTasks) return;
        for (var i = 0; i < scan.Count && hearing.Choices.Count < ChoiceReader.Most; i++)
        {
            if (scan.Tokens[i].End - scan.Tokens[i].Start < 4) continue;
            for (var verbs = PairsAt(scan, i).Verbs; verbs != 0; verbs &= verbs - 1) Around(hearing, BitOperations.TrailingZeroCount(verbs), i);
        }
    }

    private static void Around(Hearing hearing, int pair, int verb)
    {
        var scan = hearing.Scan;
        var lists = false;
        var noun = scan.Span(verb).EndsWith("ion", StringComparison.Ordinal) || scan.Span(verb).EndsWith("ions", StringComparison.Ordinal);
        for (var i = verb + 1; i < Math.Min(scan.Count, verb + Reach + 1) && scan.Tokens[i].Sentence == scan.Tokens[verb].Sentence; i++)
        {
            if (scan.Tokens[i].Is(Sense.Self) && scan.Word(i) is not ("my" or "our") || scan.Sign(i) is ';' or ':') break;
            lists |= scan.Is(i, ',') || noun && (scan.Word(i) is "and" or "or" || scan.Sign(i) is '/' or '&' or '+');
            // "annotation, audio …" starts another item of the list; "annotation of images, text and audio" does not.
            if (noun && lists && (!scan.Says(verb + 1, "of") || PairsAt(scan, i + 1).Verbs != 0)) break;
            if (lists && scan.Tokens[i].Kind == TokenKind.Word && scan.Says(i, "the") || lists && scan.Tokens[i].Kind == TokenKind.Word && !scan.Tokens[i].Is(Sense.Stop | Sense.Neutral | Sense.Addition) && scan.Word(i) is not ("sometimes" or "occasionally" or "often" or "later") && !IsObject(scan, i)) break;
            if ((PairsAt(scan, i).Objects >> pair & 1) == 0 || scan.Says(i - 1, "hate") || IsOfAnother(hearing, pair, verb, i)) continue;
            hearing.AddTask(Vocabulary.Pairs[pair].Entry, verb, i + 1);
            return;
        }
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach) && scan.Tokens[i].Sentence == scan.Tokens[verb].Sentence; i--)
        {
            if (IsClaimed(hearing, i, verb)) return;
            if ((PairsAt(scan, i).Objects >> pair & 1) != 0)
            {
                hearing.AddTask(Vocabulary.Pairs[pair].Entry, i, verb + 1);
                return;
            }
            if (!(scan.Word(i) is "and" or "or" || scan.Sign(i) is ',' or '&' or '/' || IsObject(scan, i))) return;
        }
    }

    /// <summary>"creating adversarial prompts": the object is part of the name of another task.</summary>
    private static bool IsOfAnother(Hearing hearing, int pair, int verb, int at)
    {
        foreach (var mention in hearing.Choices)
            if (mention.Firm && mention.Entry is { IsPlatform: false } entry && entry != Vocabulary.Pairs[pair].Entry && mention.To - mention.From > 1 && mention.From > verb && mention.From <= at && mention.To > at) return true;
        return false;
    }

    /// <summary>"transcription of audio and text annotation": the audio is part of another task.</summary>
    private static bool IsClaimed(Hearing hearing, int at, int verb)
    {
        foreach (var mention in hearing.Choices)
            if (mention.Entry is { IsPlatform: false } && mention.To == at - 1 && hearing.Scan.Says(at - 1, "of") || mention.Entry is { IsPlatform: false } && mention.To - mention.From > 1 && mention.From <= at && mention.To > at && mention.To <= verb) return true;
        return false;
    }

    /// <summary>"evaluation of responses": the task's object stands here.</summary>
    public static bool HasObject(Scan scan, VocabularyEntry entry, int at)
    {
        for (var objects = PairsAt(scan, at).Objects; objects != 0; objects &= objects - 1)
            if (Vocabulary.Pairs[BitOperations.TrailingZeroCount(objects)].Entry == entry) return true;
        return false;
    }

    public static bool IsVerb(Scan scan, int at) => PairsAt(scan, at).Verbs != 0;

    private static bool IsObject(Scan scan, int at) => PairsAt(scan, at).Objects != 0;
}
