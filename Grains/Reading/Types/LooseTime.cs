namespace Recruiting.Reading;

/// <summary>"full time" instead of a number of hours: understood, and offered back as one.</summary>
internal static class LooseTime
{
    public static void Read(Hearing hearing)
    {
        if (hearing.Asked is not { Unit: Unit.HoursPerWeek, Field.Type: FieldType.Number } plan || hearing.Claims.Exists(claim => claim.Plan == plan)) return;
        var scan = hearing.Scan;
        for (var i = 0; i < scan.Count; i++)
        {
            if (!hearing.IsOwn(i)) continue;
            var dash = scan.Is(i + 1, '-') ? 2 : 1;
            var words = scan.Word(i) is "fulltime" or "parttime" ? 1 : scan.Word(i) is "full" or "part" && scan.Says(i + dash, "time") ? dash + 1 : 0;
            if (words == 0) continue;
            var hours = scan.Span(i).StartsWith("full", StringComparison.Ordinal) ? "40" : "20";
            hearing.Claims.Add(new(plan) { Spans = [hearing.Origin(i, i + words)], At = i, Reason = $"I read “{hearing.Words(i, i + words)}”, but it gives no number of hours", Offers = [$"{hours} hours a week"] });
            return;
        }
    }
}
