using System.Text;
using Recruiting.Jobs;
using Recruiting.Reading;

namespace Recruiting.Api.Jobs;

/// <summary>A posting as sent: instructions and rounds may be missing. A change that names the <paramref name="Version"/> it was made from
/// is refused when somebody else changed the job after it.</summary>
public sealed record JobBody(
    string Title,
    string Description,
    ImmutableArray<FieldBody> Fields,
    string? Instructions = null,
    ImmutableArray<RoundBody>? Rounds = null,
    long? Version = null)
{
    public Posting ToPosting() =>
        new(Title, Description, Instructions ?? "", FieldBody.ToFields(Fields), [.. (Rounds ?? []).Select(round => round.ToRound())]);
}

public sealed record RoundBody(string Name, RoundFormat Format, int Minutes, Assessment? Assessment = null)
{
    public Round ToRound() => new(Name, Format, Minutes, Assessment ?? Recruiting.Jobs.Assessment.None);
}

/// <summary>A field as sent: without an id it gets one made from its label.</summary>
public sealed record FieldBody(
    string Label,
    string Question,
    FieldType Type,
    FieldId? Id = null,
    bool? Required = null,
    Absence? Absence = null,
    FieldRules? Rules = null,
    string? Description = null)
{
    private const int LongestMadeId = 60;

    /// <summary>Ids that are made differ from every other one of the list.</summary>
    public static ImmutableArray<Field> ToFields(ImmutableArray<FieldBody> bodies)
    {
        var taken = bodies.Select(body => body.Id?.Value).OfType<string>().ToHashSet();
        return [.. bodies.Select(body => body.ToField(body.Id ?? new(Unique(body.Label, taken))))];
    }

    private Field ToField(FieldId id) =>
        new(id, Label, Question, Type, Required ?? true, Absence ?? Recruiting.Reading.Absence.Block, Rules, Description);

    private static string Unique(string label, HashSet<string> taken)
    {
        var slug = Slug(label);
        var id = slug;
        for (var number = 2; !taken.Add(id); number++) id = $"{slug}-{number}";
        return id;
    }

    /// <summary>"Years of experience" is <c>years-of-experience</c>.</summary>
    private static string Slug(string label)
    {
        var slug = new StringBuilder();
        foreach (var character in label)
        {
            if (slug.Length == LongestMadeId) break;
            if (char.IsAsciiLetterOrDigit(character)) slug.Append(char.ToLowerInvariant(character));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var made = slug.ToString().TrimEnd('-');
        return made.Length == 0 ? "field" : made;
    }
}
