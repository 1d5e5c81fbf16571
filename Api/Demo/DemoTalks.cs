namespace Recruiting.Api.Demo;

/// <summary>What the demo candidates say.</summary>
public static class DemoTalks
{
    public static ImmutableDictionary<DemoPerson, string> Headlines { get; } = new Dictionary<DemoPerson, string>
    {
        [DemoPeople.Ada] = "Linguist, five years of preference ranking and guideline writing",
        [DemoPeople.Mateo] = "Data annotator for images and text",
        [DemoPeople.Priya] = "Computer science student",
        [DemoPeople.Jonas] = "Technical writer",
    }.ToImmutableDictionary();

    public static ImmutableArray<string> Ada { get; } =
    [
        "Hello! My profile is linkedin.com/in/ada-lindqvist and I can do 15 to 20 hours a week.",
        "5 years",
        "Scale AI and Surge AI",
        "mostly preference ranking, and writing prompts and ideal answers",
    ];

    public static ImmutableArray<string> Mateo { get; } =
    [
        "hi, what do you need this for?",
        "ok. https://www.linkedin.com/in/mateo-rivas-42",
        "5 apples",
        "about two and a half years",
    ];

    public static ImmutableArray<string> AdaOnTranscripts { get; } =
    [
        "Swedish and English, my German is fine too",
        "10 hours a week",
    ];
}
