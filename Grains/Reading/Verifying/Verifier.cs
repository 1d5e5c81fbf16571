using System.Collections.Immutable;
using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>The last word before a value is captured: derives it again from the words pointed at, by code that shares nothing with the readers.</summary>
internal static class Verifier
{
    public static bool Confirms(Hearing hearing, Claim claim, ImmutableArray<Evidence> evidence, MessageId id)
    {
        if (evidence.IsEmpty || claim.Value is not { } value) return false;
        var spans = new List<string>(evidence.Length);
        foreach (var span in evidence)
        {
            if (SpanOf(hearing, span, id) is not { } words) return false;
            spans.Add(words);
        }
        if (claim.Accepts is { } offer)
        {
            if (!hearing.Item(claim.Plan).Offers.Contains(offer)) return false;
            spans = [offer];
        }
        return value switch
        {
            FieldValue.Number number => NumberEvidence.Supports(spans is [var only] ? only : string.Join(' ', spans), number, hearing.Conversation.Today),
            FieldValue.YesNo yesNo => TextEvidence.IsNo(spans[^1]) != yesNo.Yes,
            FieldValue.Choices choices => Supports(spans, choices.Ids, claim.Plan),
            FieldValue.Text { Value: var text } => claim.Plan.Field.Type == FieldType.SingleSelect ? Supports(spans, [text], claim.Plan)
                : claim.Plan.Field.Type == FieldType.Url ? TextEvidence.IsUrl(spans, text)
                : IsIn(spans, text, claim.Plan, hearing.Conversation.Today),
            _ => false,
        };
    }

    private static bool IsIn(List<string> spans, string text, FieldPlan plan, DateOnly today)
    {
        foreach (var span in spans)
            if (plan.Field.Type switch
            {
                FieldType.Email => TextEvidence.Plain(span).Contains(text, StringComparison.OrdinalIgnoreCase),
                FieldType.Phone => TextEvidence.IsPhone(span, text),
                FieldType.Date => DateEvidence.Supports(span, text, today),
                _ => TextEvidence.Plain(span).Trim().Equals(TextEvidence.Plain(text), plan.Limits.Pattern is null ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase),
            }) return true;
        return false;
    }

    private static bool Supports(List<string> spans, ImmutableArray<string> ids, FieldPlan plan)
    {
        var keys = spans.ConvertAll(Vocabulary.KeyOf);
        foreach (var id in ids)
            if (!ChoiceEvidence.Supports(spans, keys, id, plan)) return false;
        return true;
    }

    private static string? SpanOf(Hearing hearing, Evidence span, MessageId id)
    {
        var text = span.MessageId == id ? hearing.Scan.Folded.Original : TextOf(hearing.Conversation.Messages, span.MessageId);
        if (text is null || span.Start < 0 || span.Length < 1 || span.Start + span.Length > text.Length) return null;
        if (char.IsLowSurrogate(text[span.Start]) && span.Start > 0 && char.IsHighSurrogate(text[span.Start - 1])) return null;
        return text.Substring(span.Start, span.Length);
    }

    private static string? TextOf(IReadOnlyList<ChatMessage> messages, MessageId id) => messages.LastOrDefault(message => message.Id == id && message.From == Speaker.Candidate)?.Text;
}
