using System.Collections.Immutable;

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
        var field = claim.Plan.Field;
        if (claim.Accepts is { } offer)
        {
            if (!hearing.Item(claim.Plan).Offers.Contains(offer)) return false;
            spans = [offer];
        }
        return value switch
        {
            FieldValue.Number number => NumberEvidence.Supports(string.Join(' ', spans), number, hearing.Conversation.Today),
            FieldValue.YesNo yesNo => TextEvidence.IsNo(spans[^1]) != yesNo.Yes,
            FieldValue.Choices choices => Supports(spans, choices.Ids, claim.Plan),
            FieldValue.Text text => field.Type switch
            {
                FieldType.SingleSelect => Supports(spans, [text.Value], claim.Plan),
                FieldType.Url => TextEvidence.IsUrl(spans, text.Value),
                FieldType.Email => spans.Exists(span => TextEvidence.Plain(span).Contains(text.Value, StringComparison.OrdinalIgnoreCase)),
                FieldType.Phone => spans.Exists(span => TextEvidence.IsPhone(span, text.Value)),
                FieldType.Date => spans.Exists(span => DateEvidence.Supports(span, text.Value, hearing.Conversation.Today)),
                _ => spans.Exists(span => TextEvidence.Plain(span).Trim().Equals(TextEvidence.Plain(text.Value), claim.Plan.Limits.Pattern is null ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)),
            },
            _ => false,
        };
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
        var text = span.MessageId == id ? hearing.Scan.Folded.Original : hearing.Conversation.Messages.LastOrDefault(message => message.Id == span.MessageId && message.From == Speaker.Candidate)?.Text;
        if (text is null || span.Start < 0 || span.Length < 1 || span.Start + span.Length > text.Length) return null;
        if (char.IsLowSurrogate(text[span.Start]) && span.Start > 0 && char.IsHighSurrogate(text[span.Start - 1])) return null;
        return text.Substring(span.Start, span.Length);
    }
}
