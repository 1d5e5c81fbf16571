using System.Numerics;

namespace Recruiting.Reading;

/// <summary>The ways to write choices, found by what is near to them.</summary>
internal sealed class NearChoices
{
    /// <summary>From this length on a name may be two letters away.</summary>
    public const int LongKey = 8;

    private const int LongestName = 30;

    private readonly record struct Spelling(string Key, uint Letters, List<ChoiceTarget> Targets);

    /// <summary>By length, then by either of the first two letters.</summary>
    private readonly Spelling[][][] _fuzzy;

    /// <summary>By the first letter and the consonants; no targets where they are those of several choices.</summary>
    private readonly Dictionary<string, (string Name, List<ChoiceTarget> Targets)>.AlternateLookup<ReadOnlySpan<char>> _byBones;

    public NearChoices(Dictionary<string, List<ChoiceTarget>> targets)
    {
        var spellings = targets.Where(pair => pair.Key.Length >= (char.IsAsciiDigit(pair.Key[^1]) ? LongKey : 4)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Spelling(pair.Key, LettersOf(pair.Key), pair.Value)).ToLookup(each => each.Key.Length);
        _fuzzy = [.. Enumerable.Range(0, ChoiceIndex.LongestKey + 3).Select(length => spellings[length].Any()
            ? Enumerable.Range(0, 32).Select(letter => spellings[length].Where(each => (each.Key[0] & 31) == letter || (each.Key[1] & 31) == letter).ToArray()).ToArray() : [])];
        _byBones = BonesOf(targets).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The one choice that a mistyped key can mean: nearest, and no other as near.</summary>
    public List<ChoiceTarget>? Find(ReadOnlySpan<char> key)
    {
        if (key.Length < 4) return null;
        var letters = LettersOf(key);
        List<ChoiceTarget>? found = null;
        var best = key.Length >= LongKey ? 2 : 1;
        var tie = false;
        for (var length = key.Length - best; length <= Math.Min(key.Length + best, ChoiceIndex.LongestKey); length++)
        {
            if (_fuzzy[length].Length == 0) continue;
            foreach (var (name, bits, targets) in _fuzzy[length][key[0] & 31]) Try(key, name, bits, targets);
            if ((key[0] & 31) == (key[1] & 31)) continue;
            foreach (var (name, bits, targets) in _fuzzy[length][key[1] & 31])
                if (name[0] != key[0]) Try(key, name, bits, targets);
        }
        return tie ? null : found ?? Shuffled(key, letters) ?? Shortened(key) ?? AsSpoken(key);

        void Try(ReadOnlySpan<char> key, string name, uint bits, List<ChoiceTarget> targets)
        {
            if (BitOperations.PopCount(bits ^ letters) > 2 * best) return;
            if ((name[0] != key[0] && name[0] != key[1] && name[1] != key[0] && !(name[1] == key[1] && key.Length >= 6 && "aeiou".Contains(name[0]) && "aeiou".Contains(key[0]))) || Math.Abs(name.Length - key.Length) > best) return;
            if (key.Length == 4 && name.Length == 5 && name[1] != key[1]) return;
            if (name.Length == 4 && (bits != letters || name[0] != key[0])) return;
            if (Figures(key) != Figures(name)) return;
            for (var bound = 1; bound <= best; bound++)
            {
                if (bound == 2 && name[0] != key[0] || !EditDistance.IsWithin(key, name, bound)) continue;
                tie = bound == best && found is not null && !SameChoice(found, targets);
                if (bound < best || found is null) (found, best, tie) = (targets, bound, false);
                return;
            }
        }
    }

    /// <summary>The figures, that nobody may have mistyped: "level 3" is not "level 5".</summary>
    private static int Figures(ReadOnlySpan<char> key)
    {
        var figures = 0;
        foreach (var unit in key)
            if (char.IsAsciiDigit(unit)) figures = figures * 10 + unit - '0' + 1;
        return figures;
    }

    /// <summary>"fotoshop".</summary>
    private List<ChoiceTarget>? AsSpoken(ReadOnlySpan<char> key)
    {
        if (key[0] != 'f' || key.Length is < 6 or > LongestName) return null;
        Span<char> spoken = stackalloc char[LongestName + 1];
        (spoken[0], spoken[1]) = ('p', 'h');
        key[1..].CopyTo(spoken[2..]);
        return Find(spoken[..(key.Length + 1)]);
    }

    private List<ChoiceTarget>? Shuffled(ReadOnlySpan<char> key, uint letters)
    {
        if (key.Length is < 5 or > ChoiceIndex.LongestKey || _fuzzy[key.Length].Length == 0) return null;
        List<ChoiceTarget>? found = null;
        foreach (var (name, bits, targets) in _fuzzy[key.Length][key[0] & 31])
        {
            if (bits != letters || !Misspelling.Shuffles(key, name)) continue;
            if (found is not null && !SameChoice(found, targets)) return null;
            found = targets;
        }
        return found;
    }

    private List<ChoiceTarget>? Shortened(ReadOnlySpan<char> key)
    {
        if (key.Length is < 5 or > LongestName) return null;
        Span<char> bones = stackalloc char[LongestName];
        var length = Misspelling.Bones(key, bones);
        return length >= 4 && _byBones.TryGetValue(bones[..length], out var found) && found.Targets.Count > 0 && Misspelling.LeavesOutVowels(key, found.Name) ? found.Targets : null;
    }

    private static Dictionary<string, (string Name, List<ChoiceTarget> Targets)> BonesOf(Dictionary<string, List<ChoiceTarget>> targets)
    {
        var found = new Dictionary<string, (string Name, List<ChoiceTarget> Targets)>();
        Span<char> bones = stackalloc char[LongestName];
        foreach (var (key, choices) in targets)
        {
            if (key.Length is < 6 or > LongestName || !key.All(char.IsAsciiLetter)) continue;
            var name = bones[..Misspelling.Bones(key, bones)].ToString();
            if (name.Length < 4) continue;
            if (!found.TryGetValue(name, out var known)) found[name] = (key, choices);
            else if (known.Targets.Count == 0) continue;
            else if (!SameChoice(known.Targets, choices)) found[name] = (key, []);
            else if (known.Name.Length < key.Length) found[name] = (key, choices);
        }
        return found;
    }

    private static bool SameChoice(List<ChoiceTarget> one, List<ChoiceTarget> other) =>
        one.All(target => target.Field < 0 || other.Any(twin => twin.Field == target.Field && twin.Option == target.Option && twin.Entry == target.Entry));

    private static uint LettersOf(ReadOnlySpan<char> key)
    {
        var bits = 0u;
        foreach (var unit in key) bits |= 1u << (unit & 31);
        return bits;
    }
}
