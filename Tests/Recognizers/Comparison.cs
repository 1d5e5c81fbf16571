using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Recruiting.Interviews;
using Recruiting.Reading;
using Recruiting.Tests.Reading;

namespace Recruiting.Tests.Recognizers;

/// <summary>What both readers make of one file of cases.</summary>
/// <param name="Read">Cases that concern a field of ours and whose gold we do not dispute.</param>
/// <param name="Wrong">What we read otherwise than gold.</param>
internal sealed record Comparison(int Cases, int Read, int Disputed, int Right, int TheirsRight, double Microseconds, double TheirMicroseconds, ImmutableArray<string> Wrong)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(4);
    private static readonly DateOnly Today = new(2016, 11, 7);

    private static readonly Dictionary<string, Dictionary<string, string>> Disputes =
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "recognizers.json")))!;

    public static Comparison Of(SpecFile file, string specs, JsonElement theirs)
    {
        var cases = SpecCase.Load(Path.Combine(specs, $"{file.Name}.json"));
        var disputes = Disputes.GetValueOrDefault(file.Name) ?? [];
        var concerned = cases.Index().Where(each => file.Expect(each.Item) is not null).ToArray();
        var read = concerned.Where(each => !disputes.ContainsKey(each.Item.Input)).ToArray();
        var wrong = read.Where(each => !IsRight(file, each.Item)).Select(each => $"{each.Item.Input} → {Record(file, each.Item)}").ToImmutableArray();
        var has = theirs.TryGetProperty(file.Name, out var results);
        return new(
            cases.Length, read.Length, concerned.Length - read.Length, read.Length - wrong.Length,
            has ? read.Count(each => each.Item.IsFoundBy([.. results[each.Index].GetProperty("values").EnumerateArray().Select(value => value.GetString()!)])) : 0,
            Time(file, [.. read.Select(each => file.Answer(each.Item))]), has ? read.Sum(each => results[each.Index].GetProperty("us").GetDouble()) : 0, wrong);
    }

    private static bool IsRight(SpecFile file, SpecCase spec)
    {
        var (want, item) = (file.Expect(spec)!, Item(file, spec));
        if (want.Length == 0) return item.Status != ItemStatus.Captured;
        if (file.Field.Type == FieldType.Phone && item is { Status: ItemStatus.Rejected, Reason: { } reason } && reason.Contains("which country", StringComparison.Ordinal))
            return SpecFile.DigitsOf(spec.Input.Substring(item.Evidence[0].Start, item.Evidence[0].Length)) == want;
        return file.Field.Type == FieldType.Phone ? SpecFile.DigitsOf(Record(file, spec)).EndsWith(want, StringComparison.Ordinal) : string.Equals(Record(file, spec).TrimStart('~'), want, StringComparison.OrdinalIgnoreCase);
    }

    private static ChecklistItem Item(SpecFile file, SpecCase spec) => Preview(file, spec).Checklist[0];

    private static string Record(SpecFile file, SpecCase spec) => ReadingCase.RecordOf(Preview(file, spec)).GetValueOrDefault("value") ?? "";

    private static Preview Preview(SpecFile file, SpecCase spec) => new ReadingCase(spec.Input, [$"value> {file.Answer(spec)}"], [], Today: "2016-11-07").Run([file.Field]);

    /// <summary>Microseconds to read and answer all, each in the best of as many rounds as fit into the time that theirs have, so that both are compiled.</summary>
    private static double Time(SpecFile file, string[] answers)
    {
        ImmutableArray<Field> fields = [file.Field];
        var conversation = new Conversation(fields, Checklist.Of(fields), file.Field.Id, [], Today);
        var best = Enumerable.Repeat(double.MaxValue, answers.Length).ToArray();
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Long;)
            for (var i = 0; i < answers.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                Interviewer.Answer(conversation, MessageId.OfIndex(0), answers[i]);
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        return best.Sum();
    }
}
