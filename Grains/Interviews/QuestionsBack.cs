using Recruiting.Reading;

namespace Recruiting.Interviews;

/// <summary>"Why do you need it?", "what counts as annotation?": answered from the field's description before the question returns.</summary>
internal static class QuestionsBack
{
    public static bool IsAsked(Hearing hearing) => Position(hearing) >= 0;

    public static string? Answer(Hearing hearing)
    {
        var at = Position(hearing);
        if (at < 0) return null;
        if (About(hearing, at) is not { } plan) return "I can only tell you about the questions here; the employer can answer the rest once you have applied.";
        if (plan.Field.Description is { Length: > 0 } description) return Wording.Sentence(Wording.Plain(description));
        return IsWhy(hearing, at)
            ? $"The employer asks every candidate for {Wording.Plain(plan.Field.Label)}, so that answers can be compared fairly."
            : $"{Wording.Plain(plan.Field.Label)} means what it says; an answer that fits is {Wording.Example(plan.Field)}.";
    }

    private static int Position(Hearing hearing)
    {
        for (var i = 0; i < hearing.Scan.Count; i++)
            if (hearing.Scan.Tokens[i].Voice == Voice.Question && hearing.Scan.Tokens[i].Kind == TokenKind.Word) return i;
        return -1;
    }

    private static bool IsWhy(Hearing hearing, int at)
    {
        for (var i = at; i < Math.Min(hearing.Scan.Count, at + 4); i++)
            if (hearing.Scan.Word(i) is "why" or "whys") return true;
        return false;
    }

    /// <summary>The field that the question names, else the one asked for.</summary>
    private static FieldPlan? About(Hearing hearing, int at)
    {
        var end = hearing.Scan.EndOfSentence(at);
        for (var i = at; i < end; i++)
        {
            if (hearing.Scan.Tokens[i].Cues == 0) continue;
            if (hearing.Asked is { } asked && (hearing.Scan.Tokens[i].Cues & asked.Bit) != 0) return asked;
            foreach (var plan in hearing.Form.Fields)
                if ((hearing.Scan.Tokens[i].Cues & plan.Bit) != 0) return plan;
        }
        return hearing.Asked;
    }
}
