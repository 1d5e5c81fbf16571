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
        { "an exponential pattern", "[0].rules.pattern", "repeats a group that repeats itself" },
        { "a nested exponential pattern", "[0].rules.pattern", "repeats a group that repeats itself" },
        { "a pattern that is empty", "[0].rules.pattern", "1 to 500 characters" },
        { "a pattern on a number", "[0].rules.pattern", "pattern belongs to shortText and longText" },
        { "a label of signs", "[0].label", "needs letters" },
        { "an option without a label", "[0].rules.options[0].label", "must not be empty" },
        { "an option that poses as another", "[0].rules.options[0].id", "other:" },
        { "more than a week of hours", "[0].rules.min", "168" },
        { "a max below zero", "[0].rules.max", "below zero" },
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
        "an exponential pattern" => Good with { Rules = new(Pattern: "(a+)+b") },
        "a nested exponential pattern" => Good with { Rules = new(Pattern: "((x[0-9]*)y){2,}") },
        "a pattern that is empty" => Good with { Rules = new(Pattern: "") },
        "a pattern on a number" => Good with { Type = FieldType.Number, Rules = new(Pattern: "a") },
        "a label of signs" => Good with { Label = "***" },
        "an option without a label" => Good with { Type = FieldType.SingleSelect, Rules = new(Options: [new("x", ""), new("y", "Two")]) },
        "an option that poses as another" => Good with { Type = FieldType.SingleSelect, Rules = new(Options: [new("other:x", "One")]) },
        "more than a week of hours" => Good with { Type = FieldType.Number, Rules = new(Min: 200, Unit: Unit.HoursPerWeek) },
        "a max below zero" => Good with { Type = FieldType.Number, Rules = new(Max: -1) },
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

    [Theory]
    [InlineData("[A-Z]{2}[0-9]{6}")]
    [InlineData("(ab|cd)+")]
    [InlineData("(\\d{3}-)?\\d+")]
    [InlineData("([A-Z]+) [0-9]*")]
    [InlineData("[(+*)]+")]
    public static void A_pattern_with_one_repetition_at_a_time_can_work(string pattern) =>
        Assert.Empty(FieldDefinitions.Check([Good with { Rules = new(Pattern: pattern) }]));

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
