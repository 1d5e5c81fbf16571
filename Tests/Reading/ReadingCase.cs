using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Recruiting.Reading;

namespace Recruiting.Tests.Reading;

/// <summary>A row of <c>Tests/Cases/*.json</c>: what a candidate says, message by message, and the whole record after it.
/// <c>"hours&gt; 13"</c> is said when hours were asked; without it the interviewer's own next question stands.
/// Expected values: <c>5</c>, <c>3..5</c>, <c>10..</c>, <c>..40</c>, <c>~5</c>, ids with commas, text; <c>!</c> rejected, <c>?</c> rejected with offers, <c>-</c> declined. Fields not named are missing.</summary>
public sealed record ReadingCase(string Name, string[] Says, Dictionary<string, string> Expect, string? Fields = null, string? Today = null, string Stratum = "multi-field")
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public override string ToString() => Name;

    public static ReadingCase[] Load(string path) => JsonSerializer.Deserialize<ReadingCase[]>(File.ReadAllText(path), Options)!;

    /// <summary>The transcript as the preview takes it.</summary>
    public ImmutableArray<TranscriptMessage> Messages(ImmutableArray<Field> fields)
    {
        var messages = ImmutableArray.CreateBuilder<TranscriptMessage>();
        foreach (var said in Says)
        {
            var arrow = said.IndexOf("> ", StringComparison.Ordinal);
            var asked = arrow > 0 ? fields.FirstOrDefault(field => field.Id.Value == said[..arrow]) : null;
            if (asked is not null) messages.Add(new(Speaker.Interviewer, asked.Question, asked.Id));
            messages.Add(new(Speaker.Candidate, asked is null ? said : said[(arrow + 2)..]));
        }
        return messages.ToImmutable();
    }

    public Preview Run(ImmutableArray<Field> fields)
    {
        var outcome = new ReadingPreview(TimeProvider.System).Read(new(fields, Messages(fields), DateOnly.ParseExact(Today ?? "2026-11-22", "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return outcome.Match(preview => preview, rejected => throw new InvalidOperationException(rejected.Message));
    }

    /// <summary>The record in the notation of the rows, missing items left out.</summary>
    public static SortedDictionary<string, string> RecordOf(Preview preview)
    {
        var record = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in preview.Checklist)
            if (item.Status != ItemStatus.Missing)
                record[item.FieldId.Value] = item.Status switch
                {
                    ItemStatus.Declined => "-",
                    ItemStatus.Rejected => item.Offers.IsEmpty ? "!" : "?",
                    _ => Write(item.Value!),
                };
        return record;
    }

    private static string Write(FieldValue value) => value switch
    {
        FieldValue.Number number => $"{(number.Approximate ? "~" : "")}{(number.Min == number.Max ? Figure(number.Min) : $"{Figure(number.Min)}..{Figure(number.Max)}")}{(number.Currency is { } currency ? $" {currency}/{number.Period}" : "")}",
        FieldValue.Choices choices => string.Join(',', choices.Ids),
        FieldValue.YesNo yesNo => yesNo.Yes ? "yes" : "no",
        FieldValue.Text text => text.Value,
        _ => "",
    };

    private static string Figure(decimal? end) => end is { } value ? (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "";
}
