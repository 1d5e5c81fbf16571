using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>The fields of the product's documentation, as a template for jobs in AI training.</summary>
public static class DocumentedFields
{
    public static Field LinkedIn { get; } = new(
        new("linkedin"), "LinkedIn URL", "What is the address of your LinkedIn profile?", FieldType.Url,
        Rules: new(Hosts: ["linkedin.com/in"]),
        Description: "The employer looks at your profile to see your work history. A public profile address such as https://www.linkedin.com/in/your-name is enough.");

    public static Field Years { get; } = new(
        new("years"), "Years of AI training experience", "How many years of experience do you have in AI training, data labelling or annotation?", FieldType.Number,
        Rules: new(Min: 0, Max: 50, Unit: Unit.Years),
        Description: "Time spent on AI training, data labelling or annotation counts, paid or freelance. Other work does not.");

    public static Field Hours { get; } = new(
        new("hours"), "Hours per week", "How many hours per week can you work on this?", FieldType.Number,
        Rules: new(Min: 1, Max: 80, Unit: Unit.HoursPerWeek),
        Description: "The employer plans the work by the hours you can give in a normal week. A range is fine.");

    public static Field Platforms { get; } = new(
        new("platforms"), "AI training platforms used", "Which AI training platforms have you worked on?", FieldType.MultiSelect, Absence: Absence.Declare,
        Rules: new(AllowOther: true, Options:
        [
            Option("scale", "Scale AI"), Option("outlier", "Outlier"), Option("remotasks", "Remotasks"), Option("dataannotation", "DataAnnotation"), Option("surge", "Surge AI"),
            Option("appen", "Appen"), Option("telus", "TELUS Digital"), Option("toloka", "Toloka"), Option("labelbox", "Labelbox"), Option("alignerr", "Alignerr"), Option("mercor", "Mercor"),
            Option("turing", "Turing"), Option("invisible", "Invisible Technologies"), Option("prolific", "Prolific"), Option("mturk", "Amazon Mechanical Turk"), Option("clickworker", "Clickworker"),
            Option("oneforma", "OneForma"),
        ]),
        Description: "A platform is a site or company that gave you AI training, labelling or annotation tasks.");

    public static Field Tasks { get; } = new(
        new("tasks"), "AI training tasks done", "Which types of AI training tasks have you done?", FieldType.MultiSelect, Absence: Absence.Declare,
        Rules: new(AllowOther: true, Options:
        [
            Option("rlhf", "RLHF"), Option("ranking", "Response ranking"), Option("sft", "SFT"), Option("promptWriting", "Prompt writing"), Option("evaluation", "Response evaluation"),
            Option("redTeaming", "Red teaming"), Option("factChecking", "Fact checking"), Option("dataAnnotation", "Data annotation"), Option("textAnnotation", "Text annotation"),
            Option("imageAnnotation", "Image annotation"), Option("videoAnnotation", "Video annotation"), Option("transcription", "Audio transcription"), Option("searchEvaluation", "Search evaluation"),
            Option("coding", "Coding tasks"), Option("translation", "Translation"), Option("dataCollection", "Data collection"), Option("moderation", "Content moderation"),
        ]),
        Description: "Tasks are what you did on the data: ranking or writing responses, labelling images or text, red teaming, transcription and the like.");

    /// <summary>In the order in which they are asked.</summary>
    public static ImmutableArray<Field> All { get; } = [LinkedIn, Years, Hours, Platforms, Tasks];

    private static FieldOption Option(string id, string label) => new(id, label);
}
