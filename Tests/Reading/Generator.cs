using Recruiting.Reading;

namespace Recruiting.Tests.Reading;

/// <summary>One dialogue with the record it must lead to.</summary>
public sealed record Dialogue(string[] Says, SortedDictionary<string, string> Record);

/// <summary>Seeded dialogues over the documented fields. Its words are its own: it reads no list of the reader's.</summary>
public sealed class Generator(int seed)
{
    private readonly Random _random = new(seed);

    private static readonly (string Text, string Value)[] Years =
    [
        ("3 years", "3"), ("2-4 yrs", "2..4"), ("about 5 years", "~5"), ("1.5 years", "1.5"), ("18 months", "1.5"), ("six months", "0.5"), ("at least 3 years", "3.."), ("4+ years", "4.."), ("two and a half years", "2.5"),
        ("2 yrs 6 mos", "2.5"), ("over 7 years", "7.."), ("roughly two years", "~2"), ("a year and a half", "1.5"), ("10 yrs", "10"), ("nearly 4 years", "~4"), ("between 2 and 3 years", "2..3"), ("less than 2 years", "..2"),
    ];

    private static readonly (string Text, string Value)[] Hours =
    [
        ("20 hours a week", "20"), ("15-20 hours per week", "15..20"), ("30h/week", "30"), ("up to 25 hours weekly", "..25"), ("around 10 hrs per week", "~10"), ("at least 12 hours a week", "12.."), ("40 hrs/wk", "40"),
        ("6 hours a day, 5 days a week", "30"), ("twenty hours per week", "20"), ("10 to 15 hours each week", "10..15"), ("35+ hours a week", "35.."),
    ];

    private static readonly (string Text, string Value)[] Links =
    [
        ("https://www.linkedin.com/in/maya-n-77/", "maya-n-77"), ("linkedin.com/in/t-okoye", "t-okoye"), ("http://fr.linkedin.com/in/louis-dupont?trk=abc", "louis-dupont"), ("www.linkedin.com/in/zoë-k", "zoë-k"), ("(linkedin.com/in/h3nry)", "h3nry"),
    ];

    private static readonly (string Text, string Id)[] Places = [("Scale AI", "scale"), ("Outlier", "outlier"), ("Remotasks", "remotasks"), ("Surge AI", "surge"), ("Appen", "appen"), ("Toloka", "toloka"), ("Labelbox", "labelbox"), ("Mercor", "mercor"), ("MTurk", "mturk"), ("Clickworker", "clickworker")];
    private static readonly (string Text, string Id)[] Work = [("RLHF", "rlhf"), ("SFT", "sft"), ("prompt writing", "promptWriting"), ("red teaming", "redTeaming"), ("fact checking", "factChecking"), ("image annotation", "imageAnnotation"), ("transcription", "transcription"), ("translation", "translation"), ("content moderation", "moderation")];
    private static readonly string[] Small = ["Hello!", "Good morning", "Thanks a lot", "ok great", "lol", "Why do you ask?", "What does that mean?", "I am 34 years old.", "My cousin has 12 years of experience.", "If I had 9 years, would that be better?", "nice weather today"];

    public Dialogue Next()
    {
        var record = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var parts = new List<(string Field, string Text)> { Link(record), Amount("years", Years, record), Amount("hours", Hours, record), List("platforms", Places, record), List("tasks", Work, record) };
        var says = new List<string>();
        for (var i = parts.Count - 1; i > 0; i--)
        {
            var j = _random.Next(i + 1);
            (parts[i], parts[j]) = (parts[j], parts[i]);
        }
        while (parts.Count > 0)
        {
            if (_random.Next(4) == 0) says.Add($"{parts[0].Field}> {Pick(Small)}");
            var together = _random.Next(3) == 0 ? Math.Min(parts.Count, 1 + _random.Next(3)) : 1;
            says.Add(together == 1 ? $"{parts[0].Field}> {Frame(parts[0])}" : $"{parts[0].Field}> {string.Join(Pick(["\n", ". ", ".\n"]), parts.Take(together).Select(Sentence))}");
            parts.RemoveRange(0, together);
        }
        if (_random.Next(3) == 0) Correct(says, record);
        return new([.. says], record);
    }

    private (string, string) Link(SortedDictionary<string, string> record)
    {
        var (text, handle) = Pick(Links);
        record["linkedin"] = $"https://www.linkedin.com/in/{handle}";
        return ("linkedin", text);
    }

    private (string, string) Amount(string field, (string Text, string Value)[] amounts, SortedDictionary<string, string> record)
    {
        var (text, value) = Pick(amounts);
        record[field] = value;
        return (field, text);
    }

    private (string, string) List(string field, (string Text, string Id)[] names, SortedDictionary<string, string> record)
    {
        var chosen = names.OrderBy(_ => _random.Next()).Take(1 + _random.Next(4)).ToArray();
        var order = DocumentedFields.All.Single(known => known.Id.Value == field).Limits.Options!.Value.Select(option => option.Id).ToList();
        record[field] = string.Join(',', chosen.Select(name => name.Id).OrderBy(order.IndexOf));
        return (field, chosen.Length == 1 ? chosen[0].Text : $"{string.Join(", ", chosen.SkipLast(1).Select(name => name.Text))} and {chosen[^1].Text}");
    }

    private string Frame((string Field, string Text) part) => _random.Next(3) switch { 0 => part.Text, 1 => Sentence(part), _ => $"{Pick(["Sure: ", "ok, ", "hm, ", ""])}{part.Text}{Pick(["", ".", " :)", "!", " 🙂"])}" };

    private string Sentence((string Field, string Text) part) => part.Field switch
    {
        "linkedin" => $"{Pick(["My profile is ", "LinkedIn: ", "You can find me at ", "here you go "])}{part.Text}",
        "years" => $"{Pick(["I have ", "I've got ", "I have been annotating data for ", "Annotation experience: "])}{part.Text}".Replace("Annotation experience: ", "Years: ", StringComparison.Ordinal).Replace("annotating data", "doing AI training", StringComparison.Ordinal),
        "hours" => $"{Pick(["I can work ", "I can do ", "My availability is ", "Available "])}{part.Text}",
        "platforms" => $"{Pick(["I have worked on ", "Platforms: ", "I used "])}{part.Text}",
        _ => $"{Pick(["I have done ", "Tasks: ", "I did "])}{part.Text}",
    };

    private void Correct(List<string> says, SortedDictionary<string, string> record)
    {
        var (field, amounts) = _random.Next(2) == 0 ? ("years", Years) : ("hours", Hours);
        var (text, value) = Pick(amounts);
        says.Add($"{Pick(["Sorry, I meant ", "Actually, make that ", "Correction: "])}{text}");
        record[field] = value;
    }

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
