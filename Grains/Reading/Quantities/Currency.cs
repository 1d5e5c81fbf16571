using System.Collections.Frozen;

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
        if (scan.Is(at, '$') && scan.Tokens[at].Glued && DollarOf(scan.Word(at - 1)) is { } dollar) (read.Currency, read.From) = (dollar, at - 1);
        else if (scan.Word(at - 1) is "us" or "usd" or "ca" or "au" && currency == "USD")
        {
            read.Currency = scan.Says(at - 1, "ca") ? "CAD" : scan.Says(at - 1, "au") ? "AUD" : "USD";
            read.From--;
        }
    }

    /// <summary>"R$", "S$", "A$": whose dollar, or real, it is.</summary>
    private static string? DollarOf(ReadOnlySpan<char> word) => word switch
    {
        "r" => "BRL", "s" or "sg" => "SGD", "a" or "au" => "AUD", "c" or "ca" or "can" => "CAD", "nz" => "NZD", "hk" => "HKD", "mx" => "MXN", "nt" => "TWD", _ => null,
    };

    public static string? After(Scan scan, int at) =>
        SignAt(scan, at) ?? (at < scan.Count && scan.Tokens[at].Word.Measure == Measure.Money ? CodeOf(scan.Span(at)) : Mistyped(scan, at));

    /// <summary>The currency that stands at a token and where its name ends: "US dollars", "Kenyan shillings", "euros".</summary>
    public static (string? Code, int To) Named(Scan scan, int at)
    {
        if (scan.Word(at) is { Length: > 0 } nation && IsNation(nation) && Nations.TryGetValue((scan.Word(at).ToString(), scan.Word(at + 1).TrimEnd('s').ToString()), out var code)) return (code, at + 2);
        return (After(scan, at), at + 1);
    }

    private static bool IsNation(ReadOnlySpan<char> word)
    {
        foreach (var (nation, _) in Nations.Keys)
            if (word.SequenceEqual(nation)) return true;
        return false;
    }

    private static readonly FrozenDictionary<(string, string), string> Nations =
        "us dollar USD|american dollar USD|canadian dollar CAD|australian dollar AUD|singapore dollar SGD|british pound GBP|english pound GBP|egyptian pound EGP|indian rupee INR|pakistani rupee PKR|nepali rupee NPR|nepalese rupee NPR|kenyan shilling KES|kenya shilling KES|ugandan shilling UGX|tanzanian shilling TZS|philippine peso PHP|filipino peso PHP|mexican peso MXN|colombian peso COP|argentine peso ARS|chilean peso CLP|swiss franc CHF|polish zloty PLN|nigerian naira NGN|south rand ZAR|danish kroner DKK|norwegian kroner NOK|swedish kronor SEK|swedish krona SEK|czech crown CZK|turkish lira TRY|us buck USD"
            .Split('|').Select(line => line.Split(' ')).ToFrozenDictionary(words => (words[0], words[1]), words => words[2]);

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
        "naira" => "NGN",
        "zloty" or "zlotys" or "zlotych" or "zl" => "PLN",
        "yen" => "JPY",
        "reais" => "BRL", "rand" or "rands" => "ZAR", "dirham" or "dirhams" => "AED", "hryvnia" or "hryvnias" => "UAH", "taka" => "BDT", "baht" => "THB", "ringgit" => "MYR", "rupiah" => "IDR",
        "forint" or "forints" => "HUF", "lei" => "RON", "yuan" or "rmb" => "CNY", "cedi" or "cedis" => "GHS", "birr" => "ETB", "shekel" or "shekels" => "ILS", "lira" or "liras" => "TRY",
        "ksh" => "KES",
        "rupee" or "rupees" or "₹" => "INR",
        _ when Lexicon.Find(word).Measure == Measure.Money => word.ToString().ToUpperInvariant(),
        _ => null,
    };
}
