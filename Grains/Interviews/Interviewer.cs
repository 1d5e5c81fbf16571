using System.Collections.Immutable;
using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>What the interviewer makes of a message and says to it. Pure: the same conversation gives the same answer.</summary>
public static class Interviewer
{
    /// <summary>The first words of an interview: everything it will ask for, then the first question.</summary>
    public static Utterance Greet(string jobTitle, ImmutableArray<Field> fields) => Ask($"{jobTitle}: hello.", fields, Checklist.Of(fields));

    /// <summary>What is said when the employer changed the fields since the candidate was last here.</summary>
    public static Utterance Adopt(Conversation conversation, ImmutableArray<Field> added) =>
        Ask("The questions have changed.", conversation.Fields, conversation.Checklist);

    /// <summary>Reads a candidate's message and answers it.</summary>
    public static Answer Answer(Conversation conversation, MessageId id, string text) =>
        new([], Ask("I could not read that.", conversation.Fields, conversation.Checklist));

    private static Utterance Ask(string opening, ImmutableArray<Field> fields, ImmutableArray<ChecklistItem> items)
    {
        var next = fields.FirstOrDefault(field => items.Any(item => item.FieldId == field.Id && !Checklist.IsSettled(item)));
        return new(next is null ? opening : $"{opening} {next.Question}", next?.Id);
    }
}
