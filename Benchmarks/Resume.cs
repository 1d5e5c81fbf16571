using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Recruiting.Interviews;

namespace Recruiting.Benchmarks;

/// <summary>An interview of about 40 messages that is not in memory, read from the log and folded into its view.</summary>
internal static class Resume
{
    private const int Interviews = 3000;
    private const int Warming = 1000;
    /// <summary>The greeting, and two more with every turn.</summary>
    private const int Messages = 41;
    private static readonly JobId Job = new("bench");
    private static readonly string[] Said =
        ["why do you ask?", "I have 4 years of experience", "about 20 hours a week", "sorry, 5 years", "linkedin.com/in/ada-lovelace-42", "thanks", "actually 25 hours a week"];

    public static async Task<string> Run()
    {
        var data = Directory.CreateTempSubdirectory("recruiting-bench-");
        try
        {
            await using (var filling = LocalNode.Open(data.FullName)) await Fill(filling.GetRequiredService<IGrains>());
            await using var cold = LocalNode.Open(data.FullName);
            var grains = cold.GetRequiredService<IGrains>();
            var times = new List<double>();
            for (var i = 0; i < Interviews; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var view = await Interview(grains, i).View(0);
                var took = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                if (view.Value!.Messages.Length != Messages) throw new InvalidOperationException($"{view.Value.Messages.Length} messages came back.");
                if (i >= Warming) times.Add(took);
            }
            times.Sort();
            return FormattableString.Invariant($"p50_us={times[times.Count / 2]:F0} p99_us={times[times.Count * 99 / 100]:F0} messages={Messages}");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task Fill(IGrains grains)
    {
        await LocalNode.PostJob(grains, Job);
        await Parallel.ForAsync(0, Interviews, async (i, _) =>
        {
            var interview = Interview(grains, i);
            await interview.Open(new(new("open")));
            for (var turn = 0; turn < (Messages - 1) / 2; turn++)
                await interview.Say(new(new($"{i:x8}-0000-4000-8000-{turn:x12}"), Said[turn % Said.Length], long.MaxValue));
        });
    }

    private static IInterviewGrain Interview(IGrains grains, int number) => grains.Get<IInterviewGrain>($"{Job}/c{number}");
}
