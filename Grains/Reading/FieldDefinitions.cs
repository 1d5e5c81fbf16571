using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>Whether fields can work, checked when they are saved.</summary>
public static class FieldDefinitions
{
    private const int MostFields = 50;
    private const int LongestLabel = 200;
    private const int LongestText = 2000;
    private const int LongestId = 100;

    /// <summary>What is wrong, by path from the list (<c>[2].rules.min</c>); empty when the fields can work.</summary>
    public static ImmutableDictionary<string, string> Check(ImmutableArray<Field> fields)
    {
        var errors = ImmutableDictionary.CreateBuilder<string, string>();
        if (fields.IsDefaultOrEmpty) errors[""] = "A job needs at least one field.";
        else if (fields.Length > MostFields) errors[""] = $"A job has at most {MostFields} fields; this one has {fields.Length}.";
        else
            for (var i = 0; i < fields.Length; i++) Check(fields, i, errors);
        return errors.ToImmutable();
    }

    private static void Check(ImmutableArray<Field> fields, int at, ImmutableDictionary<string, string>.Builder errors)
    {
        var path = $"[{at}]";
        if (fields[at] is not { } field)
        {
            errors[path] = "A field is missing here.";
            return;
        }
        var name = NameOf(field, at);
        if (IdProblem(field.Id.Value) is { } id) errors[$"{path}.id"] = $"{name}: {id}";
        else if (fields.Take(at).Any(other => other?.Id == field.Id)) errors[$"{path}.id"] = $"{name}: another field already has the id {field.Id}.";
        if (TextProblem(field.Label, LongestLabel) is { } label) errors[$"{path}.label"] = $"{name}: its label {label}";
        if (TextProblem(field.Question, LongestText) is { } question) errors[$"{path}.question"] = $"{name}: its question {question}";
        if (field.Description is { Length: > 0 } description && TextProblem(description, LongestText, lines: true) is { } told) errors[$"{path}.description"] = $"{name}: its description {told}";
        if (!Enum.IsDefined(field.Type)) errors[$"{path}.type"] = $"{name}: there is no such type.";
        FieldRulesCheck.Check(field, name, $"{path}.rules", errors);
    }

    private static string NameOf(Field field, int at) =>
        string.IsNullOrWhiteSpace(field.Label) ? $"Field {at + 1}" : $"Field “{Wording.Excerpt(Wording.Plain(field.Label))}”";

    public static string? IdProblem(string? id) =>
        string.IsNullOrEmpty(id) ? "it needs an id."
        : id.Length > LongestId ? $"its id has at most {LongestId} characters."
        : id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '.' or ':' or '-') ? null : "its id may have the characters A-Z a-z 0-9 _ . : - only.";

    public static string? TextProblem(string? text, int longest, bool lines = false)
    {
        if (string.IsNullOrWhiteSpace(text)) return "must not be empty.";
        if (text.Length > longest) return $"has at most {longest} characters; this one has {text.Length}.";
        foreach (var unit in text)
            if (char.IsControl(unit) && !(lines && unit is '\n' or '\r' or '\t') || unit is '\u202d' or '\u202e' || unit is >= '\u2066' and <= '\u2069') return "has control characters; write it without them.";
        return FoldedText.Fold(text).Any(char.IsLetterOrDigit) ? null : "needs letters.";
    }
}
