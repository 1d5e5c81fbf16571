using System.Collections.Immutable;
using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>Runs a transcript through the interviewer as an interview would, storing nothing.</summary>
public sealed class ReadingPreview(TimeProvider time) : IReadingPreview
{
    private const int MostMessages = 500;

    /// <summary>Refuses <c>fields_invalid</c> and <c>preview_invalid</c> with the errors by path. An interviewer's message without
    /// <c>asks</c> asks for the field whose question it repeats, else for the one the interviewer would ask.</summary>
    public Outcome<Preview> Read(PreviewTranscript transcript)
    {
        var now = time.GetUtcNow();
        if (transcript.Fields.IsDefault || transcript.Messages.IsDefault) return new Rejected(Codes.PreviewInvalid, "A preview needs fields and messages.");
        var fields = FieldDefinitions.Check(transcript.Fields);
        if (!fields.IsEmpty) return new Rejected(Codes.FieldsInvalid, "Some of the fields cannot work.", fields.ToImmutableDictionary(error => $"fields{error.Key}", error => error.Value));
        var errors = Check(transcript);
        if (!errors.IsEmpty) return new Rejected(Codes.PreviewInvalid, "The transcript cannot be read.", errors);
        return Fold(transcript, transcript.Today ?? DateOnly.FromDateTime(now.UtcDateTime), now);
    }

    private static Preview Fold(PreviewTranscript transcript, DateOnly today, DateTimeOffset now)
    {
        var next = Interviewer.Greet(transcript.Title ?? "", transcript.Fields);
        var said = ImmutableArray.CreateBuilder<string>();
        said.Add(next.Text);
        var items = Checklist.Of(transcript.Fields);
        var asked = next.Asks;
        var messages = Chat.Empty;
        for (var i = 0; i < transcript.Messages.Length; i++)
        {
            var message = transcript.Messages[i];
            if (message.Role == Speaker.Interviewer)
            {
                asked = message.Asks ?? Repeated(transcript.Fields, message.Text) ?? next.Asks;
                items = Checklist.Ask(items, asked);
            }
            else
            {
                if (i == 0 || transcript.Messages[i - 1].Role == Speaker.Candidate) items = Checklist.Ask(items, asked);
                var answer = Interviewer.Answer(new(transcript.Fields, items, asked, messages, today), MessageId.OfIndex(i), message.Text);
                items = Checklist.Apply(items, answer.Findings, now);
                (next, asked) = (answer.Reply, answer.Reply.Asks);
                said.Add(next.Text);
            }
            messages = messages.Add(new(MessageId.OfIndex(i), message.Role, message.Text, now));
        }
        if (transcript.Messages is [.., { Role: Speaker.Interviewer }]) next = Interviewer.Next(transcript.Fields, items);
        return new(items, next.Asks, next.Text, said.ToImmutable(), [.. transcript.Fields.Select(Asking)]);
    }

    private static PreviewQuestion Asking(Field field)
    {
        var item = ChecklistItem.Missing(field);
        return new(field.Id, Questions.Of(field, item), Questions.Of(field, item with { Attempts = 1 }), Wording.Example(field));
    }

    private static FieldId? Repeated(ImmutableArray<Field> fields, string text) =>
        fields.FirstOrDefault(field => text.Contains(field.Question, StringComparison.OrdinalIgnoreCase))?.Id;

    private static ImmutableDictionary<string, string> Check(PreviewTranscript transcript)
    {
        var errors = ImmutableDictionary.CreateBuilder<string, string>();
        if (transcript.Messages.Length > MostMessages) errors["messages"] = $"A transcript has at most {MostMessages} messages; this one has {transcript.Messages.Length}.";
        for (var i = 0; i < Math.Min(transcript.Messages.Length, MostMessages); i++)
        {
            var message = transcript.Messages[i];
            if (message?.Text is null) errors[$"messages[{i}].text"] = "A message has a text.";
            else if (message.Text.EnumerateRunes().Count() is var length && length > Say.MostCharacters)
                errors[$"messages[{i}].text"] = $"A message has at most {Say.MostCharacters} characters; this one has {length}.";
            if (message?.Asks is { } asks && transcript.Fields.All(field => field.Id != asks)) errors[$"messages[{i}].asks"] = $"There is no field {asks}; asks names the id of one of the fields.";
        }
        return errors.ToImmutable();
    }
}
