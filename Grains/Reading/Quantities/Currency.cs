namespace Recruiting.Reading;

/// <summary>Money's signs and names, as ISO 4217 codes.</summary>
internal static class Currency
{
    public static void Before(Scan scan, ref Quantity read)
    {
        var at = read.From - 1;
        var currency = SignAt(scan, at) ?? (at >= 0 && scan.Tokens[at].Word.Measure == Measure.Money ? CodeOf(scan.Span(at)) : null);
        if (currency is null) return;
        (read.Currency, read.Measure, read.From) = (currency, Measure.Money, at);
        if (scan.Word(at - 1) is "us" or "usd" or "ca" or "au" && currency == "USD")
        {
            read.Currency = scan.Says(at - 1, "ca") ? "CAD" : scan.Says(at - 1, "au") ? "AUD" : "USD";
            read.From--;
        }
    }

    public static string? After(Scan scan, int at) =>
        SignAt(scan, at) ?? (at < scan.Count && scan.Tokens[at].Word.Measure == Measure.Money ? CodeOf(scan.Span(at)) : Mistyped(scan, at));

    /// <summary>"euors", "dolars".</summary>
    private static string? Mistyped(Scan scan, int at)
    {
        if (at >= scan.Count || scan.Tokens[at].Kind != TokenKind.Word || scan.Tokens[at].IsKnown || scan.Span(at).Length < 5) return null;
        foreach (var name in (ReadOnlySpan<string>)["dollars", "dollar", "euros", "pounds", "rupees"])
            if (EditDistance.IsWithin(scan.Span(at), name, 1)) return CodeOf(name);
        return null;
    }

    public static string? SignAt(Scan scan, int at) => scan.Sign(at) switch
    {
        '$' => "USD", '€' => "EUR", '£' => "GBP", '₹' => "INR", '¥' => "JPY", '₱' => "PHP", '₦' => "NGN", '₺' => "TRY", '₴' => "UAH", '₫' => "VND", '₩' => "KRW", _ => null,
    };

    /// <summary>The code a folded word or a label's word names.</summary>
    public static string? CodeOf(ReadOnlySpan<char> word) => word switch
    {
        "dollar" or "dollars" or "bucks" or "$" => "USD",
        "euro" or "euros" or "€" => "EUR",
        "pound" or "pounds" or "quid" or "£" => "GBP",
        "rupee" or "rupees" or "₹" => "INR",
        _ when Lexicon.Find(word).Measure == Measure.Money => word.ToString().ToUpperInvariant(),
        _ => null,
    };
}
