using System.Collections.Immutable;
using System.Text.Json;
using Recruiting.Log;
using Recruiting.Reading;

namespace Recruiting.Silo.Cli;

/// <summary><c>read --fields f.json &lt; transcripts.jsonl</c>: prints each transcript's reading as a JSON line. Where lines have <c>gold</c>
/// (values by field id, null for nothing) and <c>stratum</c>, lines starting with <c>#</c> at the end say how many fields agree.
/// Answers 0, 1 when a line could not be read, 2 when the fields cannot.</summary>
public static class ReadVerb
{
    private sealed record Line(ImmutableArray<TranscriptMessage> Messages, DateOnly? Today, string? Id, string? Stratum, Dictionary<string, JsonElement>? Gold, ImmutableArray<Field>? Fields);

    public static async Task<int> Run(string[] args, TextReader input, TextWriter output)
    {
        var fields = DocumentedFields.All;
        if (Array.IndexOf(args, "--fields") is >= 0 and var at)
        {
            if (at + 1 >= args.Length || await FieldsOf(args[at + 1], output) is not { } given) return 2;
            fields = given;
        }
        var preview = new ReadingPreview(TimeProvider.System);
        var accuracy = new ReadingAccuracy();
        var failed = 0;
        for (var number = 1; await input.ReadLineAsync() is { } text; number++)
            if (!string.IsNullOrWhiteSpace(text) && !await Read(text, number, fields, preview, accuracy, output)) failed++;
        foreach (var line in accuracy.Lines()) await output.WriteLineAsync($"# {line}");
        return failed > 0 ? 1 : 0;
    }

    private static async Task<ImmutableArray<Field>?> FieldsOf(string path, TextWriter output)
    {
        try
        {
            var fields = JsonSerializer.Deserialize<ImmutableArray<Field>>(await File.ReadAllTextAsync(path), Persisted.Options);
            var errors = FieldDefinitions.Check(fields);
            foreach (var (where, problem) in errors) await output.WriteLineAsync($"{path}{where}: {problem}");
            return errors.IsEmpty ? fields : null;
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync($"{path}: {exception.Message}");
            return null;
        }
    }

    private static async Task<bool> Read(string text, int number, ImmutableArray<Field> fields, ReadingPreview preview, ReadingAccuracy accuracy, TextWriter output)
    {
        var line = Parse(text, out var problem);
        var outcome = line is null ? null : preview.Read(new(line.Fields ?? fields, line.Messages, line.Today));
        if (outcome?.Value is not { } read)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new { line = number, error = problem ?? outcome?.Rejected?.Message, errors = outcome?.Rejected?.Errors }, Persisted.Options));
            return false;
        }
        await output.WriteLineAsync(JsonSerializer.Serialize(new { id = line!.Id, checklist = read.Checklist, next = read.Next, question = read.Question }, Persisted.Options));
        if (line.Gold is { } gold) accuracy.Add(line.Stratum ?? "all", read.Checklist, gold);
        return true;
    }

    private static Line? Parse(string text, out string? problem)
    {
        try
        {
            problem = null;
            return JsonSerializer.Deserialize<Line>(text, Persisted.Options);
        }
        catch (JsonException exception)
        {
            problem = exception.Message;
            return null;
        }
    }
}
