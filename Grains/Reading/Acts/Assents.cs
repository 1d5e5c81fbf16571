using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>"yes" to "Do you mean …?", "the second one" to "Is that … or …?": an offer taken is read as if the candidate had said it.</summary>
internal static class Assents
{
    private const int MostWords = 8;

    public static void Read(Hearing hearing)
    {
        if (hearing.Asked is not { } plan || hearing.Item(plan) is not { Status: ItemStatus.Rejected, Offers.Length: > 0 } item || hearing.Scan.Count == 0) return;
        if (hearing.Claims.Exists(claim => claim.Plan == plan) || Chosen(hearing, item) is not { } chosen) return;
        var conversation = hearing.Conversation with { Checklist = hearing.Conversation.Checklist.Replace(item, item with { Status = ItemStatus.Missing, Offers = [] }) };
        foreach (var finding in MessageReader.Read(conversation, MessageId.OfIndex(0), chosen.Offer).Findings)
            if (finding is Finding.Captured captured && captured.Field == plan.Field.Id)
                hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(chosen.From, chosen.To)], Earlier = item.Evidence, At = chosen.From, Value = captured.Value, Display = captured.Display, Related = true, Replaces = true, Accepts = chosen.Offer });
    }

    private static (string Offer, int From, int To)? Chosen(Hearing hearing, ChecklistItem item)
    {
        var (scan, words) = (hearing.Scan, 0);
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.Tokens[i].Kind == TokenKind.Word) words++;
            if (!hearing.IsOwn(i) || scan.Tokens[i].Is(Sense.Negation | Sense.No) || scan.Word(i) is "but" or "maybe" or "sure" && i > 0) return null;
        }
        if (words > MostWords) return null;
        for (var i = 0; i < scan.Count; i++)
            if ((item.Offers.Length > 1 ? PlaceOf(scan, i) : IsYes(scan, i) ? 0 : null) is { } place && place < item.Offers.Length)
                return (item.Offers[place < 0 ? item.Offers.Length - 1 : place], i, i + 1);
        return null;
    }

    private static bool IsYes(Scan scan, int at) => scan.Tokens[at].Is(Sense.Yes) || scan.Word(at) is "exactly" or "precisely" or "perfect" || scan.Word(at) is "thats" or "that" && scan.Word(scan.Count - 1) is "it" or "one" or "right" or "correct" or "me";

    /// <summary>"the first", "the latter"; -1 for the last.</summary>
    private static int? PlaceOf(Scan scan, int at)
    {
        if (scan.Word(at) is "first" or "former") return 0;
        if (scan.Word(at) is "second") return 1;
        if (scan.Word(at) is "third") return 2;
        if (scan.Word(at) is "last" or "latter" && scan.Word(at + 1) is not ("year" or "month" or "week")) return -1;
        return null;
    }
}
