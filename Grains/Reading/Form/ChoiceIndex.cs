namespace Recruiting.Reading;

/// <summary>A choice that a way of writing leads to. An option of -1 is a thing of the vocabulary that the field does not list.</summary>
internal readonly record struct ChoiceTarget(int Field, int Option, VocabularyEntry? Entry, bool Weak, bool Single, bool Known);

/// <summary>Every way to write every option of every select field, found by its letters and digits.</summary>
internal sealed class ChoiceIndex
{
    public const int LongestKey = 64;

    private readonly Dictionary<string, List<ChoiceTarget>> _targets = [];
    private readonly Dictionary<string, List<ChoiceTarget>>.AlternateLookup<ReadOnlySpan<char>> _byKey;
    private readonly NearChoices _near;
    private readonly Dictionary<VocabularyEntry, List<ChoiceTarget>> _byEntry;

    /// <summary>For the first two letters of a key, a bit for each length that keys with them have.</summary>
    private readonly ulong[] _lengths = new ulong[1024];

    public ChoiceIndex(FieldPlan[] fields)
    {
        foreach (var plan in fields)
            if (plan.IsSelect) Add(plan);
        if (fields.Any(plan => plan.IsTraining)) AddTopics();
        _byEntry = Vocabulary.Entries.Where(entry => !entry.IsPlatform).ToDictionary(entry => entry, entry => _targets.Values.SelectMany(targets => targets)
            .Where(target => target.Entry == entry && target.Field >= 0).DistinctBy(target => target.Field).Select(target => target with { Weak = false, Single = false }).ToList());
        HasTasks = _byEntry.Values.Any(targets => targets.Count > 0) || fields.Any(plan => plan.IsTraining);
        _byKey = _targets.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var key in _targets.Keys)
        {
            _lengths[StartOf(key)] |= LengthBit(key.Length);
            if (key.Length > 1 && (!char.IsLetter(key[1]) || key.Length <= 3 || Signed(key))) _lengths[StartOf(key.AsSpan(0, 1))] |= LengthBit(key.Length);
        }
        _near = new(_targets);
    }

    /// <summary>Some field knows tasks by name.</summary>
    public bool HasTasks { get; }

    /// <summary>Where a task leads to.</summary>
    public List<ChoiceTarget>? TargetsOf(VocabularyEntry entry) => _byEntry.GetValueOrDefault(entry);

    public bool IsEmpty => _targets.Count == 0;

    /// <summary>The lengths of the keys that may begin with a word, a bit each.</summary>
    public ulong LengthsFrom(ReadOnlySpan<char> word) => _lengths[StartOf(word)];

    public static ulong LengthBit(int length) => 1UL << (length - 1);

    public List<ChoiceTarget>? Find(ReadOnlySpan<char> key) => _byKey.TryGetValue(key, out var targets) ? targets : null;

    /// <summary>The one choice that a mistyped key can mean.</summary>
    public List<ChoiceTarget>? Near(ReadOnlySpan<char> key) => _near.Find(key);

    private static bool Signed(string key) => key[1..] is "sharp" or "plusplus";

    private static int StartOf(ReadOnlySpan<char> word) => (word[0] & 31) << 5 | (word.Length < 2 ? 0 : word[1] & 31);

    private void Add(FieldPlan plan)
    {
        var options = plan.Limits.Options ?? [];
        var spellings = options.Select(option => OptionSpelling.Of(option).ToArray()).ToArray();
        var (platforms, tasks) = (spellings.Count(keys => Names(keys, true)), spellings.Count(keys => Names(keys, false)));
        var isPlatforms = platforms > tasks || platforms == tasks && plan.Topic.Contains("platf");
        var isTasks = !isPlatforms && (tasks > 0 || plan.Topic.Contains("task"));
        var entries = new HashSet<VocabularyEntry>();
        for (var i = 0; i < options.Length; i++)
        {
            var entry = isPlatforms || isTasks ? spellings[i].Select(key => Vocabulary.Find(key, isPlatforms)).FirstOrDefault(found => found is not null) : null;
            foreach (var key in spellings[i]) Put(key, new(plan.Index, i, entry, IsWeak(entry, key), IsSingle(entry, key), entry is not null));
            if (entry is null || !entries.Add(entry)) continue;
            foreach (var alias in entry.Aliases) Put(alias.Key, new(plan.Index, i, entry, alias.Weak, alias.Single, true));
        }
        if (plan.Limits.AllowOther != true || !isPlatforms && !isTasks) return;
        foreach (var entry in Vocabulary.Entries)
            if (entry.IsPlatform == isPlatforms && !entries.Contains(entry))
                foreach (var alias in entry.Aliases) Put(alias.Key, new(plan.Index, -1, entry, alias.Weak, alias.Single, true));
    }

    private static bool Names(string[] keys, bool platform) => keys.Any(key => Vocabulary.Find(key, platform) is not null);

    private static bool IsWeak(VocabularyEntry? entry, string key) => entry is null ? key.Length == 1 || Lexicon.Knows(key) : entry.Aliases.Any(alias => alias.Key == key && alias.Weak);

    private static bool IsSingle(VocabularyEntry? entry, string key) => entry?.Aliases.Any(alias => alias.Key == key && alias.Single) == true;

    /// <summary>Without a select that lists them, names of the trade still show what a number of years is about.</summary>
    private void AddTopics()
    {
        foreach (var entry in Vocabulary.Entries)
            foreach (var alias in entry.Aliases)
                if (!alias.Weak) Put(alias.Key, new(-1, -1, entry, false, alias.Single, true));
    }

    private void Put(string key, ChoiceTarget target)
    {
        if (key.Length is 0 or > LongestKey) return;
        if (!_targets.TryGetValue(key, out var targets)) _targets[key] = targets = [];
        if (!targets.Any(known => known.Field == target.Field)) targets.Add(target);
    }
}
