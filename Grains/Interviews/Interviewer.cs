using System.Collections.Immutable;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>What the interviewer makes of a message and says to it. Pure: the same conversation gives the same answer.</summary>
public static class Interviewer
{
    /// <summary>The first words of an interview: everything it will ask for, then the first question.</summary>
    public static Utterance Greet(string jobTitle, ImmutableArray<Field> fields)
    {
        var title = Wording.Plain(jobTitle);
        var hello = title.Length == 0 ? "Hello, and welcome." : $"Hello, and welcome to the interview for {title}.";
        return Ask([hello, InterviewerWords.Needs(fields)], Checklist.Of(fields), fields, null, 0);
    }

    /// <summary>What is said when the employer changed the fields since the candidate was last here.</summary>
    public static Utterance Adopt(Conversation conversation, ImmutableArray<Field> added)
    {
        var news = added.IsEmpty
            ? "The employer has changed what is asked here. Your answers are kept."
            : $"The employer has added {(added.Length == 1 ? "a question" : $"{added.Length} questions")} since you were here: {Wording.List([.. added.Select(field => Wording.Plain(field.Label))])}. Your answers are kept.";
        return Ask([news], conversation.Checklist, conversation.Fields, null, Turn(conversation));
    }

    /// <summary>Reads a candidate's message and answers it.</summary>
    public static Answer Answer(Conversation conversation, MessageId id, string text)
    {
        var reading = MessageReader.Read(conversation, id, text);
        var after = Checklist.Apply(conversation.Checklist, reading.Findings, default);
        var replies = InterviewerWords.Replies(conversation, reading);
        if (Ambiguous(reading) is not { } field) return new(reading.Findings, Ask(replies, after, conversation.Fields, Staying(conversation, reading, after), Turn(conversation)));
        // Which of the readings was meant is the one question; only when it was put before do narrower words follow it.
        var asksTwice = Checklist.ItemOf(after, field)!.Attempts > 1;
        return new(reading.Findings, asksTwice ? Ask(replies, after, conversation.Fields, field, Turn(conversation)) : new(string.Join(' ', replies), field));
    }

    /// <summary>What the words of a closing are chosen by: no two in a row are told at the same length of the talk.</summary>
    private static int Turn(Conversation conversation) => conversation.Messages.Count;

    private static FieldId? Ambiguous(MessageReading reading)
    {
        foreach (var finding in reading.Findings)
            if (finding is Finding.Refused { Offers.IsEmpty: false }) return finding.Field;
        return null;
    }

    /// <summary>The question that the interviewer would put next, without an answer before it.</summary>
    internal static Utterance Next(ImmutableArray<Field> fields, ImmutableArray<ChecklistItem> items) => Ask([], items, fields, null, 0);

    /// <summary>The field asked for stays in question while its answer can still be put right or the candidate asked about it;
    /// the third refusal offers a form once, then the other questions come first.</summary>
    private static FieldId? Staying(Conversation conversation, MessageReading reading, ImmutableArray<ChecklistItem> after)
    {
        if (conversation.Asked is not { } asked || Checklist.ItemOf(after, asked) is not { } item || Checklist.IsSettled(item)) return null;
        if (InterviewerWords.IsAboutField(reading)) return asked;
        if (!item.Required) return item.Offers.IsEmpty && item.Status != ItemStatus.Missing ? null : item.Status == ItemStatus.Missing && !reading.Findings.IsEmpty ? null : item.Asked < 2 ? asked : null;
        return !InterviewerWords.IsDenied(item) && (item.Attempts < 3 || item.Attempts == 3 && IsRefused(reading, asked)) ? asked : null;
    }

    private static bool IsRefused(MessageReading reading, FieldId field)
    {
        foreach (var finding in reading.Findings)
            if (finding is Finding.Refused && finding.Field == field) return true;
        return false;
    }

    private static Utterance Ask(ImmutableArray<string> opening, ImmutableArray<ChecklistItem> items, ImmutableArray<Field> fields, FieldId? staying, int turn)
    {
        var next = NextField(items, fields, staying);
        var words = next is null ? InterviewerWords.Closing(opening.IsEmpty, turn) : Questions.Of(next, Checklist.ItemOf(items, next.Id)!);
        for (var i = opening.Length - 1; i >= 0; i--)
            if (opening[i].Length > 0) words = words.Length > 0 ? $"{opening[i]} {words}" : opening[i];
        return new(words, next?.Id);
    }

    /// <summary>Required items in their order, those refused often or for good last; then optional ones never asked.</summary>
    private static Field? NextField(ImmutableArray<ChecklistItem> items, ImmutableArray<Field> fields, FieldId? staying)
    {
        if (staying is { } kept && fields.FirstOrDefault(field => field.Id == kept) is { } stays) return stays;
        var (refused, optional) = ((Field?)null, (Field?)null);
        for (var i = 0; i < fields.Length; i++)
        {
            if (Checklist.ItemOf(items, fields[i].Id, i) is not { } item || Checklist.IsSettled(item)) continue;
            if (!item.Required) optional ??= item is { Asked: 0, Attempts: 0 } ? fields[i] : null;
            else if (item.Attempts >= 3 || InterviewerWords.IsDenied(item)) refused ??= fields[i];
            else return fields[i];
        }
        return refused ?? optional;
    }
}
