using Recruiting.Jobs;
using Recruiting.Reading;

namespace Recruiting.Api.Demo;

/// <summary>The postings of the demo data.</summary>
public static class DemoJobs
{
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
        """
        Compare answers of a language model, say which one is better and why, and write the answer you would have wanted.

        You work from written guidelines, in your own hours, and hear back on a sample of your work every week. Most tasks take
        five to twenty minutes; careful reasons count for more than speed.
        """,
        "Be brief. If somebody names a platform, ask what they did there.",
        DocumentedFields.All,
        [new("First call", RoundFormat.Screening, 20), new("Calibration", RoundFormat.Technical, 60, Assessment.TakeHome)]);

    public static Posting TranscriptReviewer { get; } = new(
        "Multilingual transcript reviewer",
        """
        Listen to short recordings, compare them with a machine transcript and mend what it got wrong: names, numbers, code-switching.

        You need a quiet place, headphones and a language you grew up with.
        """,
        "",
        [
            new(new("languages"), "Languages", "Which of these languages do you speak natively or nearly so?", FieldType.MultiSelect,
                Rules: new(Options: [.. Languages], AllowOther: true)),
            HoursPerWeek,
            new(new("earliest-start"), "Earliest start", "When could you start?", FieldType.Date),
            new(new("headphones"), "Closed headphones", "Do you have closed headphones?", FieldType.YesNo),
        ],
        [new("Listening test", RoundFormat.Technical, 45, Assessment.LiveExercise)]);

    public static Posting DataQualityLead { get; } = new(
        "Data quality lead",
        """
        Own the quality of a labelling programme of forty annotators: guidelines, gold sets, agreement figures, and the weekly talk with
        the people who train on the data.
        """,
        "",
        [
            new(new("years-leading"), "Years leading annotators", "How many years have you led an annotation or labelling team?", FieldType.Number,
                Rules: new(Min: 0, Max: 40, Unit: Unit.Years)),
            new(new("proudest-fix"), "A quality problem you fixed", "Which quality problem did you find and fix, and how did you know that it was fixed?",
                FieldType.LongText, Rules: new(MinLength: 40, MaxLength: 2000)),
            HoursPerWeek,
        ],
        [new("First call", RoundFormat.Screening, 30), new("Case", RoundFormat.DeepDive, 90, Assessment.Scenario)]);
}
