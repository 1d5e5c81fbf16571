using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>Whether the rules of a field belong to its type and can be met.</summary>
internal static class FieldRulesCheck
{
    private const int MostOptions = 500;
    private const int LongestOption = 200;
    private const int LongestPattern = 500;

    public static void Check(Field field, string name, string path, ImmutableDictionary<string, string>.Builder errors)
    {
        var rules = field.Limits;
        void Add(string rule, string problem) => errors[$"{path}.{rule}"] = $"{name}: {problem}";
        var number = field.Type == FieldType.Number;
        var select = field.Type is FieldType.SingleSelect or FieldType.MultiSelect;
        var text = field.Type is FieldType.ShortText or FieldType.LongText;
        foreach (var (rule, isSet, belongs, types) in ((string, bool, bool, string)[])
            [
                ("hosts", rules.Hosts is not null, field.Type == FieldType.Url, "url"), ("min", rules.Min is not null, number, "number"), ("max", rules.Max is not null, number, "number"),
                ("unit", rules.Unit is not null, number, "number"), ("options", rules.Options is not null, select, "singleSelect and multiSelect"), ("allowOther", rules.AllowOther is not null, select, "singleSelect and multiSelect"),
                ("minLength", rules.MinLength is not null, text, "shortText and longText"), ("maxLength", rules.MaxLength is not null, text, "shortText and longText"), ("pattern", rules.Pattern is not null, text, "shortText and longText"),
            ])
            if (isSet && !belongs) Add(rule, $"{rule} belongs to {types}; this field is {char.ToLowerInvariant(field.Type.ToString()[0])}{field.Type.ToString()[1..]}.");
        if (number) Number(rules, Add);
        if (text) Text(rules, Add);
        if (field.Type == FieldType.Url && rules.Hosts is { } hosts) Hosts(hosts, Add);
        if (select) Options(rules, name, path, errors);
    }

    private static void Number(FieldRules rules, Action<string, string> add)
    {
        if (rules.Min > rules.Max) add("min", $"min {Quantities.Figure(rules.Min!.Value)} is above max {Quantities.Figure(rules.Max!.Value)}.");
        if (rules.Unit is { } unit && !Enum.IsDefined(unit)) add("unit", "unit is one of years, months, hoursPerWeek, count, money.");
        if (rules.Max < 0) add("max", "max is below zero, and amounts are not.");
        if (rules.Unit == Unit.HoursPerWeek && rules.Min > 168) add("min", "a week has 168 hours.");
    }

    private static void Text(FieldRules rules, Action<string, string> add)
    {
        if (rules.MinLength < 0) add("minLength", "minLength is 0 or more.");
        if (rules.MaxLength < 1) add("maxLength", "maxLength is 1 or more.");
        if (rules.MinLength > rules.MaxLength) add("minLength", $"minLength {rules.MinLength} is above maxLength {rules.MaxLength}.");
        if (rules.MinLength > Interviews.Say.MostCharacters) add("minLength", $"a message has at most {Interviews.Say.MostCharacters} characters.");
        if (rules.Pattern is not { } pattern) return;
        if (pattern.Length is 0 or > LongestPattern) add("pattern", $"pattern has 1 to {LongestPattern} characters.");
        else if (PatternProblem(pattern) is { } problem) add("pattern", problem);
    }

    private static string? PatternProblem(string pattern)
    {
        try
        {
            TextRules.Compile(pattern);
            return RepeatsItself(pattern) ? "pattern repeats a group that repeats itself, like (a+)+; write it with one repetition." : null;
        }
        catch (NotSupportedException)
        {
            return "pattern needs backtracking (lookarounds, back references or a very large repetition); write it without.";
        }
        catch (ArgumentException)
        {
            return "pattern is not a regular expression.";
        }
    }

    /// <summary>An unbounded repetition around another one: exponential wherever patterns backtrack, and never what is meant.</summary>
    private static bool RepeatsItself(string pattern)
    {
        var groups = new Stack<bool>();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\') i++;
            else if (inClass) inClass = pattern[i] != ']';
            else if (pattern[i] == '[') inClass = true;
            else if (pattern[i] == '(') groups.Push(false);
            else if (pattern[i] == ')' && groups.TryPop(out var repeats))
            {
                var again = IsUnbounded(pattern, i + 1);
                if (repeats && again) return true;
                if ((repeats || again) && groups.TryPop(out _)) groups.Push(true);
            }
            else if (IsUnbounded(pattern, i) && groups.TryPop(out _)) groups.Push(true);
        }
        return false;
    }

    private static bool IsUnbounded(string pattern, int at) =>
        at < pattern.Length && (pattern[at] is '*' or '+' || pattern[at] == '{' && pattern.IndexOf('}', at) is var end and > 0 && pattern[end - 1] == ',');

    private static void Hosts(ImmutableArray<string> hosts, Action<string, string> add)
    {
        if (hosts.IsDefaultOrEmpty) add("hosts", "hosts names at least one site, or leave it out for any.");
        else if (hosts.Length > 50) add("hosts", "hosts has at most 50 sites.");
        else
            for (var i = 0; i < hosts.Length; i++)
                if (!IsHost(hosts[i])) add($"hosts[{i}]", $"“{Wording.Excerpt(hosts[i] ?? "")}” is not a host like linkedin.com or linkedin.com/in.");
    }

    private static bool IsHost(string? rule)
    {
        if (string.IsNullOrWhiteSpace(rule) || rule.Length > 253 || rule.Contains("://", StringComparison.Ordinal) || rule.StartsWith('/') || rule.StartsWith('.')) return false;
        var parts = rule.Split('/');
        return parts[0].Contains('.', StringComparison.Ordinal) && !parts[0].EndsWith('.') && !parts[0].Contains("..", StringComparison.Ordinal)
            && parts[0].All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-')
            && parts.Skip(1).All(part => part.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '.'));
    }

    private static void Options(FieldRules rules, string name, string path, ImmutableDictionary<string, string>.Builder errors)
    {
        void Add(string at, string problem) => errors[$"{path}.options{at}"] = $"{name}: {problem}";
        if (rules.Options is not { IsDefaultOrEmpty: false } options)
        {
            if (rules.AllowOther != true) Add("", "a select needs options.");
            return;
        }
        if (options.Length >= MostOptions)
        {
            Add("", $"a select has fewer than {MostOptions} options; this one has {options.Length}.");
            return;
        }
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < options.Length; i++)
        {
            if (FieldDefinitions.IdProblem(options[i]?.Id) is { } id) Add($"[{i}].id", $"option {i + 1}: {id}");
            else if (options[i].Id.StartsWith("other:", StringComparison.Ordinal)) Add($"[{i}].id", $"option {i + 1}: ids that start with other: are kept for answers outside the options.");
            else if (!ids.Add(options[i].Id)) Add($"[{i}].id", $"option {i + 1}: the id {options[i].Id} is there twice.");
            if (options[i] is not { } option) continue;
            if (FieldDefinitions.TextProblem(option.Label, LongestOption) is { } label) Add($"[{i}].label", $"option {i + 1}: its label {label}");
            else if (!labels.Add(FoldedText.Fold(option.Label).Trim())) Add($"[{i}].label", $"option {i + 1}: the label “{Wording.Excerpt(option.Label)}” is there twice.");
            foreach (var synonym in option.Synonyms ?? [])
                if (FieldDefinitions.TextProblem(synonym, LongestOption) is { } said) Add($"[{i}].synonyms", $"option {i + 1}: a synonym {said}");
        }
    }
}
