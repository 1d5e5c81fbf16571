using System.Collections.Frozen;
using Recruiting.Jobs;
using Recruiting.Reading;

namespace Recruiting.Api.Demo;

/// <summary>The postings of the demo data.</summary>
public static class DemoJobs
{
    public static readonly JobId Rlhf = new("demo-rlhf-annotator");
    public static readonly JobId Transcripts = new("demo-transcript-reviewer");
    public static readonly JobId Quality = new("demo-data-quality-lead");
    public static readonly JobId Code = new("demo-code-evaluator");
    public static readonly JobId Pilot = new("demo-image-pilot");

    /// <summary>By the short names that <c>crowd.jsonl</c> uses.</summary>
    public static FrozenDictionary<string, JobId> ByName { get; } = new Dictionary<string, JobId>
    {
        ["rlhf"] = Rlhf, ["transcripts"] = Transcripts, ["quality"] = Quality, ["code"] = Code,
    }.ToFrozenDictionary();

    /// <summary>Each with who posts it.</summary>
    public static ImmutableArray<(JobId Job, DemoPerson By, Posting Posting)> All =>
    [
        (Pilot, DemoPeople.Nora, ImagePilot), (Quality, DemoPeople.Nora, DataQualityLead), (Rlhf, DemoPeople.Nora, RlhfAnnotator),
        (Code, DemoPeople.Felix, CodeEvaluator), (Transcripts, DemoPeople.Felix, TranscriptReviewer),
    ];

    private static readonly FieldOption[] Languages =
    [
        new("english", "English"), new("german", "German", ["Deutsch"]), new("spanish", "Spanish", ["Español", "Castellano"]),
        new("hindi", "Hindi"), new("french", "French", ["Français"]), new("swedish", "Swedish", ["Svenska"]),
    ];

    private static readonly Field HoursPerWeek = new(
        new("hours-per-week"), "Hours per week", "How many hours a week can you work on this?", FieldType.Number,
        Rules: new(Min: 1, Max: 80, Unit: Unit.HoursPerWeek),
        Description: "We plan the work in weekly batches, so we need to know how much fits into your week.");

    public static Posting RlhfAnnotator { get; } = new(
        "RLHF annotator",
        Paragraphs(
            "Compare answers of a language model, say which one is better and why, and write the answer you would have wanted.",
            "You work from written guidelines, in your own hours, and hear back on a sample of your work every week. Most tasks take "
            + "five to twenty minutes; careful reasons count for more than speed."),
        "Be brief. If somebody names a platform, ask what they did there.",
        DocumentedFields.All,
        [new("First call", RoundFormat.Screening, 20), new("Calibration", RoundFormat.Technical, 60, Assessment.TakeHome)]);

    public static Posting TranscriptReviewer { get; } = new(
        "Multilingual transcript reviewer",
        Paragraphs(
            "Listen to short recordings, compare them with a machine transcript and mend what it got wrong: names, numbers, "
            + "code-switching.",
            "You need a quiet place, headphones and a language you grew up with."),
        "",
        [
            new(new("languages"), "Languages", "Which of these languages do you speak natively or nearly so?", FieldType.MultiSelect,
                Rules: new(Options: [.. Languages], AllowOther: true)),
            HoursPerWeek,
            new(new("earliest-start"), "Earliest start", "When could you start?", FieldType.Date),
            new(new("headphones"), "Closed headphones", "Do you have closed headphones?", FieldType.YesNo),
        ],
        [new("Listening test", RoundFormat.Technical, 45, Assessment.LiveExercise)]);

    public static Posting CodeEvaluator { get; } = new(
        "Python code evaluator",
        Paragraphs(
            "Read what a model wrote, run it, and say where it is wrong, slow or unkind to whoever reads it next. You write the tests "
            + "that show it.",
            "Two hours a day are enough, at any hour, and every review is paid whether the code was right or not."),
        "Do not ask for salary history.",
        [
            new(new("years-python"), "Years of Python", "How many years have you written Python for a living?", FieldType.Number,
                Rules: new(Min: 0, Max: 40, Unit: Unit.Years)),
            new(new("code"), "Code to look at", "Where can we read code that you wrote?", FieldType.Url,
                Rules: new(Hosts: ["github.com", "gitlab.com", "codeberg.org"]), Description: "A repository or your profile. We read for half an hour at most."),
            new(new("level"), "Level", "Which level describes you best: junior, mid, senior or lead?", FieldType.SingleSelect,
                Rules: new(Options: [new("junior", "Junior"), new("mid", "Mid", ["mid level", "intermediate", "regular"]), new("senior", "Senior"), new("lead", "Lead", ["principal", "staff"])])),
            new(new("rate"), "Expected rate", "What do you charge an hour?", FieldType.Number, Absence: Absence.Declare,
                Rules: new(Min: 0, Max: 500, Unit: Unit.Money), Description: "It tells us early whether the budget fits; nothing is agreed by it."),
            new(new("mail"), "E-mail", "Which e-mail address should the first task go to?", FieldType.Email),
        ],
        [new("Review together", RoundFormat.Technical, 45, Assessment.LiveExercise), new("Team", RoundFormat.Panel, 30)]);

    public static Posting ImagePilot { get; } = new(
        "Image annotator, pilot",
        "A pilot of two weeks, finished in February. Thank you to everybody who took part.",
        "",
        [HoursPerWeek],
        []);

    public static Posting DataQualityLead { get; } = new(
        "Data quality lead",
        Paragraphs(
            "Own the quality of a labelling programme of forty annotators: guidelines, gold sets, agreement figures, and the weekly "
            + "talk with the people who train on the data."),
        "",
        [
            new(new("years-leading"), "Years leading annotators", "How many years have you led an annotation or labelling team?", FieldType.Number,
                Rules: new(Min: 0, Max: 40, Unit: Unit.Years)),
            new(new("proudest-fix"), "A quality problem you fixed", "Which quality problem did you find and fix, and how did you know that it was fixed?",
                FieldType.LongText, Rules: new(MinLength: 40, MaxLength: 2000)),
            HoursPerWeek,
        ],
        [new("First call", RoundFormat.Screening, 30), new("Case", RoundFormat.DeepDive, 90, Assessment.Scenario)]);

    private static string Paragraphs(params string[] texts) => string.Join("\n\n", texts);
}
