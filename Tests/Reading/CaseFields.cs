using System.Collections.Immutable;
using Recruiting.Reading;

namespace Recruiting.Tests.Reading;

/// <summary>The sets of fields that rows name.</summary>
public static class CaseFields
{
    public static ImmutableArray<Field> Of(string? name) => name switch
    {
        null or "documented" => DocumentedFields.All,
        "wide" => Wide,
        _ => throw new ArgumentException($"No fields are called {name}.", nameof(name)),
    };

    /// <summary>One field of every type besides the documented ones.</summary>
    private static readonly ImmutableArray<Field> Wide =
    [
        new(new("email"), "Email address", "What is your email address?", FieldType.Email),
        new(new("phone"), "Phone number", "What phone number can we reach you on?", FieldType.Phone, Required: false, Absence: Absence.Declare),
        new(new("start"), "Start date", "When can you start?", FieldType.Date),
        new(new("level"), "English level", "What is your level of English?", FieldType.SingleSelect, Rules: new(Options:
            [new("basic", "Basic"), new("intermediate", "Intermediate"), new("fluent", "Fluent", ["advanced"]), new("native", "Native", ["mother tongue", "native speaker", "bilingual"])])),
        new(new("laptop"), "Own laptop", "Do you own a laptop?", FieldType.YesNo),
        new(new("rate"), "Hourly rate", "What is your hourly rate in USD?", FieldType.Number, Rules: new(Min: 1, Max: 500, Unit: Unit.Money)),
        new(new("projects"), "Finished projects", "How many annotation projects have you finished?", FieldType.Number, Rules: new(Min: 0, Max: 1000, Unit: Unit.Count)),
        new(new("notice"), "Notice period", "How long is your notice period?", FieldType.Number, Rules: new(Min: 0, Max: 12, Unit: Unit.Months)),
        new(new("city"), "City", "Which city do you live in?", FieldType.ShortText),
        new(new("about"), "Motivation", "Why do you want this job?", FieldType.LongText, Rules: new(MinLength: 20)),
        new(new("portfolio"), "Portfolio", "Where can we see your work?", FieldType.Url, Required: false, Absence: Absence.Declare),
    ];
}
