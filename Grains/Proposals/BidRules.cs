using System.Collections.Immutable;

namespace Recruiting.Proposals;

/// <summary>Whether a bid can be kept or submitted.</summary>
public static class BidRules
{
    public const decimal Greatest = 1_000_000_000m;
    public const int LongestNote = 4000;

    /// <summary>ISO 4217 codes in use, without funds and metals.</summary>
    public static readonly ImmutableHashSet<string> Currencies = [.. (
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK "
        + "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
        + "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB "
        + "PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
        + "TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG").Split(' ')];

    /// <summary>What a draft may hold: anything that could become a bid.</summary>
    public static Rejected? CheckDraft(Bid bid) => Refuse(Errors(bid), "The bid was not saved.");

    /// <summary>What can be submitted: an amount and a currency, and perhaps a note.</summary>
    public static Rejected? CheckWhole(Bid bid)
    {
        var errors = Errors(bid);
        if (bid.Amount is null) errors = errors.SetItem("amount", "Say how much you ask for.");
        if (bid.Currency is null) errors = errors.SetItem("currency", "Say in which currency, for example USD.");
        return Refuse(errors, "The bid cannot be submitted as it is.");
    }

    private static ImmutableDictionary<string, string> Errors(Bid bid)
    {
        var errors = ImmutableDictionary<string, string>.Empty;
        if (bid.Amount is { } amount && (amount <= 0 || amount > Greatest || decimal.Round(amount, 2) != amount))
            errors = errors.Add("amount", "An amount is more than 0, at most 1,000,000,000 and has at most two decimals.");
        if (bid.Currency is { } currency && !Currencies.Contains(currency))
            errors = errors.Add("currency", "A currency is an ISO 4217 code such as USD, EUR or INR.");
        if (bid.Note is { } note && note.EnumerateRunes().Count() > LongestNote)
            errors = errors.Add("note", $"A note has at most {LongestNote} characters.");
        return errors;
    }

    private static Rejected? Refuse(ImmutableDictionary<string, string> errors, string message) =>
        errors.IsEmpty ? null : new(Codes.BidInvalid, message, errors);
}
