using System.Collections.Immutable;
using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>One message with everything found in it, while it is being read.</summary>
internal sealed class Hearing
{
    private Hearing(Conversation conversation, FormPlan form, Scan scan)
    {
        (Conversation, Form, Scan) = (conversation, form, scan);
        Topics = new bool[scan.Count];
        foreach (var plan in form.Fields)
            if (plan.Field.Id == conversation.Asked) Asked = plan;
        foreach (var item in conversation.Checklist) HasSettled |= Checklist.IsSettled(item);
    }

    public Conversation Conversation { get; }
    public FormPlan Form { get; }
    public Scan Scan { get; }

    /// <summary>The field the last question asked for.</summary>
    public FieldPlan? Asked { get; }

    /// <summary>Some item is captured or declined: there is something to change or to take back.</summary>
    public bool HasSettled { get; }

    public List<Address> Addresses { get; } = [];
    public List<Quantity> Quantities { get; } = [];
    public List<ChoiceMention> Choices { get; } = [];
    public List<ActMention> Acts { get; } = [];
    public List<Claim> Claims { get; } = [];

    /// <summary>For each token, whether a name of the trade stands there.</summary>
    public bool[] Topics { get; }

    public bool Corrects { get; private set; }

    public static Hearing Of(Conversation conversation, string text)
    {
        var form = FormPlan.Of(conversation.Fields);
        var scan = Scan.Of(text);
        var hearing = new Hearing(conversation, form, scan);
        AddressReader.Read(scan, hearing.Addresses);
        form.Cue(scan);
        Clauses.Divide(scan);
        ActPhrases.Find(scan, hearing.Acts);
        Commands.Mark(scan, hearing.Acts);
        Quotations.Mark(scan, conversation.Messages);
        Voices.Speak(scan);
        ActPhrases.DropForeign(scan, hearing.Acts);
        ChoiceReader.Read(hearing);
        QuantityReader.Read(scan, conversation.Today, hearing.Quantities);
        hearing.Corrects = Corrections.IsMade(hearing);
        return hearing;
    }

    public ChecklistItem Item(FieldPlan plan) => Checklist.ItemOf(Conversation.Checklist, plan.Field.Id, plan.Index) ?? ChecklistItem.Missing(plan.Field);

    public bool IsCaptured(FieldPlan plan) => Item(plan).Status == ItemStatus.Captured;

    /// <summary>A captured item that is not being asked about changes only when the candidate says that it should.</summary>
    public bool IsKept(FieldPlan plan) => plan != Asked && IsCaptured(plan);

    public bool Has(Act act)
    {
        foreach (var mention in Acts)
            if (mention.Act == act) return true;
        return false;
    }

    public bool HasIn(Act act, int from, int to)
    {
        foreach (var mention in Acts)
            if (mention.Act == act && mention.From >= from && mention.From < to) return true;
        return false;
    }

    /// <summary>A task of the vocabulary at these tokens, for the fields that know it, unless one is named by the same words already.</summary>
    public void AddTask(VocabularyEntry entry, int from, int to)
    {
        if (Form.Choices.TargetsOf(entry) is not { } targets) return;
        foreach (var known in Choices)
            if (known.Entry == entry && known.Firm && known.From < to && known.To > from) return;
        Choices.RemoveAll(known => !known.Firm && known.Entry is { IsPlatform: false } && known.From >= from && known.To <= to && known.Entry != entry);
        ChoiceReader.Add(this, targets, from, to, typo: false);
    }

    /// <summary>The candidate's own words at these tokens.</summary>
    public (int Start, int Length) Origin(int from, int to) => Scan.Folded.Origin(Scan.Tokens[from].Start, Scan.Tokens[to - 1].End);

    public string Words(int from, int to) => Origin(from, to) is var (start, length) ? Scan.Folded.Original.Substring(start, length) : "";

    public bool IsOwn(int token) => Scan.Tokens[token].Voice == Voice.Own;
}
