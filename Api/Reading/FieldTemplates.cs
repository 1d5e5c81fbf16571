using Recruiting.Reading;

namespace Recruiting.Api.Reading;

/// <summary>Fields that many jobs ask for, ready to be taken over into one.</summary>
public sealed record FieldTemplate(string Name, string About, ImmutableArray<Field> Fields);

/// <summary>The templates there are, the documented fields first.</summary>
public static class FieldTemplates
{
    public static ImmutableArray<FieldTemplate> All { get; } =
    [
        new("AI training", "Profile, years, hours, platforms and tasks", DocumentedFields.All),
        new("Availability", "Earliest start and hours a week",
        [
            new(new("earliest-start"), "Earliest start", "When could you start?", FieldType.Date,
                Description: "We plan the first weeks around the days on which people can begin."),
            DocumentedFields.Hours,
        ]),
        new("Pay", "The rate somebody expects",
        [
            new(new("expected-rate"), "Expected rate", "What do you charge, and for what: an hour, a day, a month?", FieldType.Number, Absence: Absence.Declare,
                Rules: new(Min: 0, Unit: Unit.Money), Description: "It tells us early whether the budget fits; nothing is agreed by it."),
        ]),
        new("Contact", "E-mail and phone",
        [
            new(new("email"), "E-mail", "Which e-mail address should we write to?", FieldType.Email),
            new(new("phone"), "Phone", "Which number may we call, with its country code?", FieldType.Phone, Required: false, Absence: Absence.Declare,
                Description: "Only for questions about a date that is close."),
        ]),
    ];
}
