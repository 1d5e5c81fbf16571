using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>Weighs what the readers propose once more, before one of it is taken: what stands in a sentence about something else is asked back where it answers the question, and passed over elsewhere.</summary>
internal static class Judgement
{
    public static void Read(Hearing hearing)
    {
        for (var i = hearing.Claims.Count - 1; i >= 0; i--)
        {
            var claim = hearing.Claims[i];
            if (claim.Value is not FieldValue.Number || !NumberDoubt.IsDoubtful(hearing, claim)) continue;
            if (claim.Plan == hearing.Asked && !hearing.IsCaptured(claim.Plan)) hearing.Claims[i] = AskedBack(claim.Plan, claim.Spans, claim.At, claim.Display);
            else hearing.Claims.RemoveAt(i);
        }
    }

    /// <summary>Offered instead of taken: "yes" is enough then.</summary>
    public static Claim AskedBack(FieldPlan plan, ImmutableArray<(int Start, int Length)> spans, int at, string read) => new(plan)
    {
        Spans = spans, At = at, Offers = [read], Reason = $"I read “{read}”, and am not sure that it was meant for {Wording.Topic(plan.Field)}",
    };
}
