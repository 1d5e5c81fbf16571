using System.Collections.Immutable;
using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Reading;

public static class FieldDefinitionTests
{
    private static readonly Field Good = new(new("a"), "Label", "Question?", FieldType.ShortText);

    public static TheoryData<string, string, string> Bad() => new()
    {
        { "an empty label", "[0].label", "" },
        { "an empty question", "[0].question", "" },
        { "an id with a blank", "[0].id", "" },
        { "min above max", "[0].rules.min", "min 5 is above max 3" },
        { "hosts on a text", "[0].rules.hosts", "hosts belongs to url" },
        { "an option twice", "[0].rules.options[1].id", "the id x is there twice" },
        { "a label twice", "[0].rules.options[1].label", "is there twice" },
        { "no options", "[0].rules.options", "a select needs options" },
        { "500 options", "[0].rules.options", "fewer than 500" },
        { "a broken pattern", "[0].rules.pattern", "not a regular expression" },
        { "a backtracking pattern", "[0].rules.pattern", "needs backtracking" },
        { "lengths the wrong way round", "[0].rules.minLength", "minLength 9 is above maxLength 3" },
        { "a host with a scheme", "[0].rules.hosts[0]", "is not a host" },
    };

    private static Field Make(string what) => what switch
    {
        "an empty label" => Good with { Label = " " },
        "an empty question" => Good with { Question = "" },
        "an id with a blank" => Good with { Id = new("a b") },
        "min above max" => Good with { Type = FieldType.Number, Rules = new(Min: 5, Max: 3) },
        "hosts on a text" => Good with { Rules = new(Hosts: ["a.com"]) },
        "an option twice" => Good with { Type = FieldType.SingleSelect, Rules = new(Options: [new("x", "One"), new("x", "Two")]) },
        "a label twice" => Good with { Type = FieldType.SingleSelect, Rules = new(Options: [new("x", "One"), new("y", "ONE")]) },
        "no options" => Good with { Type = FieldType.MultiSelect },
        "500 options" => Good with { Type = FieldType.MultiSelect, Rules = new(Options: [.. Enumerable.Range(0, 500).Select(i => new FieldOption($"o{i}", $"Option {i}"))]) },
        "a broken pattern" => Good with { Rules = new(Pattern: "(") },
        "a backtracking pattern" => Good with { Rules = new(Pattern: "(a)\\1") },
        "lengths the wrong way round" => Good with { Rules = new(MinLength: 9, MaxLength: 3) },
        "a host with a scheme" => Good with { Type = FieldType.Url, Rules = new(Hosts: ["https://a.com"]) },
        _ => Good,
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public static void A_field_that_cannot_work_is_refused_by_path_and_rule(string what, string path, string says)
    {
        var error = Assert.Single(FieldDefinitions.Check([Make(what)]));
        Assert.Equal(path, error.Key);
        Assert.Contains(says, error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public static void The_documented_fields_can_work() => Assert.Empty(FieldDefinitions.Check(DocumentedFields.All));

    [Fact]
    public static void An_id_is_used_once() =>
        Assert.Equal("[1].id", Assert.Single(FieldDefinitions.Check([Good, Good])).Key);

    [Fact]
    public static void A_job_has_fields_and_at_most_fifty()
    {
        Assert.Equal("A job needs at least one field.", FieldDefinitions.Check([])[""]);
        Assert.Contains("at most 50", FieldDefinitions.Check([.. Enumerable.Range(0, 51).Select(i => Good with { Id = new($"f{i}") })])[""], StringComparison.Ordinal);
    }
}
