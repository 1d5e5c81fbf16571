using Recruiting.Reading;
using Xunit;

namespace Recruiting.Tests.Reading;

/// <summary>Pieces of what candidates say, mixed without any sense: whatever they come to, they are read to their end.</summary>
public static class MixtureTests
{
    private const int Messages = 30_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly string[] Signs =
        [",", ":", "-", "?", "(", ")", "\"", "\n", "~", ">", "½", "@", "€", "k", "4th", "the", "of", "in", "ago", "from", "until", "next", "no", "not", "10-15", "12/5", "03.04.2027", ".5", "5'000", "2027", "999999999999999", "million", "1/3", "linkedin.com/in/", "https://", "+49", "😀"];

    [Fact]
    public static async Task Any_mixture_of_what_candidates_say_is_read_to_its_end()
    {
        var pieces = ReadingRows.Cases.SelectMany(row => row.Says).Select(said => said.Split(' ')).ToArray();
        var sets = CaseFields.Names.Prepend("documented").Select(CaseFields.Of).ToArray();
        var random = new Random(11);
        var said = "";
        var reading = Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < Messages; i++)
                {
                    var fields = sets[random.Next(sets.Length)];
                    said = $"{fields[random.Next(fields.Length)].Id}> {Mixed(random, pieces)}";
                    new ReadingCase("", [said, Mixed(random, pieces)], []).Run(fields);
                }
            },
            TaskCreationOptions.LongRunning);
        try
        {
            await reading.WaitAsync(Longest, TestContext.Current.CancellationToken);
        }
        catch (Exception failure)
        {
            Assert.Fail($"{said}\n{failure}");
        }
    }

    private static string Mixed(Random random, string[][] pieces) => string.Join(' ', Enumerable.Range(0, 1 + random.Next(5)).SelectMany(_ =>
    {
        if (random.Next(3) == 0) return [Signs[random.Next(Signs.Length)]];
        var piece = pieces[random.Next(pieces.Length)];
        return piece.Skip(random.Next(piece.Length)).Take(1 + random.Next(5));
    }));
}
