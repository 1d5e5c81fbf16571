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
            if (claim.Plan == hearing.Asked && !hearing.IsCaptured(claim.Plan)) hearing.Claims[i] = AskedBack(hearing, claim);
            else hearing.Claims.RemoveAt(i);
        }
    }

    /// <summary>Offered instead of taken: "yes" is enough then.</summary>
    private static Claim AskedBack(Hearing hearing, Claim claim) => new(claim.Plan)
    {
        Spans = claim.Spans, At = claim.At, Offers = [claim.Display], Reason = $"I read “{claim.Display}”, and am not sure that it was meant for {Wording.Topic(claim.Plan.Field)}",
    };
}
