using System.Collections.Immutable;
using System.Text;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>What the interviewer says to a message before it asks again.</summary>
internal static class InterviewerWords
{
    public static string Needs(ImmutableArray<Field> fields)
    {
        var required = fields.Where(field => field.Required).Select(field => Wording.Plain(field.Label)).ToImmutableArray();
        if (required.IsEmpty) return "";
        var count = required.Length == 1 ? "one thing" : $"{required.Length} things";
        return $"I need {count} from you: {Wording.List(required)}. You can give several at once and change any of them later.";
    }

    /// <param name="quiet">Nothing else is said before it.</param>
    /// <param name="turn">Counts what the candidate said, so that it is not said twice running.</param>
    public static string Closing(bool quiet, int turn) => (quiet, turn % 3) switch
    {
        (true, 0) => "Your record is ready for you to confirm, and you can change anything by telling me.",
        (true, 1) => "Nothing is missing. Have a look at your record, and tell me if anything should be different.",
        (true, _) => "Your answers are complete. You can confirm them now, or still change any of them here.",
        (_, 0) => "That is everything I need. Your record is ready for you to confirm, and you can change anything by telling me.",
        (_, 1) => "I have all I need now. Please look over your record and confirm it, or tell me what to change.",
        _ => "Your record is complete. Confirm it when it looks right to you; anything can still be changed.",
    };

    /// <summary>An absence or refusal that the employer does not let stand.</summary>
    public static bool IsDenied(ChecklistItem item) =>
        item.Status == ItemStatus.Rejected && item.Reason is { } reason && (reason.StartsWith(Absences.Lacking, StringComparison.Ordinal) || reason.StartsWith(Absences.Withheld, StringComparison.Ordinal));

    /// <summary>The candidate asked something back, so the same question returns.</summary>
    public static bool IsAboutField(MessageReading reading) => QuestionsBack.IsAsked(reading.Hearing);

    public static ImmutableArray<string> Replies(Conversation conversation, MessageReading reading)
    {
        var replies = ImmutableArray.CreateBuilder<string>();
        if (Notes(conversation, reading.Findings) is { } notes) replies.Add(notes);
        foreach (var finding in reading.Findings)
            if (Reply(conversation, finding) is { } reply) replies.Add(reply);
        if (QuestionsBack.Answer(reading.Hearing) is { } answer) replies.Add(answer);
        if (replies.Count == 0) replies.Add(Otherwise(reading.Hearing));
        return replies.ToImmutable();
    }

    private static ChecklistItem? Before(Conversation conversation, Finding finding) =>
        Checklist.ItemOf(conversation.Checklist, finding.Field) is { Status: ItemStatus.Captured } item ? item : null;

    private static string LabelOf(Conversation conversation, FieldId id)
    {
        foreach (var field in conversation.Fields)
            if (field.Id == id) return Wording.Plain(field.Label);
        throw new ArgumentException($"There is no field {id}.");
    }

    /// <summary>"Noted: Hours per week – 20; Platforms – Outlier."</summary>
    private static string? Notes(Conversation conversation, ImmutableArray<Finding> findings)
    {
        var (notes, changed) = (new StringBuilder(), false);
        foreach (var finding in findings)
        {
            if (finding is not Finding.Captured captured) continue;
            var before = Before(conversation, captured)?.Display;
            changed |= before is not null;
            notes.Append(notes.Length == 0 ? "" : "; ").Append(LabelOf(conversation, captured.Field)).Append(" – ").Append(Wording.Excerpt(captured.Display));
            if (before is not null) notes.Append($" (was {Wording.Excerpt(before)})");
        }
        return notes.Length == 0 ? null : $"{(changed ? "Changed" : "Noted")}: {notes}.";
    }

    private static string? Reply(Conversation conversation, Finding finding) => finding switch
    {
        Finding.Declined { Reason: Absences.Lacking } => $"Noted that you have none for {LabelOf(conversation, finding.Field)}. That is fine here.",
        Finding.Declined => $"Noted that you would rather not say for {LabelOf(conversation, finding.Field)}. That is fine here.",
        Finding.Withdrawn => $"I have taken out {LabelOf(conversation, finding.Field)}.",
        Finding.Refused refused => Refusal(conversation, refused),
        _ => null,
    };

    private static string Refusal(Conversation conversation, Finding.Refused refused)
    {
        var label = LabelOf(conversation, refused.Field);
        if (refused.Reason.StartsWith(Absences.Lacking, StringComparison.Ordinal)) return $"I understand that you do not have one. This employer cannot take an application without {label}.";
        if (refused.Reason.StartsWith(Absences.Withheld, StringComparison.Ordinal)) return $"I understand that you would rather not say. This employer cannot take an application without {label}; it is used for this job alone.";
        if (refused.Offers.Length > 0) return $"{refused.Reason} {Wording.Alternatives(refused.Offers)}";
        return Before(conversation, refused) is { Display: { } kept } ? $"{refused.Reason} I keep {Wording.Excerpt(kept)} for {label}." : $"{refused.Reason} An answer that fits: {refused.Example}.";
    }

    private static string Otherwise(Hearing hearing)
    {
        if (hearing.Scan.Count == 0) return "I could not read any words in that.";
        if (hearing.Has(Act.Unsure)) return "A rough answer is enough, and you can change it later.";
        if (hearing.Has(Act.Same)) return "I have no earlier answer to that one.";
        for (var i = 0; i < Math.Min(4, hearing.Scan.Count); i++)
        {
            if (hearing.Scan.SenseAt(i).HasFlag(Sense.Thanks)) return "You are welcome.";
            if (hearing.Scan.SenseAt(i).HasFlag(Sense.Greeting)) return "Hello.";
        }
        return hearing.Asked is { } asked ? $"I did not find an answer for {Wording.Topic(asked.Field)} in that." : "I have left your record as it is.";
    }
}
