namespace Recruiting.Reading;

/// <summary>Whether a choice is only wished for, or was begun, or is over.</summary>
internal static class Wishes
{
    /// <summary>"I want to change the platforms: only Outlier" wishes for no platform.</summary>
    public static bool WishesToCorrect(Hearing hearing, int before)
    {
        foreach (var act in hearing.Acts)
            if (act.Act == Act.Wish && act.From < before && hearing.Scan.Word(act.To) is "correct" or "change" or "update" or "fix" or "add" or "edit" or "remove" or "say" or "mention" or "name" or "list" or "point" or "note" or "include" or "put" or "replace" or "swap" or "clarify" or "be") return true;
        return false;
    }

    /// <summary>"I applied to Outlier and to Alignerr": what is joined to a wished thing is wished too.</summary>
    public static bool WishedBefore(Hearing hearing, int from)
    {
        var scan = hearing.Scan;
        var at = from - 1;
        while (at > 0 && (scan.Sign(at) is ',' or '&' or '/' || scan.Word(at) is "and" or "or" or "to" or "for" or "on" or "with")) at--;
        if (at < 0 || at == from - 1) return false;
        foreach (var mention in hearing.Choices)
            if (mention.Wished && mention.To == at + 1 && scan.Tokens[at].Sentence == scan.Tokens[from].Sentence) return true;
        return false;
    }

    /// <summary>"no longer on Outlier": it was done, and is over.</summary>
    public static bool IsOver(Scan scan, int from)
    {
        for (var i = from - 1; i > Math.Max(scan.StartOfSentence(from), from - 6); i--)
            if (scan.SaysAll(i - 1, "no", "longer")) return true;
        return false;
    }

    /// <summary>"signed up with Clickworker, then Toloka": what came first was done.</summary>
    public static bool IsBegun(Scan scan, int to) => scan.Says(scan.Is(to, ',') ? to + 1 : to, "then") || scan.Says(to, "and") && scan.Word(to + 1) is "worked" or "started" or "did" or "stayed";
}
